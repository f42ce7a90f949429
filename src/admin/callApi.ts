import { say } from '@/i18n/sentence'
import { common } from '@/i18n/desk'

export type Problem = { path: string; message: string }
export type Answer = { ok: true; value: unknown } | { ok: false; status: number; message: string; problems: Problem[] }
type Call = { method?: 'POST' | 'PATCH' | 'GET'; body?: unknown; language: string }

/** Calls the API as the signed-in person. Never throws: what went wrong comes back in the reader's language, with each field's problem. */
export const callApi = async (path: string, { method = 'POST', body, language }: Call): Promise<Answer> => {
  const response = await fetch(path, {
    method,
    credentials: 'include',
    headers: {
      'Accept-Language': language,
      ...(body instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(method === 'GET' ? {} : { body: body instanceof FormData ? body : JSON.stringify(body ?? {}) }),
  }).catch(() => null)
  if (!response) return { ok: false, status: 0, message: say(common.offline, language), problems: [] }
  const value: unknown = await response.json().catch(() => null)
  if (response.ok) return { ok: true, value }
  const [first] = list(property(value, 'errors'))
  const problems = list(property(property(first, 'data'), 'errors')).flatMap((entry) => {
    const [path, message] = [property(entry, 'path'), property(entry, 'message')]
    return typeof message === 'string' ? [{ path: typeof path === 'string' ? path : '', message }] : []
  })
  return {
    ok: false,
    status: response.status,
    message: text(property(first, 'message')) || say(common.failed, language),
    problems,
  }
}

export const property = (value: unknown, key: string): unknown =>
  value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined

export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
export const text = (value: unknown): string => (typeof value === 'string' ? value : '')
