import type { Report, ReviewDocument } from '../types'
import { documentOfLine } from './pieceLine'
import { readLine, unreadable, type LineError } from './readLine'
import { reportLineOf, type ReportLine } from './reportLine'

export type Reader = (document: ReviewDocument) => Promise<Report>
export type Answer = ReportLine | LineError

type Tools = { read: Reader; /** Number of its entries. */ library: number }

/** One bad piece costs its own line, never the rest of the file. */
const answerTo = async (source: string | null, line: number, { read, library }: Tools): Promise<Answer> => {
  const piece = readLine(source, line)
  if ('error' in piece) return piece
  const began = performance.now()
  try {
    const report = await read(documentOfLine(piece))
    return reportLineOf(report, { id: piece.id, library, ms: Math.round((performance.now() - began) * 100) / 100 })
  } catch (error) {
    return unreadable(line, error instanceof Error ? error.message : String(error))
  }
}

/** For each line of input that is not empty its report, or what is wrong with it, in their order. */
export async function* answersTo(lines: AsyncIterable<string | null>, tools: Tools): AsyncGenerator<Answer> {
  let line = 0
  for await (const source of lines) {
    line += 1
    if (source?.trim() !== '') yield await answerTo(source, line, tools)
  }
}
