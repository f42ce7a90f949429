import type { Quantity } from '../../../../numbers/quantities'
import type { Dimension } from '../../../../numbers/units'
import type { Reference } from './compiled'
import type { Bounds } from './slip'

/**
 * Units of different kinds that are written for each other: 千瓦 for 千瓦时, 赫兹 for 分贝, 年 for 光年, ℃ for 厘米. An amount of the first kind,
 * times the factor, is what the same figure would be in the second.
 */
const pairs: readonly (readonly [Dimension, Dimension, number])[] = [
  ['energy', 'power', 1 / 3600],
  ['power', 'energy', 3600],
  ['charge', 'current', 1],
  ['current', 'charge', 1],
  ['charge', 'energy', 1],
  ['frequency', 'sound', 1],
  ['sound', 'frequency', 1],
  ['voltage', 'current', 1],
  ['current', 'voltage', 1],
  ['power', 'voltage', 1],
  ['voltage', 'power', 1],
  ['power', 'light', 1],
  ['length', 'time', 31_557_600 / 9.4607e15],
  ['time', 'length', 9.4607e15 / 31_557_600],
  ['volume', 'length', 1000],
  ['length', 'volume', 1e-3],
  ['temperature', 'length', 0.01],
  ['length', 'temperature', 100],
  ['mass', 'length', 0.01],
  ['length', 'mass', 100],
  ['temperature', 'mass', 1],
  ['level', 'degree', 1],
  ['degree', 'level', 1],
  ['force', 'pressure', 1],
  ['pressure', 'force', 1],
  ['length', 'area', 1],
  ['area', 'length', 1],
  ['speed', 'acceleration', 1],
]

const mistakenFor = new Map<Dimension, Map<Dimension, number>>()
for (const [from, to, factor] of pairs)
  mistakenFor.set(from, (mistakenFor.get(from) ?? new Map<Dimension, number>()).set(to, factor))

const related = new Map<Dimension, ReadonlySet<Dimension>>()
/** The kinds of references that a figure of a kind may speak of, rightly or by mistake. */
export const kindsFor = (dimension: Dimension): ReadonlySet<Dimension> => {
  const known = related.get(dimension)
  if (known) return known
  const made = new Set<Dimension>([dimension, ...(mistakenFor.get(dimension)?.keys() ?? [])])
  if (dimension === 'degree') made.add('temperature')
  if (dimension === 'energy') made.add('energyContent')
  related.set(dimension, made)
  return made
}

/** 公里 for 平方公里: the figure stays, the factor follows from the units themselves. */
const squares = new Map([
  [1e6, 1e3],
  [1, 1],
  [1e-4, 0.01],
])

const factorOf = ({ dimension, factor }: Quantity, to: Reference): number | null => {
  const known = mistakenFor.get(dimension)?.get(to.dimension)
  if (known === undefined) return null
  if (to.dimension === 'area') return squares.get(to.factor) === factor ? to.factor / factor : null
  if (dimension === 'area') return squares.get(factor) === to.factor ? to.factor / factor : null
  if (dimension === 'length' && to.dimension === 'time') return factor > 1e15 ? known : null
  return known
}

/** 伏每米 is a unit of its own. */
const isPerPlace = ({ per }: Quantity) => /^(?:毫|厘|千|平方|立方)?米|公里|升$/u.test(per)

/** The bounds of a reference as a figure in a unit of another kind would have them; null when the two are never mistaken. */
export const mistakenBounds = (reference: Reference, quantity: Quantity): Bounds | null => {
  const factor = reference.dimension === quantity.dimension ? null : factorOf(quantity, reference)
  if (factor === null || quantity.amount === 0 || isPerPlace(quantity)) return null
  const { least, greatest, factor: own, offset } = reference
  return { least: (least * own + offset) / factor, greatest: (greatest * own + offset) / factor }
}
