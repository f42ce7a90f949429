import { pieceLine, type PieceLine } from './pieceLine'

/** What stands in the place of a report for a line that can't be read. */
export type LineError = { line: number; error: { zh: string; en: string } }

const errorOf = (line: number, zh: string, en: string): LineError => ({
  line,
  error: { zh: `第 ${line} 行：${zh}`, en: `Line ${line}: ${en}` },
})

const parsed = (source: string): { value: unknown } | null => {
  try {
    return { value: JSON.parse(source) }
  } catch {
    return null
  }
}

/** Reads one line of input; `line` counts from 1. */
export const readLine = (source: string, line: number): PieceLine | LineError => {
  const json = parsed(source)
  if (!json)
    return errorOf(line, '不是有效的 JSON，请检查引号、逗号和括号', 'not valid JSON; check quotes, commas and brackets')
  const piece = pieceLine.safeParse(json.value)
  if (piece.success) return piece.data
  const [issue] = piece.error.issues
  const path = issue?.path.join('.') ?? ''
  const what = issue?.message ?? ''
  return errorOf(
    line,
    path ? `字段 ${path} 的类型或内容不对（${what}）` : what,
    path ? `field ${path} has the wrong type or content (${what})` : what,
  )
}
