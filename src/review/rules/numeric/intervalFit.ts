import type { Duration } from '../../numbers/durations'
import { between, type Moment } from '../../numbers/moments'

/** A time that a text gives between two of its dates. */
export type Told = { from: Moment; to: Moment; said: Duration }

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

export const isWrong = (told: Told): boolean => {
  const { from, to, said } = told
  const real = between(from, to)
  const room = roomOf(told)
  return said.high + room * 1.04 < real.low || said.low - room * 1.04 > real.high
}

/** Ten more, ten times as much, or both small: someone else's time would rarely be so. */
export const isSlip = ({ from, to, said }: Told): boolean => {
  const unit = names.find(([size]) => said.unit >= size * 0.45)?.[0] ?? said.unit
  const [told, real] = [said.value / unit, between(from, to).high / unit]
  const ten = Math.round(Math.abs(told - real) / 10) * 10
  const isTens = ten > 0 && Math.abs(Math.abs(told - real) - ten) <= 1
  return isTens || Math.max(told, real) < 13 || (Math.max(told, real) / Math.min(told, real) > 9 && told > real)
}

/** A time in days can't be told from two years. */
export const isFit = ({ from, to, said }: Told) =>
  Math.max(from.precision, to.precision) <= said.unit * 2 &&
  !(said.value > year * 2 && isYearless(from) && isYearless(to))

/** 1月1日……10月8日: such days say nothing of years. */
const isYearless = ({ start, end, precision }: Moment) => precision < year / 100 && end - start < 7
