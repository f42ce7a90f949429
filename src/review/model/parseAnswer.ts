import type { z } from 'zod'

/** What some endpoints put round an answer: thoughts before it, a code fence about it. */
const thoughts = /^[\s\S]*<\/think>/
const codeFence = /^\s*```(?:json)?\s*|\s*```\s*$/g

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(thoughts, '').replace(codeFence, ''))
  } catch {
    return undefined
  }
}

/** The answer, or what is wrong with it in words that repeat nothing of it. */
export const parseAnswer = <T>(text: string, schema: z.ZodType<T>): { value: T } | { problem: string } => {
  const json = jsonOf(text)
  if (json === undefined) return { problem: '不是 JSON' }
  const result = schema.safeParse(json)
  if (result.success) return { value: result.data }
  const places = result.error.issues.slice(0, 5).map(({ path, code }) => `${path.join('.')}（${code}）`)
  return { problem: places.join('；') }
}
