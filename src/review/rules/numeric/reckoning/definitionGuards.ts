import type { Amount } from '../../../numbers/amounts'
import type { Definition } from './definition'

/** Further from what is right than rounding goes. */
export const isOff = (said: number, right: number, isVague: boolean) =>
  Math.abs(said - right) > right * (isVague ? 0.1 : 0.07)

/** 5尺,1里300步合450米, 一分钟3毫升,一天86400滴: what is said is of a figure that stands nearer, or of another time. */
export const isParted = (all: readonly Amount[], from: number, to: number, of: Amount) =>
  all.some(
    ({ start, end, value, dimension }) =>
      start >= from && end <= to && (value !== 1 || (dimension === 'time' && of.dimension !== 'time')),
  )

/** 450亩就是30公顷,600亩是40公顷: the 30公顷 are made of what stands before them, and make nothing of what follows. */
export const isMade = (all: readonly Amount[], { start, count }: { start: number; count: number }, of: Amount) =>
  all.some(
    (one) =>
      one.end <= start &&
      start - one.end < nearby &&
      one.dimension === of.dimension &&
      one.start !== of.start &&
      !isOff(one.amount, count * of.amount, true),
  )
const nearby = 10

/** 一秒一滴,一天86400滴: the first figure behind the multiple is what is said of it. */
export const isSaidOf = ({ start, dimension }: Amount, multiple: { end: number }, definition: Definition) =>
  start >= multiple.end &&
  (start < definition.start || start >= definition.end) &&
  dimension === definition.figure.dimension
