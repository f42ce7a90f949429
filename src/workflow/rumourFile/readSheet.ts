import { readSheet } from 'read-excel-file/node'
import type { LibraryProblem } from '@/review/parseLibrary'
import { columns, type Column } from './columns'
import { unpackSheets } from './unpackSheets'

const megabyte = 1024 * 1024
const unpackedLimit = 64 * megabyte
/** Rows and columns so far out that the empty cells before them would fill the memory. */
const farOut = / r="(?:[A-Z]{0,3}\d{7,}|[A-Z]{3,}\d+)"/

type Lines = { source: string; problems: LibraryProblem[] }

const textOf = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === 'string') return cell.trim()
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}

const refused = (zh: string, en: string): Lines => ({ source: '', problems: [{ line: 1, message: `${zh} · ${en}` }] })

const cellsOf = async (bytes: Buffer): Promise<string[][] | null> => {
  try {
    if (unpackSheets(bytes, unpackedLimit).some((xml) => farOut.test(xml.toString('latin1')))) return null
    return (await readSheet(bytes)).map((row) => row.map(textOf))
  } catch {
    // Whatever is wrong with the file, a person can only save it anew: the reader's own words don't help.
    return null
  }
}

const placeOf = (headings: string[], { key, header }: Column): number =>
  headings.findIndex((heading) => [key, header.zh, header.en].includes(heading))

/** Empty cells are left out, so that what an entry has by default holds for them. */
const lineOf = (row: string[], places: readonly [Column, number][]): string => {
  const filled = places.flatMap(([{ key, read }, place]): [string, unknown][] =>
    row[place] ? [[key, read(row[place])]] : [],
  )
  return filled.length > 0 ? JSON.stringify(Object.fromEntries(filled)) : ''
}

/** An Excel file as the lines of a JSONL library, each entry on the line that is its row in the sheet. */
export const linesOfSheet = async (bytes: Buffer): Promise<Lines> => {
  const cells = await cellsOf(bytes)
  if (!cells)
    return refused(
      '无法读取这个 Excel 文件，请另存为 .xlsx 后再试',
      'The Excel file can’t be read; save it anew as .xlsx',
    )
  const [headings = [], ...rows] = cells
  const places = columns.map((column): [Column, number] => [column, placeOf(headings, column)])
  const lacking = places.flatMap(([{ header }, place]) => (place < 0 ? [header] : []))
  if (lacking.length > 0)
    return refused(
      `第一行缺少这些列：${lacking.map(({ zh }) => zh).join('、')}`,
      `The first row lacks: ${lacking.map(({ en }) => en).join(', ')}`,
    )
  return { source: ['', ...rows.map((row) => lineOf(row, places))].join('\n'), problems: [] }
}
