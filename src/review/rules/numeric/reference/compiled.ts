import { dividedBy, unitAt } from '../../../numbers/unitAt'
import type { Dimension } from '../../../numbers/units'
import type { Row, Sourced } from './row'
import { tables } from './index'

/** A row with its unit and words worked out. `rate` is the same quantity as a rate of its own kind: 毫升 by 天. */
export type Reference = {
  zh: string
  en: string
  source: string
  /** Sources of patterns, see `patternOf`. */
  of: readonly string[]
  not: string | null
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

const patterns = new Map<string, RegExp>()

/** A pattern of the tables, compiled when it is first needed: of thousands an article meets a few. */
export const patternOf = (source: string): RegExp => {
  const known = patterns.get(source)
  if (known) return known
  const made = new RegExp(source, 'u')
  patterns.set(source, made)
  return made
}

/** A row with its unit worked out; none when the unit is unknown. */
export const referenceOf = (
  [zh, en, of, what, written, least, greatest, not]: Row,
  { source, broad = false }: Pick<Sourced, 'source' | 'broad'>,
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
      of: of === '' ? [] : of.split('&'),
      not: not ?? null,
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

/** So narrow that a figure hardly falls into it by chance once its digits or its unit are changed. */
const ratio = 1.35
const isNarrow = ({ least, greatest, anywhere }: Reference) => {
  const [small, great] = least > 0 ? [least, greatest] : [-greatest, -least]
  return anywhere || (small > 0 && great / small <= ratio)
}

/** A word of the tables with the quantities that it may belong to, and the narrow ones among them. */
type Entry = { word: string; references: readonly Reference[]; narrow: readonly Reference[] }
/** An entry where it stands in a text. */
export type Word = { start: number; end: number; entry: Entry }

const byWord = new Map<string, Reference[]>()
for (const table of tables) {
  for (const row of table.rows) {
    const found = referenceOf(row, table)
    for (const word of row[3].replace('~', '').split('|')) {
      const known = byWord.get(word)
      if (known) known.push(...found)
      else byWord.set(word, [...found])
    }
  }
}

/** By the code of the first sign, since `charAt` makes a string each time; the longest first. */
const byFirst = new Map<number, Entry[]>()
for (const [word, references] of [...byWord].sort(([a], [b]) => b.length - a.length)) {
  const first = word.charCodeAt(0)
  const entry = { word, references, narrow: references.filter(isNarrow) }
  const known = byFirst.get(first)
  if (known) known.push(entry)
  else byFirst.set(first, [entry])
}

/** Every word of the tables in a text, in reading order. */
export const wordsIn = (text: string): Word[] => {
  const found: Word[] = []
  for (let start = 0; start < text.length; start += 1) {
    const entries = byFirst.get(text.charCodeAt(start))
    if (!entries) continue
    for (const entry of entries)
      if (text.startsWith(entry.word, start)) found.push({ start, end: start + entry.word.length, entry })
  }
  return found
}
