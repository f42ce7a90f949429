import { z } from 'zod'
import type { ModelFailure } from '../types'
import { complete, type Completion, type Endpoint, type Format, type Message, type Request } from './complete'
import { parseAnswer } from './parseAnswer'
import { markedAll, seal } from './seal'

export type Question<T> = {
  name: string
  system: string
  schema: z.ZodType<T>
  /** Texts in it are marked as data, but for what `labels` names: those are ours. */
  data: unknown
  labels: readonly string[]
  temperature: number
  /** Of the piece's caps. */
  share: number
}
export type Answered<T> = { value: T } | { failure: ModelFailure }

type Asking = Endpoint & { random: () => number }

/** Asks for an answer of a given shape: strictly, once more with what was wrong, then in plain JSON; then a person must look. */
export const ask = async <T>(endpoint: Asking, question: Question<T>): Promise<Answered<T>> => {
  const messages = messagesOf(endpoint, question)
  if (!messages) return { failure: 'instructions' }
  const strict = { messages, format: strictFormat(question), temperature: question.temperature, share: question.share }
  const first = await complete(endpoint, strict)
  if ('failure' in first) return first
  const read = parsed(first, question)
  if ('value' in read) return read
  const repaired = 'text' in first ? await repair(endpoint, question, { ...strict, text: first.text, ...read }) : read
  return 'problem' in repaired ? askPlainly(endpoint, question) : repaired
}

type Parsed<T> = { value: T } | { problem: string }

const parsed = <T>(completion: Completion, { schema }: Question<T>): Parsed<T> =>
  'text' in completion ? parseAnswer(completion.text, schema) : { problem: '格式' }

const messagesOf = ({ random }: Asking, { system, data, labels }: Question<unknown>): Message[] | null => {
  const content = seal(markedAll(data, new Set(labels)), random)
  return content === null
    ? null
    : [
        { role: 'system', content: system },
        { role: 'user', content },
      ]
}

const strictFormat = ({ name, schema }: Question<unknown>): Format => ({
  type: 'json_schema',
  json_schema: { name, strict: true, schema: z.toJSONSchema(schema) },
})

type Faulty = Request & { text: string; problem: string }

const repair = async <T>(
  endpoint: Asking,
  question: Question<T>,
  { text, problem, ...request }: Faulty,
): Promise<Parsed<T> | { failure: ModelFailure }> => {
  const again: Message[] = [
    ...request.messages,
    { role: 'assistant', content: text },
    {
      role: 'user',
      content: `上面的回答不符合格式：${problem}。请按要求重新输出一个完整的 JSON 对象，不要有别的文字。`,
    },
  ]
  const completion = await complete(endpoint, { ...request, messages: again })
  return 'failure' in completion ? completion : parsed(completion, question)
}

const askPlainly = async <T>(endpoint: Asking, question: Question<T>): Promise<Answered<T>> => {
  const messages = messagesOf(endpoint, question)
  if (!messages) return { failure: 'instructions' }
  const completion = await complete(endpoint, {
    messages,
    format: { type: 'json_object' },
    temperature: 0,
    share: question.share,
  })
  if ('failure' in completion) return completion
  const read = parsed(completion, question)
  if ('value' in read) return read
  return { failure: 'refused' in completion ? 'unavailable' : 'bad_json' }
}
