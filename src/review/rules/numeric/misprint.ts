import type { Measure } from '../../numbers/measures'
import { isQuotient, keyOf } from '../../numbers/powers'
import { isSlip } from '../../numbers/slip'
import { isOne } from './outcome'
import type { Way } from './reckoning'

/** 时速72公里，就是每秒20米: told twice. */
const isRestated = (one: Measure, used: readonly Measure[]) =>
  used.some(({ readings, start }) =>
    one.readings.some(({ powers, least }) =>
      readings.some(
        (other) =>
          start !== one.start && keyOf(powers) === keyOf(other.powers) && Math.abs(least / other.least - 1) < 0.02,
      ),
    ),
  )

/** Whether every figure from a place on goes into the way, or is told by it once more. */
export const isComplete = ({ made, before }: Way, from = 0): boolean => {
  const used = made.of.flatMap((place) => before[place] ?? [])
  return before.every((one) => used.includes(one) || isOne(one) || one.start < from || isRestated(one, used))
}

/**
 * Where no word says that the figure follows from the others it must be what a slip makes of the right one, or lie near it where the
 * sentence measures nothing else; what is said to have been done may then lie anywhere.
 */
export const isMisprint = (said: Measure, way: Way, own: number, told: 'done' | 'likely'): boolean => {
  const { made, reading } = way
  if (made.rates === 0 && !isQuotient(reading.powers)) return false
  const ratio = made.least / reading.least
  if (isSlip(said.figure.value, Number((ratio * said.figure.value).toPrecision(6)))) return true
  const power = Math.log10(ratio)
  const isTenfold = Math.abs(power) > 0.5 && Math.abs(power - Math.round(power)) < 0.02
  return (told === 'done' || isTenfold || (ratio > 0.74 && ratio < 1.35)) && isComplete(way, own)
}
