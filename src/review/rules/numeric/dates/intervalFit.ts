import type { Duration } from '../../../numbers/durations'
import { between, type Moment } from '../../../numbers/moments'

/** A time that a text gives between two of its dates; `counted` where it counts the days of a stretch, never fewer than lie between its ends. */
export type Told = { from: Moment; to: Moment; said: Duration; counted?: boolean }

export const names: readonly (readonly [minutes: number, zh: string, en: string])[] = [
  [525_949, '年', 'years'],
  [43_829, '个月', 'months'],
  [1440, '天', 'days'],
]

/** Between two days nobody calls half a year a year; longer times may be rounded. */
const roomOf = ({ from, to, said }: Told): number => {
  const isExact = Math.max(from.precision, to.precision) < year / 6 && said.unit >= year / 2
  if (isExact && said.value < year * 2.1) return said.unit * 0.45
  if (Math.max(from.precision, to.precision) < year / 100 && said.unit > year / 20) return said.unit * 0.6
  return Math.max(said.unit, from.precision === to.precision ? from.precision : 0)
}
const year = 525_949
const days = 1440

/** 六年后 from a month of 2016 to one of 2022: so many whole years, by the calendar or by the months. */
const isOfOtherYears = ({ from, to, said }: Told): boolean => {
  const years = said.value / year
  const isExact = said.low === said.high && said.unit === year && years > 2 && years < 30
  if (!isExact || from.year === null || to.year === null || Math.max(from.precision, to.precision) > year / 6)
    return false
  const real = between(from, to)
  return (
    Math.abs(to.year - from.year) !== years &&
    Math.min(Math.abs(real.low - said.value), Math.abs(real.high - said.value)) > 0.62 * year
  )
}

export const isWrong = (told: Told): boolean => {
  const { from, to, said, counted } = told
  const real = between(from, to)
  const room = roomOf(told)
  const isExact = counted && said.low === said.high && Math.max(from.precision, to.precision, said.unit) <= days
  return (
    said.high + (isExact ? 0 : room * 1.04) < real.low || said.low - room * 1.04 > real.high || isOfOtherYears(told)
  )
}

/** The time said and that between the dates, in the unit of the former. */
const inItsUnit = ({ from, to, said }: Told) => {
  const unit = names.find(([size]) => said.unit >= size * 0.45)?.[0] ?? said.unit
  return { told: said.value / unit, real: between(from, to).high / unit }
}

const isTensBy = (told: Told, room: number): boolean => {
  const { told: said, real } = inItsUnit(told)
  const off = Math.abs(said - real)
  const ten = Math.round(off / 10) * 10
  return /^[1-9]0+$/u.test(String(ten)) && Math.abs(off - ten) <= room
}

/** Exactly ten, twenty, a hundred more or less: what a slip of one digit makes. */
export const isTens = (told: Told): boolean => isTensBy(told, 0.25)

/** The time said is likely meant as that between the dates: ten more, ten times as much, or both small; someone else's would rarely be so. */
export const isLikelyBetween = (said: Told): boolean => {
  const { told, real } = inItsUnit(said)
  const times = told / real
  return isTensBy(said, 1) || Math.max(told, real) < 13 || (times > 9 && times < 12) || (times > 90 && times < 120)
}

/** A time in days can't be told from two years. */
export const isFit = ({ from, to, said }: Told) =>
  Math.max(from.precision, to.precision) <= said.unit * 2 &&
  !(said.value > year * 2 && isYearless(from) && isYearless(to))

/** 1月1日……10月8日: such days say nothing of years. */
const isYearless = ({ start, end, precision }: Moment) => precision < year / 100 && end - start < 7
