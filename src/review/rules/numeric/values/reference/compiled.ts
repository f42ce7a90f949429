import { dividedBy, unitAt } from '../../../../numbers/unitAt'
import type { Dimension } from '../../../../numbers/units'
import { oncePer } from '../../../oncePer'
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

/** A unit as a row writes it, worked out once for all the rows that share it. */
type Measure = Pick<Reference, 'units' | 'unit' | 'dimension' | 'factor' | 'offset' | 'per' | 'rate'>
const measures = new Map<string, Measure | null>()

const worked = (written: string): Measure | null => {
  const [plain = '', per = ''] = written.split('@')
  const units = plain.split('|')
  const unit = unitAt(units[0] ?? '', 0)
  if (!unit) return null
  const by = per === '' ? unit : dividedBy(unit, { name: per })
  const rate = by.dimension === unit.dimension ? null : { dimension: by.dimension, factor: by.factor }
  const { dimension, factor, offset } = unit
  return { units, unit: units[0] ?? '', dimension, factor, offset, per, rate }
}

const measureOf = (written: string): Measure | null => {
  const known = measures.get(written)
  if (known !== undefined) return known
  const made = worked(written)
  measures.set(written, made)
  return made
}

const nothing: readonly string[] = []

/** A row with its unit worked out; none when the unit is unknown. */
export const referenceOf = (
  [zh, en, of, what, written, least, greatest, not]: Row,
  { source, broad = false }: Pick<Sourced, 'source' | 'broad'>,
): Reference[] => {
  const measure = measureOf(written)
  if (!measure) return []
  const anywhere = what.startsWith('~')
  const words = of === '' ? nothing : of.split('&')
  return [{ zh, en, source, of: words, not: not ?? null, ...measure, least, greatest, anywhere, broad }]
}

/** So narrow that a figure hardly falls into it by chance once its digits or its unit are changed. */
const ratio = 1.35
const isNarrow = ({ least, greatest, anywhere }: Reference) => {
  const [small, great] = least > 0 ? [least, greatest] : [-greatest, -least]
  return anywhere || (small > 0 && great / small <= ratio)
}

/** A word of the tables with the quantities that it may belong to, and the narrow ones among them. */
export type Entry = { word: string; references: readonly Reference[]; narrow: readonly Reference[] }
/** An entry where it stands in a text. */
export type Word = { start: number; end: number; entry: Entry }

type Written = { row: Row; table: Sourced }

const writtenByWord = new Map<string, Written[]>()
for (const table of tables)
  for (const row of table.rows) {
    const written = { row, table }
    for (const word of row[3].replace('~', '').split('|')) {
      const known = writtenByWord.get(word)
      if (known) known.push(written)
      else writtenByWord.set(word, [written])
    }
  }

/** Every word of the tables. */
export const wordsOfTables: ReadonlySet<string> = new Set(writtenByWord.keys())

const referenceOnce = oncePer(({ row, table }: Written) => referenceOf(row, table))
const entryByWord = new Map<string, Entry>()

/** What a word of the tables may tell, worked out when a text first holds it: of thousands it holds a few. */
export const entryOfWord = (word: string): Entry => {
  const before = entryByWord.get(word)
  if (before) return before
  const references = (writtenByWord.get(word) ?? []).flatMap(referenceOnce)
  const entry = { word, references, narrow: references.filter(isNarrow) }
  entryByWord.set(word, entry)
  return entry
}
