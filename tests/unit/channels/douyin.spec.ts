import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Account } from '@/channels/channel'
import { douyin } from '@/channels/douyin/douyin'
import { shareSignature } from '@/channels/douyin/handoff'
import type { Simulator } from '../../../simulators/common'
import { startDouyinSimulator } from '../../../simulators/douyin'
import { aContext, aRelease, bodies } from '../../support/release'

let simulator: Simulator
beforeAll(async () => {
  simulator = await startDouyinSimulator()
})
afterAll(() => simulator.close())

const account = (changes: Record<string, string> = {}): Account => ({
  id: 'account-1',
  department: 'dep-1',
  channel: 'douyin',
  name: '示例抖音',
  mode: 'handoff',
  settings: {
    baseUrl: simulator.url,
    clientKey: 'key-1',
    clientSecret: 'secret',
    openId: 'open-1',
    accessToken: 'token',
    pollMs: '1',
    ...changes,
  },
})

const scanned = async (mark: string, body: (typeof bodies)[keyof typeof bodies] = bodies.videos) => {
  const ctx = aContext(account(), { mark, release: aRelease({ body }) })
  const outcome = await douyin.submit(ctx)
  if (outcome.kind !== 'person' || outcome.task.url === undefined) throw new Error('no code to scan')
  return { ctx: { ...ctx, receipt: outcome.receipt }, url: outcome.task.url, task: outcome.task }
}

describe('Douyin hand-off', () => {
  test('the signature is the documented one', () => {
    const ticket = '@ml6sqYBGgTKmQNajnKNkaj8yksCAY++adIhlGIqfTiKyvBqOIkzdJ6WRgP+nO+wtVItqKbX4iZ+mFIYkyPJjpQ=='
    const signature = shareSignature({ nonce: 'Wm3WZYTPz0wzccnW', ticket, timestamp: '1650941858' })
    expect(signature).toBe('3f7b739a91a52cb7d85c4f89c5f611fe')
  })

  test.for(['articles', 'videos', 'comics'] as const)(
    '%s wait for a person, and go live once the person presses publish',
    async (kind) => {
      const { ctx, url, task } = await scanned(`kp-${kind}`, bodies[kind])
      expect(task.kind).toBe('scan')
      expect(await douyin.readBack(ctx)).toEqual({ kind: 'absent' })
      expect(await douyin.poll?.(ctx)).toMatchObject({ kind: 'person', receipt: ctx.receipt })
      expect((await fetch(url)).status).toBe(200)
      expect((await fetch(url, { method: 'POST' })).status).toBe(200)
      expect(await douyin.poll?.(ctx)).toMatchObject({ kind: 'platform' })
      expect(await douyin.readBack(ctx)).toMatchObject({ kind: 'found', outcome: { kind: 'live' } })
    },
  )

  test('without a simulator the code opens the app', async () => {
    const ctx = aContext(account({ baseUrl: 'https://open.douyin.com' }), {
      fetch: (input, init) => fetch(new Request(input).url.replace('https://open.douyin.com', simulator.url), init),
    })
    const outcome = await douyin.submit(ctx)
    const url = outcome.kind === 'person' ? outcome.task.url : ''
    expect(url).toMatch(/^snssdk1128:\/\/openplatform\/share\?client_key=key-1&/)
  })

  test('pressing publish twice publishes once', async () => {
    const { url } = await scanned('kp-twice')
    await fetch(url, { method: 'POST' })
    await fetch(url, { method: 'POST' })
    const log: unknown = await (await fetch(`${simulator.url}/__sim/log`)).json()
    if (!Array.isArray(log)) throw new Error('no log')
    expect(new Set(log.map((row) => row.id)).size).toBe(log.length)
  })

  test('a code whose signature was changed is not taken', async () => {
    const { url } = await scanned('kp-forged')
    const forged = url.replace(/signature=\w/, (start) => `${start.slice(0, -1)}${start.endsWith('0') ? '1' : '0'}`)
    expect((await fetch(forged, { method: 'POST' })).status).toBe(400)
  })

  test('an old code is replaced before its ticket dies', async () => {
    const { ctx, url } = await scanned('kp-old')
    const later = { ...ctx, now: () => new Date(Date.now() + 91 * 60_000) }
    const again = await douyin.poll?.(later)
    expect(again?.kind === 'person' && again.task.url !== url).toBe(true)
  })

  test('without the account’s own token nobody can tell', async () => {
    const ctx = aContext(account({ accessToken: '' }))
    expect(await douyin.submit(ctx)).toMatchObject({ kind: 'person' })
    expect(await douyin.readBack(ctx)).toEqual({ kind: 'cannot-tell' })
  })

  test('a video longer than a quarter of an hour is a problem', () => {
    const codes = (duration: number) =>
      douyin.check(aRelease({ body: { ...bodies.videos, duration } }), { mode: 'api' }).map((problem) => problem.code)
    expect(codes(900)).toEqual([])
    expect(codes(901)).toEqual(['video-too-long'])
  })
})
