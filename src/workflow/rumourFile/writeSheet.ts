import writeXlsxFile from 'write-excel-file/node'
import type { RumourEntry } from '@/review/rumourEntry'
import { columns } from './columns'

const named = (character: string) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`

/**
 * A sheet's text may name a character as `_x0041_` (ECMA-376, 22.9.2.19). Words that only look like it keep their underline; a text that
 * every JavaScript object knows as a property (`constructor`) is named in part, since the writer looks texts up in one.
 */
const unmistakable = (text: string): string =>
  text in Object.prototype ? named(text) + text.slice(1) : text.replace(/_(?=x[\da-f]{4}_)/gi, named)

/** Text, also for Excel: a cell that begins with `=` is no formula, nor becomes one when somebody edits it. */
const textCell = (text: string) =>
  text === ''
    ? null
    : {
        value: unmistakable(text),
        type: String,
        format: '@',
        wrap: true,
        alignVertical: 'top' as const,
      }

/** An Excel file with one row for each entry, under a row of headings. */
export const sheetOf = (entries: readonly RumourEntry[]): Promise<Buffer> =>
  writeXlsxFile(
    [
      columns.map(({ header }) => ({ value: header.zh, type: String, fontWeight: 'bold' as const })),
      ...entries.map((entry) => columns.map(({ write }) => textCell(write(entry)))),
    ],
    { sheet: '谣言库', stickyRowsCount: 1, columns: columns.map(({ width }) => ({ width })) },
  ).toBuffer()
