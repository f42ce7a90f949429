import { parseLibrary, type LibraryProblem } from '@/review/parseLibrary'
import type { RumourEntry } from '@/review/rumourEntry'
import { utf8 } from '@/review/utf8'
import { linesOfSheet } from './readSheet'
import { unfit } from './unfit'

export const maxLines = 100_000

/** `hints` are about entries that are read, but perhaps not as they are meant. */
type Read = { entries: RumourEntry[]; problems: LibraryProblem[]; hints: LibraryProblem[] }

const isZip = (bytes: Buffer) => bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))

const refused = (message: string): Read => ({ entries: [], problems: [{ line: 1, message }], hints: [] })

/** Lines of the source that hold an entry: each line with words is either an entry or a problem. */
const entryLines = (source: string, problems: readonly LibraryProblem[]): number[] => {
  const wrong = new Set(problems.map(({ line }) => line))
  return source
    .split('\n')
    .flatMap((text, at) => (text.replace(/^\ufeff/, '').trim() === '' || wrong.has(at + 1) ? [] : [at + 1]))
}

const readLines = (source: string): Read => {
  if (source.split('\n', maxLines + 2).length > maxLines + 1)
    return refused(`文件超过 ${maxLines} 行，请分次导入 · More than ${maxLines} lines: import it in parts`)
  const { entries, problems, hints } = parseLibrary(source)
  const lines = entryLines(source, problems)
  const unfitOnes = entries.flatMap((entry, at): LibraryProblem[] => {
    const message = unfit(entry)
    return message === undefined ? [] : [{ line: lines[at] ?? 0, message }]
  })
  const all = [...problems, ...unfitOnes].sort((a, b) => a.line - b.line)
  return entries.length + all.length === 0
    ? refused('文件里没有内容 · The file is empty')
    : { entries, problems: all, hints }
}

/** Entries of a file that somebody hands in, JSONL or Excel, whatever its name says; with a problem for each line that can't be stored. */
export const readRumourFile = async (bytes: Buffer): Promise<Read> => {
  if (isZip(bytes)) {
    const { source, problems } = await linesOfSheet(bytes)
    return problems.length > 0 ? { entries: [], problems, hints: [] } : readLines(source)
  }
  const source = utf8(bytes)
  return source === null
    ? refused('既不是 .xlsx，也不是 UTF-8 编码的 JSONL · Neither .xlsx nor JSONL in UTF-8')
    : readLines(source)
}
