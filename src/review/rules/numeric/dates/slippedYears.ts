import { laws } from './chronicle/laws'
import { compiledEvents, knownEvents, type KnownEvent } from './knownEvents'

const digits = '0123456789'
const latest = 2100

const withDigit = (year: string, at: number, sign: string) => year.slice(0, at) + sign + year.slice(at + 1)

/** 1996 for 1969, 1853 for 1953, 1993 for 2003: one digit changed, two exchanged, a ten more or less. */
const slipsOf = (year: number): number[] => {
  const written = String(Math.abs(year))
  const signs = [...written]
  const changed = signs.flatMap((_, at) => [...digits].map((sign) => withDigit(written, at, sign)))
  const exchanged = signs.flatMap((one, at) =>
    signs.slice(at + 1).map((other, behind) => withDigit(withDigit(written, at, other), at + 1 + behind, one)),
  )
  const shifted = [10, 100, 1000].flatMap((ten) => [Math.abs(year) - ten, Math.abs(year) + ten])
  return [...changed.filter((slip) => !slip.startsWith('0')), ...exchanged, ...shifted]
    .map((slip) => Number(slip) * Math.sign(year))
    .filter((slip) => slip < latest)
}

/** Each year of a short stretch; of a long one its ends. */
const yearsOf = (from: number, to: number): readonly number[] =>
  to - from > 20 ? [from, to] : Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** The events under every year that may be a slip for theirs, made once: a text may name a hundred years. */
const bySlip = new Map<number, KnownEvent[]>()
for (const known of [...knownEvents, ...compiledEvents(laws)]) {
  const [, , , first, last] = known.event
  for (const slip of new Set(yearsOf(first, last).flatMap(slipsOf))) {
    if (slip >= first && slip <= last) continue
    const others = bySlip.get(slip)
    if (others) others.push(known)
    else bySlip.set(slip, [known])
  }
}

/** The few events that a year may be a slip for. */
export const slippedTo = (year: number): readonly KnownEvent[] => bySlip.get(year) ?? []
