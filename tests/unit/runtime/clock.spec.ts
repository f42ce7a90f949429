import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockOffset, isClockSound, maxClockOffsetMs, type Clock } from '@/runtime/clock'

/** A clock that stands still but for the milliseconds each question to the database takes. */
const world = (offset: number, trips: [there: number, back: number][]) => {
  let now = 1_800_000_000_000
  const clock: Clock = { now: () => new Date(now) }
  let asked = 0
  const databaseNow = async () => {
    const [there, back] = trips[asked] ?? [0, 0]
    asked += 1
    now += there
    const theirs = new Date(now + offset)
    now += back
    return theirs
  }
  return { clock, databaseNow }
}

describe('the offset to the database', () => {
  test('is measured exactly when both ways take the same time', async () => {
    const { clock, databaseNow } = world(-7_000, [
      [20, 20],
      [5, 5],
      [300, 300],
    ])
    expect(await clockOffset(databaseNow, clock)).toBe(-7_000)
  })

  test('is wrong by no more than half of the shortest round trip', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.array(fc.tuple(fc.nat(2_000), fc.nat(2_000)), { minLength: 3, maxLength: 3 }),
        async (offset, trips) => {
          const { clock, databaseNow } = world(offset, trips)
          const shortest = Math.min(...trips.map(([there, back]) => there + back))
          expect(Math.abs((await clockOffset(databaseNow, clock)) - offset)).toBeLessThanOrEqual(shortest / 2)
        },
      ),
    ))

  test('keeps a process from being ready only above 5 s, in either direction', () => {
    expect([maxClockOffsetMs, -maxClockOffsetMs, 0].map(isClockSound)).toEqual([true, true, true])
    expect([5_001, -5_001].map(isClockSound)).toEqual([false, false])
  })
})
