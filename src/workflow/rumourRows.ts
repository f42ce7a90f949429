import { calendarDay } from '@/quota/year'
import type { RumourEntry } from '@/review/rumourEntry'
import { misleadPatterns, rumourFields } from '@/review/types'
import type { Row } from './rows'

type Source = RumourEntry['sources'][number]

/** What PostgreSQL or a sheet can't hold: control characters, half surrogate pairs, noncharacters, and what stands for a lost one. */
const unfit = /(?![\n\t])\p{Cc}|[\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/gu

const manyLines = (text: string): string => text.replace(/\r\n?/g, '\n').replace(unfit, '').trim()
/** Variants and sources stand one a line, so none of them may hold a line break. */
export const oneLine = (text: string): string => manyLines(text).replace(/\s+/g, ' ')
/** Items of a column that holds one a line. */
export const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '').split('\n').flatMap((line) => oneLine(line) || [])

/** A bar parts the cells of a source's line. */
const sourceLine = ({ title, publisher, url, date }: Source): string =>
  [title.replaceAll('|', '｜'), publisher.replaceAll('|', '｜'), url.replaceAll('|', '%7C'), date.replaceAll('|', '｜')]
    .map(oneLine)
    .join(' | ')
    .replace(/[ |]+$/, '')

export const sourceOf = (line: string): Source => {
  const [title = '', publisher = '', url = '', date = ''] = line.split('|').map((cell) => cell.trim())
  return { title, publisher, url, date }
}

const dayOf = (moment: string | null | undefined): string => (moment ? calendarDay(Date.parse(moment)) : '')
/** The moment that the panel's date field stores for a day. */
const noonOf = (day: string): string | null => (day === '' ? null : `${day}T12:00:00.000Z`)

const oneOf = <T extends string>(known: readonly T[], value: string): T | undefined =>
  known.find((candidate) => candidate === value)

/** The entry that a row of the collection stands for; its id is the row's code. */
export const entryOfRow = (row: Row<'rumours'>): RumourEntry => ({
  id: row.code,
  claim: row.claim,
  variants: linesOf(row.variants),
  expression: manyLines(row.expression ?? ''),
  counterFact: manyLines(row.counterFact),
  truth: manyLines(row.truth ?? ''),
  field: row.field,
  severity: row.severity,
  pattern: row.pattern ?? '',
  sources: linesOf(row.sources).map(sourceOf),
  validFrom: dayOf(row.validFrom),
  reviewBy: dayOf(row.reviewBy),
  status: row.status,
})

/** The columns that store an entry. A field that the collection doesn't know is left out: importing says so first. */
export const rowOfEntry = (entry: RumourEntry): Partial<Row<'rumours'>> => ({
  code: entry.id,
  claim: oneLine(entry.claim),
  variants: entry.variants.flatMap((variant) => oneLine(variant) || []).join('\n'),
  expression: manyLines(entry.expression),
  counterFact: manyLines(entry.counterFact),
  truth: manyLines(entry.truth),
  field: oneOf(rumourFields, entry.field),
  severity: entry.severity === 'none' ? 'low' : entry.severity,
  pattern: oneOf(misleadPatterns, entry.pattern) ?? null,
  sources: entry.sources.flatMap((source) => sourceLine(source) || []).join('\n'),
  validFrom: noonOf(entry.validFrom),
  reviewBy: noonOf(entry.reviewBy),
  status: entry.status,
})
