import type { Quantity } from '../../../../numbers/quantities'
import { unitAt } from '../../../../numbers/unitAt'
import { units, type Dimension } from '../../../../numbers/units'
import type { Reference } from './compiled'

/** How a figure may have come to be wrong. */
export type Slip = { kind: 'decimal' | 'unit' | 'sign'; zh: string; en: string }

/** What people mistake for each other: units of the same kind that a text would really use. */
const composed: Partial<Record<Dimension, string[]>> = {
  speed: ['公里/秒', '米/秒', '公里/小时', '米/分钟', '厘米/秒'],
  frequency: ['次/分钟', '次/秒', '次/小时', '赫兹', '千赫', '兆赫', '吉赫'],
  density: ['克/立方厘米', '千克/立方米', '克/升', '毫克/100毫升', '毫克/立方米', '微克/立方米', '克/分升'],
  molarity: ['毫摩尔/升', '微摩尔/升', '摩尔/升'],
  content: ['毫克/千克', '微克/千克', '克/千克'],
  field: ['特斯拉', '毫特斯拉', '微特斯拉', '高斯', '毫高斯'],
  resistance: ['欧姆', '千欧', '兆欧'],
  share: ['%', '‰', 'ppm'],
}
/** Nobody writes 公里 for 厘米. */
const isFarApart = (one: number, other: number) => Math.max(one, other) === 1000 && Math.min(one, other) <= 0.01

const isSpelled = (name: string) =>
  /^\p{Script=Han}+$/u.test(name) &&
  !/^(?:周年|钟头|秒钟|公分|分米|埃|斤|盎司|磅|英寸|英尺|华里|秒差距|月|日|华氏度|开氏度|克拉|加仑)$/u.test(name)
const siblings = new Map<Dimension, string[]>()
for (const [name, { dimension }] of units)
  if (isSpelled(name)) siblings.set(dimension, [...(siblings.get(dimension) ?? []), name])

/** A slip leads back to where the quantity belongs, not merely to its neighbourhood. */
const holds = ({ least, greatest }: Bounds, amount: number) =>
  least - Math.abs(least) * 1e-9 <= amount && amount <= greatest + Math.abs(greatest) * 1e-9
export type Bounds = { least: number; greatest: number }

/** 升/天: what the unit above the line is mistaken for. */
const anotherAboveTheLine = ({ value, unit, factor }: Quantity, bounds: Bounds): string | null => {
  const own = unit.includes('/') ? unitAt(unit.split('/')[0] ?? '', 0) : null
  if (!own) return null
  const names = siblings.get(own.dimension) ?? []
  return names.find((name) => holds(bounds, (value * factor * (unitAt(name, 0)?.factor ?? 0)) / own.factor)) ?? null
}

const anotherUnit = (quantity: Quantity, bounds: Bounds, own: string): string | null => {
  const { value, dimension, unit } = quantity
  const known = composed[dimension] ?? siblings.get(dimension)
  const names = known && [own, ...known]
  if (!names) return anotherAboveTheLine(quantity, bounds)
  const fits = (name: string) => {
    const other = name === unit ? null : unitAt(name, 0)
    if (other?.dimension !== dimension || (dimension === 'length' && isFarApart(other.factor, quantity.factor)))
      return false
    return holds(bounds, value * other.factor + other.offset)
  }
  return names.find(fits) ?? (composed[dimension] ? anotherAboveTheLine(quantity, bounds) : null)
}

const decimals = [10, 0.1, 100, 0.01, 1000, 1e-3, 1e4, 1e-4, 1e8, 1e-8]
/** So narrow that a 万 left out shows even where the words stand far apart. */
const close = 2.2
/** Where honest values spread widely, only the commonest slips are told from another quantity. */
const wide = 4

const decimalSlip = (
  { text, value, factor, offset, dimension }: Quantity,
  bounds: Bounds,
  isLoose: boolean,
): number | null => {
  const isWide = bounds.least > 0 && bounds.greatest / bounds.least > wide
  const spare = /万/u.test(text)
    ? [1e-4, 1e4, 1e8]
    : /亿/u.test(text)
      ? [1e-4, 1e-8]
      : dimension === 'count'
        ? [1e4, 1e8]
        : []
  const isClose = bounds.least > 0 && bounds.greatest / bounds.least < close
  const likely = isWide ? 4 : isLoose ? (isClose ? 8 : 6) : decimals.length
  const tried = [...decimals.slice(0, likely), ...spare]
  return tried.find((power) => holds(bounds, value * power * factor + offset)) ?? null
}

/** What a figure should be, and how far its words stand. */
type Expected = { bounds: Bounds; reference: Pick<Reference, 'dimension' | 'unit'>; gap: number }

/** The slip that explains a figure outside its bounds; null when none does, since then another quantity is probably meant. */
export const slipOf = (
  quantity: Quantity,
  { bounds, reference: { dimension, unit: own }, gap }: Expected,
): Slip | null => {
  const isGreat = /[万亿]/u.test(quantity.text) && decimalSlip(quantity, bounds, gap === Infinity) !== null
  const unit = dimension === 'count' || isGreat ? null : anotherUnit(quantity, bounds, own)
  if (unit !== null) return { kind: 'unit', zh: `单位可能应为“${unit}”`, en: `the unit may be ${unit}` }
  const power = decimalSlip(quantity, bounds, gap === Infinity)
  if (power !== null)
    return { kind: 'decimal', zh: '小数点或“万、亿”可能错位', en: 'a decimal point or a power of ten may have slipped' }
  if (quantity.value !== 0 && holds(bounds, -quantity.value * quantity.factor + quantity.offset))
    return { kind: 'sign', zh: '可能漏了或多了负号', en: 'a minus sign may be missing or spare' }
  return null
}
