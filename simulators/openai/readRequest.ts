import { z } from 'zod'

const message = z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })
const request = z.looseObject({
  model: z.string(),
  messages: z.array(message).min(1),
  response_format: z
    .union([
      z.object({
        type: z.literal('json_schema'),
        json_schema: z.looseObject({ name: z.string(), schema: z.unknown() }),
      }),
      z.object({ type: z.literal('json_object') }),
    ])
    .optional(),
})
const extraction = z.object({
  title: z.string(),
  heading: z.string(),
  blocks: z.array(z.object({ block: z.string(), role: z.string(), text: z.string() })),
})
const verification = z.object({
  claim: z.array(z.string()),
  evidence: z.array(z.object({ id: z.string(), kind: z.string(), says: z.string(), fact: z.string() })),
})

export type Extraction = z.infer<typeof extraction>
export type Verification = z.infer<typeof verification>
export type Task = { kind: 'extract'; data: Extraction } | { kind: 'verify'; data: Verification } | { kind: 'other' }
export type Chat = z.infer<typeof request> & {
  task: Task
  /** Everything that was asked to be read, without the marks between its words. */
  words: string
}

const fenced = /<<<([0-9a-f]{32})\n([\s\S]*)\n\1>>>/
const marks = /¦/g

/** What a request asks, understood from its text alone, as a model would have to. @throws when it is no chat request. */
export const readRequest = (body: unknown): Chat => {
  const chat = request.parse(body)
  const words = (chat.messages.flatMap(({ content }) => fenced.exec(content)?.[2] ?? [])[0] ?? '').replace(marks, '')
  return { ...chat, words, task: taskOf(words) }
}

const taskOf = (words: string): Task => {
  const data: unknown = words === '' ? undefined : JSON.parse(words)
  const asExtraction = extraction.safeParse(data)
  if (asExtraction.success) return { kind: 'extract', data: asExtraction.data }
  const asVerification = verification.safeParse(data)
  return asVerification.success ? { kind: 'verify', data: asVerification.data } : { kind: 'other' }
}
