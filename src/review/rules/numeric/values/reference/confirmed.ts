import { digitsOf } from '../../../../numbers/digits'
import type { Quantity } from '../../../../numbers/quantities'

/** More figures of a kind are no list that anyone adds up. */
const most = 7

const isSame = (one: number, other: number) => Math.abs(one - other) <= 1e-6 * Math.abs(other)

/** 0.4毫克,也就是400微克 */
const restated = /^[,(]?(?:大?约|也?就?是|即|亦即|等于|相当于|折?合|换算|为|[=≈])+(?:大约|约|成|为)*$/u
const isRestated = (text: string, one: Quantity, other: Quantity) =>
  one.unit !== other.unit &&
  isSame(one.amount, other.amount) &&
  restated.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)))

const sumsOf = (kin: readonly Quantity[]) =>
  kin.reduce<{ sum: number; count: number }[]>(
    (made, { amount }) => [...made, ...made.map(({ sum, count }) => ({ sum: sum + amount, count: count + 1 }))],
    [{ sum: 0, count: 0 }],
  )

/** A figure that the sentence tells in another unit as well, or that others of its kind add up to exactly, is meant as it stands. */
export const isConfirmed = (text: string, quantity: Quantity, figures: readonly Quantity[]): boolean => {
  const kin = figures.filter(
    (one) => one.start !== quantity.start && one.dimension === quantity.dimension && one.per === quantity.per,
  )
  if (kin.some((one) => isRestated(text, one, quantity))) return true
  const isExact = digitsOf(quantity.value) > 2
  return (
    kin.length > 1 &&
    kin.length <= most &&
    sumsOf(kin).some(({ sum, count }) => count > (isExact ? 1 : 2) && isSame(sum, quantity.amount))
  )
}
