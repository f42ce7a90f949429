import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { upkeep } from '@/jobs/upkeep'
import { claimDelivery } from '@/workflow/claimDelivery'
import { ask } from '@/workflow/outbox'
import { all, byId, changeRow, findRow, findRows, is } from '@/workflow/rows'
import { inTransaction } from '@/workflow/transaction'
import { openNewsroom, runRow, secretOf, work, type ChannelSlug, type Newsroom } from '../support/failure/newsroom'
import { startPlatforms, type Fault } from '../support/failure/platforms'
import { startSystem, type System } from '../support/system'

const minute = 60_000

/** The one call of each platform that makes something, and how it shows in the platform's log. */
const firstCalls = [
  { channel: 'weibo', mode: 'share', path: 'statuses/share', effect: 'share', then: 'live' },
  { channel: 'douyin', mode: 'api', path: 'create_image_text', effect: 'image_text.create', then: 'awaitingPlatform' },
  { channel: 'wechat', mode: 'confirm', path: 'draft/add', effect: 'draft.add', then: 'awaitingPerson' },
] as const

describe.each(inject('backends'))('the ledger on $name', (backend) => {
  let system: System
  let platforms: Awaited<ReturnType<typeof startPlatforms>>

  beforeAll(async () => {
    platforms = await startPlatforms()
    system = await startSystem(backend)
  })
  afterAll(async () => {
    await system.close()
    await platforms.stop()
  })

  const row = async (id: string) => (await findRow(system, 'deliveries', byId(id)))!
  const deliveriesOf = (piece: string) => findRows(system, 'deliveries', is('piece', piece), { sort: 'sequence' })
  const platformOf = (channel: string) => platforms[channel as 'weibo']
  const fault = (channel: string, kind: Fault['kind'], match: string, code?: number) =>
    platformOf(channel).fault({ kind, match, ...(code === undefined ? {} : { code }) })

  /** The actions that a platform took for the department, in order. Weibo knows its accounts by a number made of the token. */
  const effectsOf = async (channel: string, { department }: Newsroom): Promise<string[]> => {
    const uid = channel === 'weibo' ? await weiboUid(department.id) : department.id
    return (await platformOf(channel).effects())
      .filter(({ account }) => account.includes(uid))
      .map(({ action }) => action)
  }
  const weiboUid = async (department: string) => {
    const body = new URLSearchParams({ access_token: secretOf('weibo', department) })
    const response = await fetch(`${platforms.weibo.url}/oauth2/get_token_info`, { method: 'POST', body })
    return String(((await response.json()) as { uid: string }).uid)
  }

  /** What a person does on the platform's own pages. */
  const deleteDraft = async (department: string, receipt: unknown) => {
    const call = async (path: string, body: object) =>
      (await (await fetch(`${platforms.wechat.url}/cgi-bin/${path}`, post(body))).json()) as Record<string, string>
    const post = (body: object) => ({ method: 'POST', body: JSON.stringify(body) })
    const credentials = {
      grant_type: 'client_credential',
      appid: `wx-${department}`,
      secret: secretOf('wechat', department),
    }
    const { access_token: token } = await call('stable_token', credentials)
    await call(`draft/delete?access_token=${token}`, { media_id: (receipt as { draft: string }).draft })
  }

  /** A released piece and its planned delivery to one account. */
  const planned = async (channel: ChannelSlug, mode: string) => {
    const newsroom = await openNewsroom(system, { accounts: { [channel]: mode } })
    const { id, piece } = await newsroom.publish({ channels: [channel] })
    const [delivery] = await deliveriesOf(piece)
    return { newsroom, id, piece, delivery: delivery!.id }
  }
  const turn = (rowId: string) => work(system, { rowId })
  const settleAfter = async (rowId: string, ms: number) => {
    system.clock.advance(ms)
    await turn(rowId)
  }
  /** As if the worker had been killed after it claimed, or after it committed to calling. */
  const killedIn = async (state: 'claimed' | 'calling', deliveryId: string) => {
    const outbox = await findRow(system, 'outbox', all(is('rowId', deliveryId), is('state', 'open')))
    const claimed = await claimDelivery(system.deps, { outboxId: outbox!.id, deliveryId })
    if (state === 'calling')
      await changeRow(system, 'deliveries', byId(deliveryId), { state, calledAt: system.deps.now().toISOString() })
    return claimed!
  }

  describe.each(firstCalls)('a timeout of $channel', ({ channel, mode, path, effect, then }) => {
    test('after the platform took it is found there, and nothing is sent again', async () => {
      const { newsroom, delivery } = await planned(channel, mode)
      await fault(channel, 'reset-after', path)
      await turn(delivery)
      expect(await row(delivery)).toMatchObject({ state: 'unknown', attempt: 1 })
      await settleAfter(delivery, minute)
      expect((await row(delivery)).state).toBe(then)
      expect((await effectsOf(channel, newsroom)).filter((action) => action === effect)).toHaveLength(1)
    })

    test('before the platform took it is sent again only when two looks, a minute apart, found nothing', async () => {
      const { newsroom, delivery } = await planned(channel, mode)
      await fault(channel, 'reset-before', path)
      await turn(delivery)
      await settleAfter(delivery, minute)
      expect(await row(delivery)).toMatchObject({ state: 'unknown', absences: 1 })
      expect(await effectsOf(channel, newsroom)).not.toContain(effect)
      await settleAfter(delivery, minute)
      expect(await row(delivery)).toMatchObject({ state: then, attempt: 2 })
      expect((await effectsOf(channel, newsroom)).filter((action) => action === effect)).toHaveLength(1)
    })
  })

  test('looks that come sooner than a minute after the call, or after another, prove no absence', async () => {
    const { newsroom, delivery } = await planned('weibo', 'share')
    await fault('weibo', 'reset-before', 'statuses/share')
    await turn(delivery)
    const lookNow = () =>
      inTransaction(system.payload, (req) =>
        ask(req, { job: 'reconcile', rowId: delivery, queue: 'channel-weibo' }),
      ).then(() => turn(delivery))
    await lookNow()
    expect(await row(delivery)).toMatchObject({ state: 'unknown', absences: 0 })
    await settleAfter(delivery, minute)
    await lookNow()
    await lookNow()
    expect(await row(delivery)).toMatchObject({ state: 'unknown', absences: 1 })
    expect(await effectsOf('weibo', newsroom)).toHaveLength(0)
  })

  test('a timeout of the publishing that a person confirmed is found as published, once', async () => {
    const { newsroom, delivery } = await planned('wechat', 'confirm')
    await turn(delivery)
    await newsroom.confirm(delivery)
    await fault('wechat', 'reset-after', 'freepublish/submit')
    await turn(delivery)
    expect((await row(delivery)).state).toBe('unknown')
    await new Promise((done) => setTimeout(done, 1100))
    await settleAfter(delivery, minute)
    expect(await row(delivery)).toMatchObject({ state: 'live' })
    expect(await effectsOf('wechat', newsroom)).toEqual(['draft.add', 'publish'])
  })

  test("a platform's clear no is no unknown: busy is tried again, refused waits for the office, rejected for the editor", async () => {
    const { newsroom, delivery } = await planned('weibo', 'share')
    await fault('weibo', 'errcode', 'statuses/share', 10022)
    await turn(delivery)
    expect((await row(delivery)).state).toBe('planned')
    await fault('weibo', 'errcode', 'statuses/share', 21327)
    await settleAfter(delivery, 60 * minute)
    expect((await row(delivery)).state).toBe('failed')
    await newsroom.settle(delivery, { arrived: false })
    await fault('weibo', 'errcode', 'statuses/share', 20018)
    await turn(delivery)
    expect((await row(delivery)).state).toBe('rejected')
    expect(await effectsOf('weibo', newsroom)).toHaveLength(0)
  })

  test('what no list can tell goes to a person, who settles it', async () => {
    const { newsroom, delivery } = await planned('weibo', 'manual')
    await killedIn('calling', delivery)
    system.clock.advance(2 * minute)
    await upkeep(system.deps)
    expect((await row(delivery)).state).toBe('unknown')
    await settleAfter(delivery, minute)
    expect((await row(delivery)).state).toBe('awaitingPerson')
    await expect(newsroom.settle(delivery, { arrived: true })).rejects.toMatchObject({ status: 400 })
    await newsroom.settle(delivery, { arrived: true, link: 'https://weibo.example/1' })
    expect(await row(delivery)).toMatchObject({ state: 'live', link: 'https://weibo.example/1' })
    await expect(newsroom.settle(delivery, { arrived: false })).rejects.toMatchObject({ status: 409 })
  })

  test('what a person did not find on the platform is sent again, once', async () => {
    const { newsroom, delivery } = await planned('weibo', 'share')
    await fault('weibo', 'reset-before', 'statuses/share')
    await turn(delivery)
    await newsroom.settle(delivery, { arrived: false })
    await turn(delivery)
    await settleAfter(delivery, 3 * minute)
    expect(await row(delivery)).toMatchObject({ state: 'live', attempt: 2 })
    expect(await effectsOf('weibo', newsroom)).toEqual(['share'])
  })

  test('a draft that a person deleted on the platform is made anew when the person says so', async () => {
    const { newsroom, delivery } = await planned('wechat', 'confirm')
    await turn(delivery)
    await deleteDraft(newsroom.department.id, (await row(delivery)).receipt)
    await newsroom.confirm(delivery)
    await turn(delivery)
    await settleAfter(delivery, minute)
    expect(await row(delivery)).toMatchObject({ state: 'awaitingPerson', task: { kind: 'by-hand' } })
    await newsroom.settle(delivery, { arrived: false })
    await turn(delivery)
    expect(await row(delivery)).toMatchObject({ state: 'awaitingPerson', task: { kind: 'confirm' } })
    expect(await effectsOf('wechat', newsroom)).toEqual(['draft.add', 'draft.delete', 'draft.add'])
  })

  test('two workers at one delivery at the same moment make one call', async () => {
    const newsroom = await openNewsroom(system, { accounts: { weibo: 'share' } })
    for (let round = 0; round < 5; round += 1) {
      const { piece } = await newsroom.publish({ channels: ['weibo'] })
      const [{ id } = { id: '' }] = await deliveriesOf(piece)
      await inTransaction(system.payload, (req) => ask(req, { job: 'deliver', rowId: id, queue: 'channel-weibo' }))
      const rows = await findRows(system, 'outbox', all(is('rowId', id), is('state', 'open')))
      expect(rows).toHaveLength(2)
      await Promise.all([...rows, ...rows].map((each) => runRow(system.deps, each.id).catch(() => undefined)))
      await turn(id)
      expect((await row(id)).state).toBe('live')
    }
    expect(await effectsOf('weibo', newsroom)).toHaveLength(5)
  })

  test('a lease that ran out before the call is planned again, and its first holder can no longer call', async () => {
    const { newsroom, delivery } = await planned('weibo', 'share')
    let proceed: () => void = () => undefined
    const paused = new Promise<void>((done) => (proceed = done))
    const slow = { ...system.deps, fetch: (...args: Parameters<typeof fetch>) => paused.then(() => fetch(...args)) }
    const first = work(system, { rowId: delivery, deps: slow })
    while ((await row(delivery)).state !== 'claimed') await new Promise((done) => setTimeout(done, 5))
    system.clock.advance(2 * minute)
    await upkeep(system.deps)
    expect(await row(delivery)).toMatchObject({ state: 'planned', token: 'free' })
    proceed()
    await first
    await turn(delivery)
    expect(await row(delivery)).toMatchObject({ state: 'live', attempt: 2 })
    expect(await effectsOf('weibo', newsroom)).toEqual(['share'])
  })

  test('a lease that ran out during the call is only unknown, and the late answer still counts', async () => {
    const { newsroom, delivery } = await planned('weibo', 'share')
    let answer: () => void = () => undefined
    const held = new Promise<void>((done) => (answer = done))
    const late: typeof fetch = async (...args) => {
      const response = await fetch(...args)
      if (response.url.includes('share.json')) await held
      return response
    }
    const first = work(system, { rowId: delivery, deps: { ...system.deps, fetch: late } })
    while ((await row(delivery)).state !== 'calling') await new Promise((done) => setTimeout(done, 5))
    system.clock.advance(2 * minute)
    await upkeep(system.deps)
    expect(await row(delivery)).toMatchObject({ state: 'unknown', attempt: 1 })
    answer()
    await first
    expect(await row(delivery)).toMatchObject({ state: 'live', attempt: 1 })
    await settleAfter(delivery, 3 * minute)
    expect(await effectsOf('weibo', newsroom)).toEqual(['share'])
  })

  test('the website can write again without harm: an expired or failed write is planned again', async () => {
    const { delivery } = await planned('website', 'hosted')
    await killedIn('calling', delivery)
    system.clock.advance(2 * minute)
    await upkeep(system.deps)
    expect(await row(delivery)).toMatchObject({ state: 'planned', attempt: 2 })
    const broken = {
      ...system.deps,
      store: {
        ...system.deps.store,
        write: async (path: string, body: string | Uint8Array) => {
          if (path.endsWith('index.html')) throw Object.assign(new Error('disk full'), { code: 'ENOSPC' })
          await system.deps.store.write(path, body)
        },
      },
    }
    await work(system, { rowId: delivery, deps: broken })
    expect(await row(delivery)).toMatchObject({ state: 'planned' })
    await settleAfter(delivery, minute)
    expect((await row(delivery)).state).toBe('live')
  })

  test('a withdrawal takes the place of what was not begun: the platform never sees the piece', async () => {
    const { newsroom, id, piece, delivery } = await planned('weibo', 'share')
    await newsroom.withdraw(id)
    await work(system, { jobs: ['deliver'] })
    expect((await row(delivery)).state).toBe('superseded')
    expect((await deliveriesOf(piece)).map(({ action, state }) => [action, state])).toEqual([
      ['publish', 'superseded'],
      ['withdraw', 'gone'],
    ])
    expect(await effectsOf('weibo', newsroom)).toEqual([])
  })

  test('a withdrawal waits for what is under way, then removes it', async () => {
    const { newsroom, id, piece, delivery } = await planned('weibo', 'share')
    await fault('weibo', 'reset-after', 'statuses/share')
    await turn(delivery)
    await newsroom.withdraw(id)
    const withdrawal = (await deliveriesOf(piece)).at(-1)!
    await turn(withdrawal.id)
    expect((await row(withdrawal.id)).state).toBe('planned')
    await settleAfter(delivery, minute)
    await turn(withdrawal.id)
    expect((await row(withdrawal.id)).state).toBe('gone')
    expect(await effectsOf('weibo', newsroom)).toEqual(['share', 'destroy'])
  })

  test('a withdrawal of what a person may have published meanwhile asks that person to look', async () => {
    const { newsroom, id, piece, delivery } = await planned('weibo', 'manual')
    await turn(delivery)
    expect((await row(delivery)).state).toBe('awaitingPerson')
    await newsroom.withdraw(id)
    const withdrawal = (await deliveriesOf(piece)).at(-1)!
    await turn(withdrawal.id)
    expect((await row(delivery)).state).toBe('superseded')
    expect(await row(withdrawal.id)).toMatchObject({ state: 'awaitingPerson', task: { kind: 'by-hand' } })
    await newsroom.confirm(withdrawal.id)
    expect((await row(withdrawal.id)).state).toBe('gone')
  })

  test('a correction goes to every account that shows the piece, targeted and active or not', async () => {
    const newsroom = await openNewsroom(system, { accounts: { weibo: 'share', website: 'hosted' } })
    const { id, piece } = await newsroom.publish({ channels: ['weibo', 'website'] })
    for (const each of await deliveriesOf(piece)) await turn(each.id)
    const account = await findRow(
      system,
      'channel-accounts',
      all(is('department', newsroom.department.id), is('channel', 'weibo')),
    )
    await changeRow(system, 'channel-accounts', byId(account!.id), { active: false })
    await newsroom.correct(id, { channels: ['website'] })
    const corrections = (await deliveriesOf(piece)).filter(({ action }) => action === 'correct')
    expect(corrections.map(({ channel }) => channel).sort()).toEqual(['website', 'weibo'])
    for (const each of corrections) await turn(each.id)
    const after = await deliveriesOf(piece)
    expect(after.find(({ action, channel }) => action === 'correct' && channel === 'website')?.state).toBe('live')
    expect(after.find(({ action, channel }) => action === 'correct' && channel === 'weibo')).toMatchObject({
      state: 'awaitingPerson',
      task: { kind: 'paste-link' },
    })
    expect(await effectsOf('weibo', newsroom)).toEqual(['share'])
  })

  test('a correction released while the first publishing is under way makes no second post', async () => {
    const { newsroom, id, piece, delivery } = await planned('weibo', 'share')
    await fault('weibo', 'reset-after', 'statuses/share')
    await turn(delivery)
    await newsroom.correct(id)
    const second = (await deliveriesOf(piece)).at(-1)!
    await turn(second.id)
    expect((await row(second.id)).state).toBe('planned')
    await settleAfter(delivery, minute)
    await turn(second.id)
    expect(await row(delivery)).toMatchObject({ state: 'live' })
    expect(await row(second.id)).toMatchObject({ action: 'correct', state: 'awaitingPerson' })
    expect(await effectsOf('weibo', newsroom)).toEqual(['share'])
  })

  test('what a person published has no id of ours: its withdrawal is a task for a person, never silently done', async () => {
    const { newsroom, id, piece, delivery } = await planned('weibo', 'share')
    await turn(delivery)
    await newsroom.correct(id)
    const correction = (await deliveriesOf(piece)).at(-1)!
    await turn(correction.id)
    await newsroom.confirm(correction.id, 'https://weibo.example/2')
    await newsroom.withdraw(id)
    const withdrawal = (await deliveriesOf(piece)).at(-1)!
    await turn(withdrawal.id)
    expect(await row(withdrawal.id)).toMatchObject({
      state: 'awaitingPerson',
      task: { kind: 'by-hand', url: 'https://weibo.example/2' },
    })
  })

  test('of several releases in a row only the newest is published, and once', async () => {
    const { newsroom, id, piece } = await planned('weibo', 'share')
    await newsroom.correct(id)
    await newsroom.correct(id)
    for (const each of (await deliveriesOf(piece)).toReversed()) await turn(each.id)
    expect((await deliveriesOf(piece)).map(({ state }) => state)).toEqual(['superseded', 'superseded', 'live'])
    expect(await effectsOf('weibo', newsroom)).toEqual(['share'])
  })

  test('a withdrawal that was not begun when the piece is released anew leaves no old post behind', async () => {
    const { newsroom, id, piece, delivery } = await planned('weibo', 'share')
    await turn(delivery)
    await newsroom.withdraw(id)
    await newsroom.submit(id, { title: '重写后的标题' })
    await newsroom.release(id)
    for (const each of await deliveriesOf(piece)) await turn(each.id)
    const [first, withdrawal, again] = await deliveriesOf(piece)
    expect([first?.state, withdrawal?.state]).toEqual(['live', 'superseded'])
    expect(again).toMatchObject({ action: 'correct', state: 'awaitingPerson' })
    expect(await effectsOf('weibo', newsroom)).toEqual(['share'])
  })

  test('a withdrawal holds for accounts that a later release no longer goes to', async () => {
    const newsroom = await openNewsroom(system, { accounts: { weibo: 'share', website: 'hosted' } })
    const { id, piece } = await newsroom.publish({ channels: ['weibo', 'website'] })
    for (const each of await deliveriesOf(piece)) await turn(each.id)
    await newsroom.withdraw(id)
    await newsroom.submit(id, { title: '只上网站', channels: ['website'] })
    await newsroom.release(id)
    for (const each of await deliveriesOf(piece)) await turn(each.id)
    const onWeibo = (await deliveriesOf(piece)).filter(({ channel }) => channel === 'weibo')
    expect(onWeibo.map(({ action, state }) => [action, state])).toEqual([
      ['publish', 'live'],
      ['withdraw', 'gone'],
    ])
    expect(await effectsOf('weibo', newsroom)).toEqual(['share', 'destroy'])
  })

  test('in the mode manual nothing is sent: a person publishes, pastes the link, and later removes it', async () => {
    const { newsroom, id, piece, delivery } = await planned('wechat', 'manual')
    await turn(delivery)
    expect(await row(delivery)).toMatchObject({ state: 'awaitingPerson', task: { kind: 'paste-link' } })
    await expect(newsroom.confirm(delivery)).rejects.toMatchObject({ status: 400 })
    await newsroom.confirm(delivery, 'https://mp.weixin.qq.com/s/1')
    expect(await row(delivery)).toMatchObject({ state: 'live', link: 'https://mp.weixin.qq.com/s/1' })
    await newsroom.withdraw(id)
    const withdrawal = (await deliveriesOf(piece)).at(-1)!
    await turn(withdrawal.id)
    expect(await row(withdrawal.id)).toMatchObject({ state: 'awaitingPerson', task: { kind: 'by-hand' } })
    await newsroom.confirm(withdrawal.id)
    expect((await row(withdrawal.id)).state).toBe('gone')
    expect(await effectsOf('wechat', newsroom)).toEqual([])
  })

  test('no secret of an account stands in a row or an error, whatever goes wrong', async () => {
    const { newsroom, delivery } = await planned('weibo', 'share')
    const secret = secretOf('weibo', newsroom.department.id)
    const telling: typeof fetch = async () => {
      throw Object.assign(new TypeError(`fetch failed: ${secret}`), { cause: { code: 'ECONNRESET' } })
    }
    const thrown = await work(system, { rowId: delivery, deps: { ...system.deps, fetch: telling } }).catch(String)
    await fault('weibo', 'reset-before', 'statuses/share')
    await settleAfter(delivery, 10 * minute)
    await fault('weibo', 'http-502', 'statuses/user_timeline')
    await settleAfter(delivery, minute)
    const rows = [
      await row(delivery),
      await findRows(system, 'channel-accounts', is('department', newsroom.department.id)),
      await findRows(system, 'audit', is('subjectId', delivery)),
      await findRows(system, 'outbox', is('rowId', delivery)),
      thrown,
    ]
    expect(JSON.stringify(rows)).not.toContain(secret)
  })
})
