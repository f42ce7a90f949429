import { measuredAt, scanner } from './measured'
import { numeralValue } from './numeral'
import { countedBy } from './countedBy'
import { bySentence } from './bySentence'
import { joint } from './joint'
import type { Measured } from './ownNumeral'
import type { NamedUnit } from './unitAt'
import type { Dimension } from './units'

/**
 * A number with its unit. `value` is the figure as written, `amount` the same in the dimension's base unit (see units.ts); `start` and
 * `end` are units of the text. `joined` says that it is the second half of a range.
 */
export type Quantity = {
  start: number
  end: number
  text: string
  value: number
  amount: number
  dimension: Dimension
  unit: string
  factor: number
  offset: number
  /** 天 in 每天400毫克 and 400毫克/天; empty where nothing is said. */
  per: string
  joined: boolean
}

const calendar = /^(?:年|月|日|号|世纪|年代)/u

const negative = /(?:零下|(?<!正)负|(?<![\da-z%°c][-−]?)[-−])\s?$/u

/** 20±2℃: how far the number before may be off. */
const tolerance = /^\s?±\s?$/u

const scaled = /^(?:\d[\d.,]*\s?|[一二两三四五六七八九十]+)([百千]?[万亿]*)/u
/** What the number that ends a range is counted by: 3~5万, 三到五百; the thousand of 五千米 is its unit's. */
const scaleOf = (text: string, one: Measured, next: Measured): number => {
  const [numeral = '', factor = ''] = scaled.exec(text.slice(next.start, next.end)) ?? []
  if (factor === '' || /[百千万亿]$/u.test(one.text) || numeralValue(numeral) !== next.value) return 1
  return numeralValue(`1${factor}`) ?? 1
}

/** A number without unit takes the unit, and the 万, of the number that ends its range: 3~5万人. */
const inherited = (text: string, one: Measured, next: Measured | undefined): Measured => {
  const between = next ? text.slice(one.end, next.start) : ''
  if (one.unit || !next?.unit || !(joint.test(between) || tolerance.test(between))) return one
  if (calendar.test(text.slice(one.end))) return one
  const scale = scaleOf(text, one, next)
  const isLess = one.value < next.value / scale
  return { ...one, value: isLess ? one.value * scale : one.value, unit: next.unit }
}

/** 每分钟60至100次: what the first number of a range is divided by divides the second. */
const sharedUnit = (unit: NamedUnit, before: Quantity | null): NamedUnit =>
  before && unit.per === '' && before.per !== '' && before.unit.startsWith(unit.name)
    ? { ...unit, name: before.unit, dimension: before.dimension, factor: before.factor, per: before.per }
    : unit

const quantityOf = (
  text: string,
  { start, end, value, unit: own }: Measured,
  last: Quantity | undefined,
): Quantity[] => {
  if (!own) return []
  const sign = negative.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? ''
  const before = last && joint.test(text.slice(last.end, start)) ? last : null
  const isDash = before !== null && /^\s?[-−]$/.test(text.slice(before.end, start))
  const from = isDash ? start : start - sign.length
  const { name: unit, dimension, factor, offset, per } = sharedUnit(countedBy(text, from, own), before)
  const signed = from === start ? value : -value
  return [
    {
      start: from,
      end,
      text: text.slice(from, end),
      value: signed,
      amount: signed * factor + offset,
      dimension,
      unit,
      factor,
      offset,
      per,
      joined: before !== null,
    },
  ]
}

const read = (text: string): Quantity[] => {
  const measured: Measured[] = []
  for (const match of text.matchAll(scanner)) {
    if (match.index >= (measured.at(-1)?.end ?? 0)) measured.push(...measuredAt(text, match))
  }
  const found: Quantity[] = []
  for (const [at, one] of measured.entries()) {
    const before = measured[at - 1]
    if (before && tolerance.test(text.slice(before.end, one.start))) continue
    found.push(...quantityOf(text, inherited(text, one, measured[at + 1]), found.at(-1)))
  }
  return found
}

/** Every number of a text that carries a unit, durations and counts included. A range (3~5毫克) gives the unit of its end to its beginning. */
export const figuresOf: (text: string) => readonly Quantity[] = bySentence(read)

const everyday = new Set<Dimension>(['time', 'money', 'level', 'angle', 'iu'])
const countedThings = new Set(['人', '例', '种', '次'])

/** The figures that someone must have measured: no durations, prices or small everyday counts. */
export const quantitiesOf = (text: string): Quantity[] =>
  figuresOf(text).filter(({ dimension, unit, value }) =>
    dimension === 'count'
      ? countedThings.has(unit)
      : !everyday.has(dimension) || (unit === '年' && !Number.isInteger(value)),
  )
