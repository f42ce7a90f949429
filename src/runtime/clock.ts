/** Where the time comes from. Only the demo's seed builds another one than the system's. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }

/** Beyond this a process is not ready: leases run on the database's clock, and two that disagree would both hold one. */
export const maxClockOffsetMs = 5_000

const samples = 3

/**
 * How far the database's clock is ahead of ours, in milliseconds (negative: behind). Of three samples the one with the shortest
 * round trip counts, since its uncertainty, half the round trip, is the smallest.
 * @param databaseNow asks the database for its current time
 */
export const clockOffset = async (databaseNow: () => Promise<Date>, clock: Clock = systemClock): Promise<number> => {
  let best = { roundTrip: Number.POSITIVE_INFINITY, offset: 0 }
  for (let sample = 0; sample < samples; sample += 1) {
    const sent = clock.now().getTime()
    const theirs = (await databaseNow()).getTime()
    const received = clock.now().getTime()
    const roundTrip = received - sent
    if (roundTrip < best.roundTrip) best = { roundTrip, offset: theirs - (sent + received) / 2 }
  }
  return best.offset
}

export const isClockSound = (offsetMs: number): boolean => Math.abs(offsetMs) <= maxClockOffsetMs

/** @throws Error with the code `ECLOCK` when this machine's clock and the database's disagree by more than 5 s */
export const requireSoundClock = async (databaseNow: () => Promise<Date>): Promise<void> => {
  if (!isClockSound(await clockOffset(databaseNow)))
    throw Object.assign(new Error('clocks disagree'), { code: 'ECLOCK' })
}
