import { isSlip } from '../../../numbers/slipOfPen'
import { remembering } from '../../../numbers/remembering'
import { laws } from './chronicle/laws'
import { compiledEvents, knownEvents, type KnownEvent } from './knownEvents'

/** 1753 for 1573: two digits exchanged, wherever they stand. */
const isExchanged = (one: string, other: string): boolean => {
  const changed = [...one].flatMap((sign, at) => (sign === other.charAt(at) ? [] : [at]))
  const [first = 0, second = 0] = changed
  return (
    one.length === other.length &&
    changed.length === 2 &&
    one.charAt(first) === other.charAt(second) &&
    one.charAt(second) === other.charAt(first)
  )
}

/** 1996 for 1969, 1853 for 1953, 1993 for 2003. Other years probably belong to something else. */
export const isSlippedYear = (year: number, right: number): boolean =>
  Math.sign(year) === Math.sign(right) &&
  (isSlip(Math.abs(year), Math.abs(right)) || isExchanged(String(Math.abs(year)), String(Math.abs(right))))

/** Each year of a short stretch; of a long one its ends. */
const yearsOf = (from: number, to: number): readonly number[] =>
  to - from > 20 ? [from, to] : Array.from({ length: to - from + 1 }, (_, at) => from + at)

const known = [...knownEvents, ...compiledEvents(laws)].map((one) => ({
  ...one,
  years: yearsOf(one.event[3], one.event[4]),
}))

const eventsOf = remembering((year): readonly KnownEvent[] =>
  known.filter(
    ({ event: [, , , first, last], years }) =>
      (Number(year) < first || Number(year) > last) && years.some((right) => isSlippedYear(Number(year), right)),
  ),
)

/** The few events that a year may be a slip for. */
export const slippedTo = (year: number): readonly KnownEvent[] => eventsOf(String(year))
