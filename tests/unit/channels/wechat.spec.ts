import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Account, Mode, Outcome, StepContext } from '@/channels/channel'
import { Refused, Rejected, Unconfirmed } from '@/channels/errors'
import { wechatToken } from '@/channels/wechat/client'
import { draftReceipt } from '@/channels/wechat/publish'
import { wechat } from '@/channels/wechat/wechat'
import { digestOf } from '@/channels/wechat/render'
import { manualPackage } from '@/channels/manual/manual'
import type { Simulator } from '../../../simulators/common'
import { startWechatSimulator } from '../../../simulators/wechat'
import { aContext, aRelease, aSnapshot } from '../../support/release'

let simulator: Simulator
beforeAll(async () => {
  simulator = await startWechatSimulator()
})
afterAll(() => simulator.close())

const tell = (path: string, body: unknown) =>
  fetch(`${simulator.url}/__sim/${path}`, { method: 'POST', body: JSON.stringify(body) })
beforeEach(async () => {
  await tell('reset', {})
})

const account = (mode: Mode): Account => ({
  id: 'account-1',
  department: 'dep-1',
  channel: 'wechat',
  name: '示例气象',
  mode,
  settings: {
    baseUrl: simulator.url,
    appId: 'wx1',
    appSecret: 's',
    pollMs: '1',
  },
})

const drafted = async (mode: Mode): Promise<{ ctx: StepContext; outcome: Outcome }> => {
  const ctx = aContext(account(mode))
  const outcome = await wechat.submit({ ...ctx, receipt: await wechat.prepare?.(ctx) })
  return { ctx: { ...ctx, receipt: outcome.kind === 'person' ? outcome.receipt : null }, outcome }
}

const deleteDraft = async (draft: string) => {
  const token = await wechatToken(aContext(account('confirm')))
  await fetch(`${simulator.url}/cgi-bin/draft/delete?access_token=${token}`, {
    method: 'POST',
    body: JSON.stringify({ media_id: draft }),
  })
}

const jobTime = () => new Promise((done) => setTimeout(done, 1100))

