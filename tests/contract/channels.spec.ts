import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { Account, Channel, Mode, Outcome, StepContext } from '@/channels/channel'
import { douyin } from '@/channels/douyin/douyin'
import { Refused, Rejected, TryLater, Unconfirmed } from '@/channels/errors'
import { readBackManually, submitManually } from '@/channels/manual/manual'
import { weibo } from '@/channels/weibo/weibo'
import { weiboLength } from '@/channels/weibo/render'
import { wechat } from '@/channels/wechat/wechat'
import { startDouyinSimulator } from '../../simulators/douyin'
import { startWechatSimulator } from '../../simulators/wechat'
import { startWeiboSimulator } from '../../simulators/weibo'
import type { Simulator, SimulatorOptions } from '../../simulators/common'
import { aContext, aRelease, bodies } from '../support/release'

const secret = 'top-secret-token-7f3a'

type Case = {
  channel: Channel
  mode: Mode
  start: (options?: SimulatorOptions) => Promise<Simulator>
  settings: (url: string) => Record<string, string>
  /** Path of the one call with an effect in `submit`. */
  write: string
  /** Action that this call leaves in the simulator's log. */
  action: string
  codes: { refused: number; later: number; rejected: number }
}

const cases: Case[] = [
  {
    channel: wechat,
    mode: 'confirm',
    start: startWechatSimulator,
    settings: (url) => ({ baseUrl: url, appId: 'wx-test', appSecret: secret }),
    write: '/cgi-bin/draft/add',
    action: 'draft.add',
    codes: { refused: 48001, later: 45009, rejected: 45003 },
  },
  {
    channel: douyin,
    mode: 'api',
    start: startDouyinSimulator,
    settings: (url) => ({
      baseUrl: url,
      openId: 'open-1',
      clientKey: 'key',
      clientSecret: secret,
      accessToken: secret,
    }),
    write: '/create_image_text/',
    action: 'image_text.create',
    codes: { refused: 28001018, later: 2114007, rejected: 28001007 },
  },
  {
    channel: weibo,
    mode: 'share',
    start: startWeiboSimulator,
    settings: (url) => ({ baseUrl: url, siteUrl: url, accessToken: secret }),
    write: '/2/statuses/share.json',
    action: 'share',
    codes: { refused: 10014, later: 10023, rejected: 20012 },
  },
]

const nameOf = ({ channel, mode }: Case) => `${channel.slug} (${mode})`

