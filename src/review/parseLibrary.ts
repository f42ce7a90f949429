import { issueIn } from './issueIn'
import { rumourEntry, type RumourEntry } from './rumourEntry'
import { hintFor } from './retrieval/expressionHint'
import { parsedJson } from './parsedJson'

/** What is wrong with a library file. `line` counts from 1. */
export type LibraryProblem = { line: number; message: string }

const problemOf = (line: number, zh: string, en: string): LibraryProblem => ({ line, message: `${zh} · ${en}` })

const entryOf = (source: string, line: number): RumourEntry | LibraryProblem => {
  const json = parsedJson(source)
  if (!json) return problemOf(line, '不是有效的 JSON', 'Not valid JSON')
  const entry = rumourEntry.safeParse(json.value)
  if (entry.success) return entry.data
  const { path, zh, en } = issueIn(json.value, entry.error)
  return path
    ? problemOf(line, `字段 ${path.zh} 不符合要求（${zh}）`, `Field ${path.en}: ${en}`)
    : problemOf(line, `整行不符合要求（${zh}）`, `The line is no entry: ${en}`)
}

/** `hints` are about what may be meant otherwise than it is read. */
export type ParsedLibrary = { entries: RumourEntry[]; problems: LibraryProblem[]; hints: LibraryProblem[] }

const hintsFor = ({ expression }: RumourEntry, line: number): LibraryProblem[] => {
  const message = hintFor(expression)
  return message === null ? [] : [{ line, message }]
}

/** Entries of a JSONL library, one a line; empty lines don't count. All problems are named, duplicate ids among them. */
export const parseLibrary = (source: string): ParsedLibrary => {
  const firstLine = new Map<string, number>()
  const entries: RumourEntry[] = []
  const problems: LibraryProblem[] = []
  const hints: LibraryProblem[] = []
  for (const [at, text] of source
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (text.trim() === '') continue
    const found = entryOf(text, at + 1)
    if ('message' in found) problems.push(found)
    else if (firstLine.has(found.id))
      problems.push(
        problemOf(
          at + 1,
          `编号“${found.id}”与第 ${firstLine.get(found.id)} 行重复`,
          `Duplicate id ${found.id}, first on line ${firstLine.get(found.id)}`,
        ),
      )
    else {
      firstLine.set(found.id, at + 1)
      entries.push(found)
      hints.push(...hintsFor(found, at + 1))
    }
  }
  return { entries, problems, hints }
}
