import { dividedBy, unitAt } from '../../../numbers/unitAt'
import type { Dimension } from '../../../numbers/units'
import type { Row, Sourced } from './row'
import { tables } from './index'

/** A row with its unit and words worked out. `rate` is the same quantity as a rate of its own kind: 毫升 by 天. */
export type Reference = {
  zh: string
  en: string
  source: string
  of: readonly RegExp[]
  not: RegExp | null
  units: readonly string[]
  unit: string
  dimension: Dimension
  factor: number
  offset: number
  per: string
  rate: { dimension: Dimension; factor: number } | null
  least: number
  greatest: number
  /** The figure may stand anywhere in a sentence that names subject and word. */
  anywhere: boolean
  /** Of a whole kind of things, and weaker than any other. */
  broad: boolean
}

const referenceOf = (
  [zh, en, of, what, written, least, greatest, not]: Row,
  { source, broad = false }: Sourced,
): Reference[] => {
  const [plain = '', per = ''] = written.split('@')
  const units = plain.split('|')
  const unit = unitAt(units[0] ?? '', 0)
  if (!unit) return []
  const rate = per === '' ? unit : dividedBy(unit, { name: per })
  return [
    {
      zh,
      en,
      source,
      of: of === '' ? [] : of.split('&').map((words) => new RegExp(words, 'u')),
      not: not === undefined ? null : new RegExp(not, 'u'),
      units,
      unit: units[0] ?? '',
      dimension: unit.dimension,
      factor: unit.factor,
      offset: unit.offset,
      per,
      rate: rate.dimension === unit.dimension ? null : { dimension: rate.dimension, factor: rate.factor },
      least,
      greatest,
      anywhere: what.startsWith('~'),
      broad,
    },
  ]
}

const byWord = new Map<string, Reference[]>()
for (const table of tables) {
  for (const row of table.rows) {
    const found = referenceOf(row, table)
    for (const word of row[3].replace('~', '').split('|')) byWord.set(word, [...(byWord.get(word) ?? []), ...found])
  }
}

const longest = Math.max(...[...byWord.keys()].map((word) => word.length))
const firsts = new Set([...byWord.keys()].map((word) => word.charAt(0)))

/** Every word of the tables in a stretch of text, with the quantities that it may belong to. */
export const wordsIn = (text: string): { start: number; end: number; references: readonly Reference[] }[] => {
  const found: { start: number; end: number; references: readonly Reference[] }[] = []
  for (let start = 0; start < text.length; start += 1) {
    if (!firsts.has(text.charAt(start))) continue
    for (let length = Math.min(longest, text.length - start); length > 0; length -= 1) {
      const references = byWord.get(text.slice(start, start + length))
      if (references) found.push({ start, end: start + length, references })
    }
  }
  return found
}
