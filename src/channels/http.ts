import { z } from 'zod'
import type { StepContext } from '@/channels/channel'
import { TryLater } from '@/channels/errors'
import { inDoubt } from '@/channels/failureFor'

export type Call = {
  method: 'GET' | 'POST'
  /** Absolute address without query. */
  url: string
  query?: Record<string, string>
  headers?: Record<string, string>
  json?: unknown
  form?: Record<string, string>
  multipart?: FormData
  /** The one call of its step that changes something: silence means that nobody knows. */
  effect?: boolean
}

export type Answer = { status: number; body: unknown }

const jsonTimeoutMs = 10_000
const uploadTimeoutMs = 120_000

/** Codes of a connection that never came about: the request can't have arrived. */
const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])

const causeSchema = z.looseObject({ cause: z.looseObject({ code: z.string() }) })

/**
 * Sends one request (10 s, uploads 120 s) and reads a JSON answer as UTF-8, whatever its content type says.
 * Throws `Unconfirmed` (with `effect`) or `TryLater` when no readable answer came: network, timeout, redirect, 5xx, not JSON.
 * The thrown errors name neither address nor body, so that no token in them can reach a log.
 */
export const exchange = async (ctx: Pick<StepContext, 'fetch' | 'signal'>, call: Call): Promise<Answer> => {
  const effect = call.effect === true
  if (ctx.signal.aborted) throw new TryLater('aborted', 1000)
  const { status, bytes } = await send(ctx, call).catch((error: unknown) => {
    const code = failureCode(error)
    throw neverSent.has(code) ? new TryLater(code, 30_000) : inDoubt(code, effect)
  })
  if (status >= 500 || (status >= 300 && status < 400)) throw inDoubt(`http-${status}`, effect)
  try {
    return { status, body: JSON.parse(bytes) }
  } catch {
    throw inDoubt(status === 200 ? 'not-json' : `http-${status}`, effect)
  }
}

/** Parses an answer at the edge; an answer of another shape is as good as none. */
export const parsed = <T>(schema: z.ZodType<T>, body: unknown, effect: boolean): T => {
  const result = schema.safeParse(body)
  if (!result.success) throw inDoubt('unreadable-reply', effect)
  return result.data
}

const send = async (ctx: Pick<StepContext, 'fetch' | 'signal'>, call: Call) => {
  const timeout = AbortSignal.timeout(call.multipart ? uploadTimeoutMs : jsonTimeoutMs)
  const url = new URL(call.url)
  for (const [name, value] of Object.entries(call.query ?? {})) url.searchParams.set(name, value)
  const response = await ctx.fetch(url, {
    method: call.method,
    headers: { ...(call.json === undefined ? {} : { 'content-type': 'application/json' }), ...call.headers },
    ...bodyOf(call),
    redirect: 'manual',
    signal: AbortSignal.any([ctx.signal, timeout]),
  })
  return { status: response.status, bytes: new TextDecoder().decode(await response.arrayBuffer()) }
}

const bodyOf = (call: Call): { body?: string | URLSearchParams | FormData } => {
  if (call.json !== undefined) return { body: JSON.stringify(call.json) }
  if (call.form !== undefined) return { body: new URLSearchParams(call.form) }
  return call.multipart === undefined ? {} : { body: call.multipart }
}

const failureCode = (error: unknown): string => {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'timeout'
  if (error instanceof DOMException) return 'aborted'
  const result = causeSchema.safeParse(error)
  return result.success ? result.data.cause.code : 'network'
}
