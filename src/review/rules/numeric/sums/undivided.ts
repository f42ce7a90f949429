import type { Amount } from '../../../numbers/amounts'
import { units } from '../../../numbers/units'

/** 每天2500毫升 as 2500毫升: the amount without what it is divided by. */
export const undivided = <One extends Amount>(one: One): One => {
  const unit = one.unit.split('/')[0] ?? one.unit
  const known = units.get(unit)
  if (one.per === '' || !known) return one
  const { dimension, factor, offset = 0 } = known
  const slack = (one.slack / one.factor) * factor
  return { ...one, unit, dimension, factor, offset, per: '', amount: one.value * factor + offset, slack }
}