describe.for(cases.map((one) => [nameOf(one), one] as const))('%s', ([, one]) => {
  const { channel } = one
  let simulator: Simulator
  beforeAll(async () => {
    simulator = await one.start()
  })
  afterAll(() => simulator.close())

  const account = (changes: Record<string, string> = {}): Account => ({
    id: 'account-1',
    department: 'dep-1',
    channel: channel.slug,
    name: '示例账号',
    mode: one.mode,
    settings: { pollMs: '1', ...one.settings(simulator.url), ...changes },
  })
  const context = (changes: Partial<StepContext> = {}) =>
    aContext(account(), { mark: `kp-${randomUUID()}`, ...changes })
  const prepared = async (ctx: StepContext): Promise<StepContext> => ({
    ...ctx,
    receipt: (await channel.prepare?.(ctx)) ?? null,
  })
  const fault = (body: Record<string, unknown>) => post(`${simulator.url}/__sim/faults`, body)
  const count = async (action: string) => (await effects(simulator)).filter((row) => row.action === action).length

  test('a submitted release goes live under its own link, with one effect', async () => {
    const before = await count(one.action)
    const ctx = await prepared(context())
    const live = await carryOn(channel, ctx, await channel.submit(ctx))
    expect(live.kind).toBe('live')
    if (live.kind !== 'live') return
    expect(new URL(live.post.link).origin).toBe(simulator.url)
    const page = await fetch(live.post.link)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('模拟平台')
    expect(await count(one.action)).toBe(before + 1)
    const sighting = await channel.readBack({ ...ctx, receipt: null })
    expect(sighting).toMatchObject({ kind: 'found', outcome: { kind: 'live', post: live.post } })
  })

  test('a post whose confirmation was lost is found by its mark', async () => {
    const ctx = await prepared(context())
    await fault({ match: one.write, kind: 'reset-after' })
    await expect(channel.submit(ctx)).rejects.toThrow(Unconfirmed)
    const sighting = await channel.readBack(ctx)
    expect(sighting.kind).toBe('found')
    if (sighting.kind !== 'found') return
    expect((await carryOn(channel, ctx, sighting.outcome)).kind).toBe('live')
  })

  test('a post that never arrived is absent', async () => {
    const ctx = await prepared(context())
    await fault({ match: one.write, kind: 'reset-before' })
    await expect(channel.submit(ctx)).rejects.toThrow(Unconfirmed)
    expect(await channel.readBack(ctx)).toEqual({ kind: 'absent' })
  })

  test('another delivery of the same release is not mistaken for this one', async () => {
    const mark = `kp-${randomUUID()}`
    const ctx = await prepared(context({ mark: `${mark}1` }))
    await carryOn(channel, ctx, await channel.submit(ctx))
    expect(await channel.readBack(context({ mark }))).toEqual({ kind: 'absent' })
  })

  test('the list is read to its end', async () => {
    const ctx = await prepared(context())
    await channel.submit(ctx)
    for (let other = 0; other < 25; other++) await channel.submit({ ...context(), receipt: ctx.receipt })
    expect((await channel.readBack(ctx)).kind).toBe('found')
  })

  test.for([
    ['refused', Refused],
    ['later', TryLater],
    ['rejected', Rejected],
  ] as const)('a code that means %s becomes that error', async ([kind, type]) => {
    const ctx = await prepared(context())
    await fault({ match: one.write, kind: 'errcode', code: one.codes[kind] })
    await expect(channel.submit(ctx)).rejects.toThrow(type)
    expect(await channel.readBack(ctx)).toEqual({ kind: 'absent' })
  })

  test.for(['http-502', 'reset-before', 'reset-after'])('%s on the write leaves the outcome open', async (kind) => {
    const ctx = await prepared(context())
    await fault({ match: one.write, kind })
    await expect(channel.submit(ctx)).rejects.toThrow(Unconfirmed)
  })

  test('an unknown code on the write leaves the outcome open', async () => {
    const ctx = await prepared(context())
    await fault({ match: one.write, kind: 'errcode', code: 99_999_999 })
    await expect(channel.submit(ctx)).rejects.toThrow(Unconfirmed)
  })

  test.for(['http-502', 'reset-before', 'reset-after'])('%s while preparing may be repeated', async (kind) => {
    await fault({ match: '/', kind })
    await expect(channel.prepare?.(context())).rejects.toThrow(TryLater)
  })

  test('a platform that cannot be reached is busy, not in doubt: nothing was sent', async () => {
    const gone = await one.start()
    await gone.close()
    const ctx = await prepared(context())
    const away = { ...ctx, account: account({ baseUrl: gone.url }) }
    await expect(channel.submit(away)).rejects.toThrow(TryLater)
  })

  test('no error tells a secret or the address of a call', async () => {
    for (const kind of ['http-502', 'reset-before', 'errcode']) {
      await fault({ match: '/', kind, code: one.codes.refused, times: 1 })
      const error = await channel.prepare?.(context()).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      expect(error).toBeInstanceOf(Error)
      const told =
        error instanceof Error ? `${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}` : ''
      expect(told).not.toContain(secret)
      expect(told).not.toContain(simulator.url)
    }
  })

  test('an empty required setting is refused by name', async () => {
    const name = channel.secrets[0] ?? ''
    const error = channel.prepare?.({ ...context(), account: account({ [name]: '' }) })
    await expect(error).rejects.toMatchObject({ remedy: { zh: expect.stringContaining(name) } })
  })

  test.runIf(channel.withdraw)(
    'a withdrawal whose confirmation was lost is settled by a look: the post is no longer there',
    async () => {
      const ctx = await prepared(context())
      const live = await carryOn(channel, ctx, await channel.submit(ctx))
      if (live.kind !== 'live') throw new Error('not live')
      const away: StepContext = { ...ctx, receipt: null, post: live.post }
      expect((await channel.readBack(away)).kind).toBe('found')
      await fault({ match: one.channel === weibo ? 'destroy' : 'freepublish/delete', kind: 'reset-after' })
      await expect(channel.withdraw?.(away)).rejects.toThrow(Unconfirmed)
      expect(await channel.readBack(away)).toEqual({ kind: 'absent' })
      expect((await fetch(live.post.link)).status).toBe(410)
    },
  )

  test.for(['articles', 'videos', 'comics'] as const)('%s go live', async (kind) => {
    const ctx = await prepared(context({ release: aRelease({ body: bodies[kind] }) }))
    expect((await carryOn(channel, ctx, await channel.submit(ctx))).kind).toBe('live')
  })

  test('an AI label is part of what is sent', () => {
    const { aiNotice, body } = channel.render(aRelease({ aiLabel: 'generated' }), 'https://example.org/?from=kp-1')
    expect(aiNotice).toBe('本文由人工智能生成')
    expect(body).toContain(aiNotice)
    expect(channel.render(aRelease(), 'https://example.org/').aiNotice).toBe('')
  })

  test('in the mode manual nothing is sent and a person gets the task', async () => {
    const ctx = context()
    const before = (await effects(simulator)).length
    expect(await submitManually(ctx)).toMatchObject({ kind: 'person', task: { kind: 'paste-link' } })
    expect(await readBackManually()).toEqual({ kind: 'cannot-tell' })
    expect(await effects(simulator)).toHaveLength(before)
    expect(channel.modes).toContain('manual')
  })

  test('any title and summary render within the limits and keep the link', () => {
    const words = fc.string({ unit: 'binary', maxLength: 400 })
    const kinds = fc.constantFrom(bodies.articles, bodies.videos, bodies.comics)
    const label = fc.constantFrom('none', 'assisted', 'generated', 'synthesized')
    fc.assert(
      fc.property(words, words, kinds, label, (title, summary, body, aiLabel) => {
        const link = 'https://kepu.example.gov.cn/articles/0198c2f0/lei-yu-tian/?from=kp-0198c2f0'
        const rendition = channel.render(aRelease({ title, summary, body, aiLabel }), link)
        expect(rendition.link).toBe(link)
        withinLimits[channel.slug]?.(rendition)
      }),
      { numRuns: 200 },
    )
  })
})

