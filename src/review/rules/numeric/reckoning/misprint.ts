import type { Measure } from '../../../numbers/measures'
import { isQuotient } from '../../../numbers/powers'
import { isSlip } from '../../../numbers/slipOfPen'
import { isOne } from './outcome'
import type { Way } from './reckoning'
import { isRestated } from './rivals'

/** Whether every figure from a place on goes into the way, or is told by it once more. */
export const isComplete = ({ made, before }: Way, from = 0): boolean => {
  const used = made.of.flatMap((place) => before[place] ?? [])
  return before.every((one) => used.includes(one) || isOne(one) || one.start < from || isRestated(one, used))
}

/** Of what is only about so much more may be meant. */
const isExact = (text: string, { made, before }: Way) =>
  made.of.every((place) => {
    const { start = 0 } = before[place] ?? {}
    return !/[约近]|大概|左右/u.test(text.slice(Math.max(0, start - 5), start))
  })

/** 30 and 70 differ in the only digit that they have. */
const isTelling = (value: number) => /[1-9].*[1-9]/u.test(String(value))

/** 450 told as 4500: by chance no two digits are the same. */
const isExactly = (ratio: number) => Math.abs(Math.log10(ratio) - Math.round(Math.log10(ratio))) < 1e-3
const startOf = ({ made, before }: Way) => before[made.of[0] ?? 0]?.start ?? 0

/**
 * Where no word says that the figure follows from the others it must be what a slip makes of the right one, or lie near it where the
 * sentence measures nothing else; what is said to have been done may then lie anywhere.
 */
export const isMisprint = (text: string, said: Measure, way: Way, own: number, told: 'done' | 'likely'): boolean => {
  const { made, reading } = way
  if (made.rates === 0 && !isQuotient(reading.powers)) return false
  const ratio = made.least / reading.least
  const { value } = said.figure
  const isWhole = isComplete(way, own)
  if (isSlip(value, Number((ratio * value).toPrecision(6)))) return isWhole || isTelling(value)
  const power = Math.log10(ratio)
  const isTenfold = Math.abs(power) > 0.5 && Math.abs(power - Math.round(power)) < 0.02
  if (isTenfold && isExactly(ratio) && isTelling(value) && isComplete(way, startOf(way))) return true
  const isDone = told === 'done' && ratio > 0.15 && ratio < 7
  const reach = isExact(text, way) ? 1.8 : 1.35
  return (isDone || isTenfold || (ratio > 1 / reach && ratio < reach)) && isWhole
}