describe('WeChat', () => {
  test.for([
    ['draft', 'paste-link'],
    ['confirm', 'confirm'],
  ] as const)('in the mode %s submit stops at a draft and asks a person', async ([mode, kind]) => {
    const { outcome } = await drafted(mode)
    expect(outcome).toMatchObject({ kind: 'person', task: { kind } })
    const log: unknown = await (await fetch(`${simulator.url}/__sim/log`)).json()
    expect(log).toMatchObject([{ action: 'draft.add', account: 'wx1' }])
  })

  test('a publication whose confirmation was lost is found live', async () => {
    const { ctx } = await drafted('confirm')
    await tell('faults', { match: 'freepublish/submit', kind: 'reset-after' })
    await expect(wechat.confirm?.(ctx)).rejects.toThrow(Unconfirmed)
    await jobTime()
    expect(await wechat.readBack(ctx)).toMatchObject({ kind: 'found', outcome: { kind: 'live' } })
  })

  test('a publication that never arrived leaves the draft to be confirmed again', async () => {
    const { ctx } = await drafted('confirm')
    await tell('faults', { match: 'freepublish/submit', kind: 'reset-before' })
    await expect(wechat.confirm?.(ctx)).rejects.toThrow(Unconfirmed)
    await jobTime()
    const sighting = await wechat.readBack(ctx)
    expect(sighting).toMatchObject({ kind: 'found', outcome: { kind: 'person', receipt: ctx.receipt } })
  })

  test('a draft that has left the box is not called wrong content, since it may be live', async () => {
    const { ctx } = await drafted('confirm')
    await wechat.confirm?.(ctx)
    await jobTime()
    await expect(wechat.confirm?.(ctx)).rejects.toThrow(Unconfirmed)
    expect(await wechat.readBack(ctx)).toMatchObject({ kind: 'found', outcome: { kind: 'live' } })
  })

  test('a draft that a person took from the box is a question for a person, not a reason to send again', async () => {
    const { ctx } = await drafted('confirm')
    await deleteDraft(draftReceipt.parse(ctx.receipt).draft)
    await expect(wechat.confirm?.(ctx)).rejects.toThrow(Unconfirmed)
    expect(await wechat.readBack(ctx)).toEqual({ kind: 'cannot-tell' })
  })

  test('an article that the platform refuses is rejected', async () => {
    await tell('accounts', { id: 'wx1', publishStatus: 4 })
    const { ctx } = await drafted('confirm')
    const job = await wechat.confirm?.(ctx)
    if (job?.kind !== 'platform') throw new Error('no job')
    const waiting = await wechat.poll?.({ ...ctx, receipt: job.receipt })
    if (waiting?.kind !== 'platform') throw new Error('not waiting')
    await expect(wechat.poll?.({ ...ctx, receipt: waiting.receipt })).rejects.toThrow(Rejected)
  })

  test('an account without publishing rights can still make drafts and be read back', async () => {
    await tell('accounts', { id: 'wx1', profile: 'personal' })
    const { ctx } = await drafted('draft')
    expect(await wechat.readBack(ctx)).toMatchObject({ kind: 'found', outcome: { kind: 'person' } })
    await expect(wechat.confirm?.(ctx)).rejects.toThrow(Refused)
  })

  test('the remedy names the address that must be listed', async () => {
    await tell('accounts', { id: 'wx1', profile: 'ip' })
    const error = wechat.prepare?.(aContext(account('draft')))
    await expect(error).rejects.toMatchObject({ remedy: { zh: expect.stringContaining('127.0.0.1') } })
  })

  test('what a person published, a person deletes', async () => {
    const ctx = { ...aContext(account('draft')), post: { id: '', link: 'https://mp.weixin.qq.com/s/x' } }
    expect(await wechat.withdraw?.(ctx)).toMatchObject({
      kind: 'person',
      task: { kind: 'by-hand', url: ctx.post.link },
    })
    expect(await wechat.readBack(ctx)).toEqual({ kind: 'cannot-tell' })
  })

  test('a title above 32 characters is a problem that stops, since nobody approved a shortened one', () => {
    const problems = (title: string) =>
      wechat.check(aRelease({ title }), { mode: 'draft' }).filter((problem) => problem.level === 'error')
    expect(problems('雷'.repeat(32))).toEqual([])
    expect(problems('雷'.repeat(33))).toMatchObject([{ code: 'title-too-long' }])
  })

  test('the digest carries the AI label where it fits, and never more than 120 characters', () => {
    expect(digestOf(aSnapshot({ aiLabel: 'generated', summary: '短' }))).toBe('（本文由人工智能生成）短')
    expect(digestOf(aSnapshot({ aiLabel: 'generated', summary: '长'.repeat(200) }))).toHaveLength(120)
  })

  test('text of the piece can not become markup', () => {
    const hostile = '<img src=x onerror=alert(1)>'
    const block = { type: 'paragraph' as const, inlines: [{ text: hostile }] }
    const { body } = wechat.render(aRelease({ body: { kind: 'articles', blocks: [block] } }), 'https://a.cn/')
    expect(body).not.toContain('<img src=x')
  })

  test('the manual package holds the formatted text with reachable pictures, the files and the label', () => {
    const release = aRelease({ aiLabel: 'generated' })
    const rendition = wechat.render(release, 'https://a.cn/?from=kp-1')
    const parcel = manualPackage({ release, rendition, mediaUrl: (id) => `/desk/media/${id}` })
    expect(parcel.format).toBe('html')
    expect(parcel.body).toContain('src="/desk/media/figure"')
    expect(parcel.files.map((file) => file.name)).toEqual(['01-封面.jpg', '02-图片.jpg'])
    expect(parcel.steps.some((step) => step.zh.includes('本文由人工智能生成'))).toBe(true)
  })
})
