import { afterEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { TryLater, Unconfirmed } from '@/channels/errors'
import { failureFor } from '@/channels/failureFor'
import { exchange, parsed } from '@/channels/http'

const call = { method: 'POST', url: 'https://platform.test/x', json: {} } as const
const answering = (reply: () => Promise<Response>) => ({ fetch: reply, signal: new AbortController().signal })
const networkError = (code: string) => Object.assign(new TypeError('fetch failed'), { cause: { code } })

afterEach(() => vi.restoreAllMocks())

describe('exchange', () => {
  test.for([
    ['a reset connection', () => Promise.reject(networkError('ECONNRESET'))],
    ['a 5xx', () => Promise.resolve(new Response('{}', { status: 503 }))],
    ['a redirect', () => Promise.resolve(new Response('', { status: 302 }))],
    ['a page instead of JSON', () => Promise.resolve(new Response('<html>', { status: 200 }))],
    ['a timeout', () => Promise.reject(new DOMException('late', 'TimeoutError'))],
  ] as const)('%s is in doubt after a write and repeatable otherwise', async ([, reply]) => {
    await expect(exchange(answering(reply), { ...call, effect: true })).rejects.toThrow(Unconfirmed)
    await expect(exchange(answering(reply), call)).rejects.toThrow(TryLater)
  })

  test('a connection that never came about is no doubt, even for a write', async () => {
    const refused = answering(() => Promise.reject(networkError('ECONNREFUSED')))
    await expect(exchange(refused, { ...call, effect: true })).rejects.toThrow(TryLater)
  })

  test('an aborted step sends nothing', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>()
    await expect(exchange({ fetch, signal: AbortSignal.abort() }, { ...call, effect: true })).rejects.toThrow(TryLater)
    expect(fetch).not.toHaveBeenCalled()
  })

  test.for([
    [{ json: {} }, 10_000],
    [{ json: undefined, multipart: new FormData() }, 120_000],
  ] as const)('every request has a time limit', async ([body, limit]) => {
    const timeout = vi.spyOn(AbortSignal, 'timeout')
    await exchange(
      answering(async () => new Response('{}')),
      { ...call, ...body },
    )
    expect(timeout).toHaveBeenCalledWith(limit)
  })

  test('Chinese is sent as it is, not as escapes', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response('{}'))
    await exchange({ fetch, signal: new AbortController().signal }, { ...call, json: { title: '雷电' } })
    expect(fetch.mock.calls[0]?.[1]?.body).toBe('{"title":"雷电"}')
  })
})

test('a reply of another shape is as good as none', () => {
  const shape = z.object({ id: z.string() })
  expect(parsed(shape, { id: 'a' }, true)).toEqual({ id: 'a' })
  expect(() => parsed(shape, {}, true)).toThrow(Unconfirmed)
  expect(() => parsed(shape, {}, false)).toThrow(TryLater)
})

test('a code that no table names is in doubt after a write', () => {
  expect(failureFor({ table: [], code: 1, effect: true })).toBeInstanceOf(Unconfirmed)
  expect(failureFor({ table: [], code: 1, effect: false })).toBeInstanceOf(TryLater)
})
