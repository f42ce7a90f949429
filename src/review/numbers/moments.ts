import { datesOf, isImpossible, type CalendarDate } from './dates'
import { remembering } from './remembering'

/** A date with the days that it may mean, counted from a fixed day; `precision` in minutes is that of what is given. */
export type Moment = CalendarDate & { first: number; last: number; precision: number }

const day = 86_400_000
/** Ten cycles of the calendar: the engine's own dates misread years below 100. */
const shift = 4000
const dayNumber = (year: number, month: number, date: number) => Date.UTC(year + shift, month - 1, date) / day

const minutes = { year: 525_949, month: 43_829, day: 1440 } as const

const momentOf = (date: CalendarDate, year: number): Moment => {
  const { month, day: date_ } = date
  const whole = { ...date, year }
  if (month === null)
    return { ...whole, first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), precision: minutes.year }
  if (date_ === null)
    return { ...whole, first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0), precision: minutes.month }
  const at = dayNumber(year, month, date_)
  return { ...whole, first: at, last: at, precision: minutes.day }
}

/** A year in which nothing depends on a leap day, for days that are given without one. */
const anyYear = 2023

const read = (text: string): readonly Moment[] => {
  const found: Moment[] = []
  for (const date of datesOf(text)) {
    const last = found.at(-1)
    const year = date.year ?? (last?.year ?? anyYear) + (date.next ? 1 : 0)
    if (isImpossible({ ...date, year })) continue
    const moment = momentOf(date, year)
    const isWithin = date.year === null && last?.precision === minutes.year
    if (isWithin) found.pop()
    const isNextYear = date.year === null && !date.next && last !== undefined && !isWithin && moment.last < last.first
    found.push(isNextYear ? momentOf(date, year + 1) : moment)
  }
  return found
}

/** The dates of a text in time; a year is no date of its own when days of it follow: 2016年……8月5日. A day without a year follows the date before it: 3月28日……4月6日. */
export const momentsOf = remembering(read)

/** The fewest and most minutes from one moment to another, whichever comes first; both ends of a stay may count. */
export const between = (a: Moment, b: Moment): { low: number; high: number } => {
  const [from, to] = a.first <= b.first ? [a, b] : [b, a]
  const isAlike = from.precision === to.precision
  const whole = (to.first - from.first) * 1440
  return isAlike
    ? { low: whole, high: whole }
    : { low: Math.max(0, to.first - from.last) * 1440, high: (to.last - from.first) * 1440 }
}
