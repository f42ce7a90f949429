import type { Quantity } from '../../../../../numbers/quantities'
import { isBefore } from './beside'
import type { Told } from './compiled'

/** Known so exactly that the right figure in one unit does not make the wrong one in another right: 760毫米水银柱, 1013兆帕. */
const narrow = 1.35

/** 一克蜂蜜: so near before the thing, a figure is of the thing. */
const near = 3

/** Where a figure must end to be of the thing too: behind its name, or anywhere before a name that only comes later. */
const since = (told: Told, text: string, quantity: Quantity) => {
  if (told.subject.start < quantity.end) return told.subject.start - near
  return isBefore(told, text, quantity) ? quantity.start : 0
}

/** The right figure stands before, and of no thing named since: this one tells something else. */
export const isGiven = (told: Told, text: string, quantity: Quantity, figures: readonly Quantity[]): boolean => {
  const { least, greatest } = told.bounds
  const from = since(told, text, quantity)
  const isNarrow = least > 0 && greatest / least <= narrow
  return figures.some(
    ({ end, dimension, amount, unit }) =>
      (unit === quantity.unit || !isNarrow) &&
      end <= quantity.start &&
      end > from &&
      dimension === quantity.dimension &&
      amount >= least * 0.97 &&
      amount <= greatest * 1.03,
  )
}