const withinLimits: Record<string, (rendition: { title: string; body: string; link: string }) => void> = {
  wechat: ({ title, body }) => {
    expect(title.length).toBeLessThanOrEqual(32)
    expect(body).not.toMatch(/<(?!\/?(section|p|span|table|tbody|tr|td|img)\b)/)
    expect(body).not.toMatch(/ (class|id|on\w+)=/)
  },
  douyin: ({ body, link }) => {
    expect(body.length).toBeLessThanOrEqual(1000)
    expect(body.endsWith(link)).toBe(true)
  },
  weibo: ({ body, link }) => {
    expect(weiboLength(body)).toBeLessThanOrEqual(130)
    expect(body.endsWith(` ${link}`)).toBe(true)
    expect(body).not.toMatch(/[#\n]/)
  },
}

/** Plays person and platform until the delivery is live or stops. */
const carryOn = async (channel: Channel, ctx: StepContext, first: Outcome): Promise<Outcome> => {
  let outcome = first
  for (let step = 0; step < 6; step++) {
    if (outcome.kind === 'live' || outcome.kind === 'gone') return outcome
    const next = { ...ctx, receipt: outcome.receipt }
    const then = outcome.kind === 'person' ? channel.confirm : channel.poll
    if (then === undefined) return outcome
    outcome = await then(next)
  }
  return outcome
}

const post = (url: string, body: unknown) =>
  fetch(url, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })

type Row = { time: string; account: string; action: string; id: string; contentHash: string }

const effects = async (simulator: Simulator): Promise<Row[]> => {
  const rows: unknown = await (await fetch(`${simulator.url}/__sim/log`)).json()
  if (!Array.isArray(rows)) throw new Error('the log is no list')
  return rows
}
