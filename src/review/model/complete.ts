import { setTimeout as pause } from 'node:timers/promises'
import type OpenAI from 'openai'
import { APIError } from 'openai'
import { z } from 'zod'
import type { ModelFailure } from '../types'
import { failureOf } from './failureOf'
import type { Meter } from './meter'
import type { ModelSettings } from './settings'

export type Message = { role: 'system' | 'user' | 'assistant'; content: string }
export type Format =
  | { type: 'json_schema'; json_schema: { name: string; strict: true; schema: Record<string, unknown> } }
  | { type: 'json_object' }
/** `share` of the piece's caps is what calls of this kind may use. */
export type Request = { messages: Message[]; format: Format; temperature: number; share: number }
export type Completion = { text: string } | { failure: ModelFailure } | { refused: 'format' }

export type Endpoint = { client: OpenAI; settings: ModelSettings; meter: Meter }

/** An answer to a batch or a claim is far shorter. */
const longestAnswer = 4_000
/** Tokens of Chinese text in the tokenizers in use: about one for each character, seldom more. */
const tokensPerCharacter = 1.2
/** Who asks for a longer pause is asked again with the next piece. */
const longestWaitMs = 10_000
const shortWaitMs = 500

const answer = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.number().nonnegative(), completion_tokens: z.number().nonnegative() }).nullish(),
})

const estimate = ({ messages, format }: Request) =>
  Math.ceil((JSON.stringify(messages).length + JSON.stringify(format).length) * tokensPerCharacter)

/** One answer from the endpoint, with one more try when it is busy, broken or slow. */
export const complete = async (endpoint: Endpoint, request: Request): Promise<Completion> => {
  const first = await attempt(endpoint, request)
  if (!('retryAfterMs' in first)) return first
  if (first.retryAfterMs > Math.min(longestWaitMs, endpoint.meter.msLeft())) return { failure: first.failure }
  await pause(first.retryAfterMs)
  const second = await attempt(endpoint, request)
  return 'retryAfterMs' in second ? { failure: second.failure } : second
}

type Attempt = Completion | { failure: ModelFailure; retryAfterMs: number }

const attempt = async ({ client, settings, meter }: Endpoint, request: Request): Promise<Attempt> => {
  const reserved = estimate(request) + longestAnswer
  const refusal = await meter.reserve(reserved, request.share)
  if (refusal) return { failure: refusal }
  try {
    const raw: unknown = await client.chat.completions.create(bodyOf(settings, request), {
      // The client's own timeout ends with the headers; this one covers the body too.
      signal: AbortSignal.timeout(Math.max(1, Math.min(settings.timeoutMs, meter.msLeft()))),
    })
    const { data } = answer.safeParse(raw)
    await meter.settle(reserved, usageOf(data, request))
    meter.succeeded()
    return data ? completionOf(data) : { text: '' }
  } catch (error) {
    const result = failed(error, request, meter)
    // Who was too slow may have read all of it, and will say so on the bill.
    const isBilled = 'failure' in result && result.failure === 'timeout'
    await meter.settle(reserved, { in: isBilled ? estimate(request) : 0, out: 0 })
    return result
  }
}

/** Of the two formats the plain one is for endpoints that know little else, so it comes without further wishes. */
const bodyOf = ({ model }: ModelSettings, { messages, format, temperature }: Request) =>
  format.type === 'json_object'
    ? { model, messages, response_format: format }
    : { model, messages, response_format: format, temperature, max_tokens: longestAnswer }

/** An endpoint that doesn't say what it used has used what was sent and what came back. */
const usageOf = (data: z.infer<typeof answer> | undefined, request: Request) =>
  data?.usage
    ? { in: data.usage.prompt_tokens, out: data.usage.completion_tokens }
    : { in: estimate(request), out: Math.ceil(JSON.stringify(data ?? '').length * tokensPerCharacter) }

const completionOf = ({ choices }: z.infer<typeof answer>): Completion => {
  const [choice] = choices
  if (!choice || choice.message.refusal) return { failure: 'refusal' }
  if (choice.finish_reason === 'length') return { failure: 'length' }
  if (choice.finish_reason === 'content_filter') return { failure: 'content_filter' }
  return { text: choice.message.content ?? '' }
}

const failed = (error: unknown, { format }: Request, meter: Meter): Attempt => {
  const isUnwelcome = error instanceof APIError && (error.status === 400 || error.status === 422)
  if (isUnwelcome && format.type === 'json_schema') return { refused: 'format' }
  const failure = failureOf(error)
  meter.failed(failure)
  const mayPass = failure === 'timeout' || failure === 'rate_limited' || (failure === 'unavailable' && !isUnwelcome)
  return mayPass ? { failure, retryAfterMs: retryAfterOf(error) } : { failure }
}

const retryAfterOf = (error: unknown): number => {
  const headers: unknown = error instanceof APIError ? error.headers : undefined
  const seconds = Number((headers instanceof Headers && headers.get('retry-after')) || Number.NaN)
  return seconds >= 0 ? seconds * 1_000 : shortWaitMs
}
