import { z } from 'zod'
import { pieceLine, type PieceLine } from './pieceLine'
import { issueIn } from '../issueIn'
import { parsedJson } from '../parsedJson'

/** What stands in the place of a report for a line that can't be read. */
export const lineError = z.object({
  line: z.int().min(1).describe('number of the line, from 1'),
  error: z.object({ zh: z.string(), en: z.string() }),
})

export type LineError = z.output<typeof lineError>

const errorOf = (line: number, zh: string, en: string): LineError => ({
  line,
  error: { zh: `第 ${line} 行：${zh}`, en: `Line ${line}: ${en}` },
})

/** A line that was understood but whose piece could not be read. */
export const unreadable = (line: number, what: string): LineError =>
  errorOf(line, `没有读成（${what}）`, `could not be read (${what})`)

/** Reads one line of input, null where its bytes were no UTF-8; `line` counts from 1. */
export const readLine = (source: string | null, line: number): PieceLine | LineError => {
  if (source === null) return errorOf(line, '不是 UTF-8 编码，请另存为 UTF-8', 'not in UTF-8; save the file as UTF-8')
  const json = parsedJson(source)
  if (!json)
    return errorOf(line, '不是有效的 JSON，请检查引号、逗号和括号', 'not valid JSON; check quotes, commas and brackets')
  const piece = pieceLine.safeParse(json.value)
  if (piece.success) return piece.data
  const { path, zh, en } = issueIn(json.value, piece.error)
  return path
    ? errorOf(
        line,
        `字段 ${path.zh} 的类型或内容不对（${zh}）`,
        `field ${path.en} has the wrong type or content (${en})`,
      )
    : errorOf(line, zh, en)
}
