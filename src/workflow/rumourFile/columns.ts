import { misleadPatternWords, rumourFieldWords, rumourStatusWords, severityWords } from '@/fields/rumourWords'
import { entryWords } from '@/i18n/rumours'
import type { Sentence } from '@/i18n/sentence'
import type { RumourEntry } from '@/review/rumourEntry'
import { linesOf, rowOfEntry, sourceOf } from '../rumourRows'

/** A column of the sheet: one key of the entry, as a text that a person can edit. */
export type Column = {
  key: keyof RumourEntry
  header: Sentence
  /** Characters. */
  width: number
  write: (entry: RumourEntry) => string
  read: (cell: string) => unknown
}

type PlainKey = {
  [Key in keyof RumourEntry]: RumourEntry[Key] extends string ? Key : never
}[keyof RumourEntry]

const plain = (key: PlainKey, width: number): Column => ({
  key,
  header: entryWords[key],
  width,
  write: (entry) => entry[key],
  read: (cell) => cell,
})

/** Shown in words; read as either language or as the value itself. What is none of them is passed on, to be refused by name. */
const chosen = (key: PlainKey, words: Record<string, Sentence>): Column => ({
  ...plain(key, 18),
  write: (entry) => words[entry[key]]?.zh ?? entry[key],
  read: (cell) => Object.entries(words).find(([value, { zh, en }]) => [value, zh, en].includes(cell))?.[0] ?? cell,
})

export const columns: readonly Column[] = [
  plain('id', 24),
  plain('claim', 40),
  {
    key: 'variants',
    header: entryWords.variants,
    width: 50,
    write: (entry) => rowOfEntry(entry).variants ?? '',
    read: linesOf,
  },
  plain('expression', 40),
  plain('counterFact', 50),
  plain('truth', 40),
  chosen('field', rumourFieldWords),
  chosen('severity', severityWords),
  chosen('pattern', misleadPatternWords),
  {
    key: 'sources',
    header: entryWords.sources,
    width: 60,
    write: (entry) => rowOfEntry(entry).sources ?? '',
    read: (cell) => linesOf(cell).map(sourceOf),
  },
  plain('validFrom', 14),
  plain('reviewBy', 14),
  chosen('status', rumourStatusWords),
]
