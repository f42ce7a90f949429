import type { Quantity } from '../../../../numbers/quantities'
import type { Place } from './about'
import { patternOf, type Reference } from './compiled'

/** Where honest values lie so close, a figure in another unit is a slip and not another matter. */
const close = 3
const isClose = ({ least, greatest, dimension }: Reference) =>
  least > 0 && greatest / least <= close && dimension !== 'temperature'

/** The text up to the end of the clause says that something else is meant; 分 of 1.3分钟 says so only of what varies widely. */
export const isExcluded = (reference: Reference, { text, clause }: Place, { start, end }: Quantity): boolean => {
  if (reference.not === null) return false
  const isNot = patternOf(reference.not)
  if (!isNot.test(text.slice(0, clause.end))) return false
  return !isClose(reference) || isNot.test(`${text.slice(0, start)}#${text.slice(end, clause.end)}`)
}
