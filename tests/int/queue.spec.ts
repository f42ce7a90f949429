import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { startEngine } from '@/jobs/engine'
import { migrateQueues, openQueues, type Queues, type Run } from '@/jobs/queue'
import { relayOnce } from '@/jobs/relay'
import { answerAssignment } from '@/workflow/answer'
import { decideAssignment } from '@/workflow/decide'
import { byId, changeRow, findRow, findRows, insertRow, is } from '@/workflow/rows'
import { inTransaction } from '@/workflow/transaction'
import { articleData, as } from '../support/content'
import { aDepartment, aField, anExpert, aUser } from '../support/people'
import { startSystem, type System } from '../support/system'

const silent = { error: () => undefined, info: () => undefined }

describe.each(inject('backends'))('on $name', (backend) => {
  let system: System
  let queues: Queues
  const opened: Queues[] = []
  const open = () => {
    queues = openQueues(system.queue, silent)
    opened.push(queues)
    return queues
  }
  /** A row of the outbox on a queue of its own. */
  const asked = (notBefore = new Date(0)) =>
    insertRow(system, 'outbox', {
      job: 'review',
      rowId: randomUUID(),
      queue: `q-${randomUUID()}`,
      state: 'open',
      attempt: 1,
      notBefore: notBefore.toISOString(),
    })
  const relay = () => relayOnce({ payload: system.payload, queues, now: () => system.clock.now })

  beforeAll(async () => {
    system = await startSystem(backend)
    if ('postgresUrl' in system.queue) await migrateQueues(system.queue.postgresUrl)
  })
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close(5000)
    for (const { id } of await findRows(system, 'outbox', is('state', 'open')))
      await changeRow(system, 'outbox', byId(id), { state: 'closed' })
  })
  afterAll(() => system.close())

  test('the same id twice is one job, and its pointer arrives', async () => {
    const seen: string[] = []
    open()
    await queues.add('once', 'review', 'review-r1-1', { outboxId: 'r1' })
    await queues.add('once', 'review', 'review-r1-1', { outboxId: 'r1' })
    await queues.add('once', 'review', 'review-r2-1', { outboxId: 'r2' })
    queues.work('once', 1, async (name, { outboxId }) => void seen.push(`${name} ${outboxId}`))
    await expect.poll(() => seen.length, { timeout: 20_000 }).toBe(2)
    await queues.add('once', 'review', 'review-r1-1', { outboxId: 'r1' })
    await queues.add('once', 'review', 'review-r3-1', { outboxId: 'r3' })
    await expect.poll(() => seen.length, { timeout: 20_000 }).toBe(3)
    expect(seen).toEqual(['review r1', 'review r2', 'review r3'])
  })

  test('what was asked for is enqueued at once, and again after 60 s without a claim, not sooner', async () => {
    open()
    const row = await asked()
    expect(await relay()).toBe(1)
    expect(await relay()).toBe(0)
    system.clock.advance(59_000)
    expect(await relay()).toBe(0)
    system.clock.advance(2000)
    expect(await relay()).toBe(1)
    expect(await findRow(system, 'outbox', byId(row.id))).toMatchObject({ state: 'open', attempt: 2 })
  })

  test('what is closed, or not due yet, is not enqueued', async () => {
    open()
    const done = await asked()
    await changeRow(system, 'outbox', byId(done.id), { state: 'closed' })
    await asked(new Date(system.clock.now.getTime() + 30_000))
    expect(await relay()).toBe(0)
    system.clock.advance(31_000)
    expect(await relay()).toBe(1)
  })

  test('a job that failed for good and is kept does not block its row: the next attempt has an id of its own', async () => {
    open()
    const row = await asked()
    let isBroken = true
    let failures = 0
    const done: string[] = []
    const run: Run = async (_name, { outboxId }) => {
      if (isBroken) throw Object.assign(new Error('broken'), { failures: (failures += 1) })
      done.push(outboxId)
    }
    await relay()
    queues.work(row.queue, 1, run)
    await expect.poll(() => failures, { timeout: 40_000 }).toBe(4)
    isBroken = false
    await queues.add(row.queue, row.job, [row.job, row.id, 1].join('-'), { outboxId: row.id })
    system.clock.advance(61_000)
    await relay()
    await expect.poll(() => done.length, { timeout: 20_000 }).toBe(1)
    expect(done).toEqual([row.id])
  }, 90_000)

  test('a schedule runs again and again, once for all workers', async () => {
    let runs = 0
    for (const worker of [open(), open()]) {
      worker.work('tick', 1, async () => void (runs += 1))
      await worker.schedule('tick', 'tick', 1000)
    }
    await expect.poll(() => runs, { timeout: 20_000 }).toBeGreaterThanOrEqual(2)
    const [before, from] = [runs, Date.now()]
    await new Promise((done) => setTimeout(done, 3000))
    expect(runs - before).toBeLessThanOrEqual((Date.now() - from) / 1000 + 1)
  })

  test('closing waits for a running job', async () => {
    let hasEnded = false
    open()
    queues.work('short', 1, async () => {
      await new Promise((done) => setTimeout(done, 1500))
      hasEnded = true
    })
    const started = queues.add('short', 'review', 'review-short-1', { outboxId: 'short' })
    await started
    await new Promise((done) => setTimeout(done, 700))
    await queues.close(10_000)
    expect(hasEnded).toBe(true)
  })

  test('closing lets go of a job that does not end, at the deadline', async () => {
    open()
    let hasBegun = false
    queues.work('endless', 1, () => {
      hasBegun = true
      return new Promise(() => undefined)
    })
    await queues.add('endless', 'review', 'review-endless-1', { outboxId: 'endless' })
    await expect.poll(() => hasBegun, { timeout: 20_000 }).toBe(true)
    const from = Date.now()
    await queues.close(500)
    expect(Date.now() - from).toBeLessThan(5000)
  })

  test('a store that is away is told by ping', async () => {
    await open().ping()
    const away = openQueues(
      'redisUrl' in system.queue ? { redisUrl: 'redis://127.0.0.1:1' } : { postgresUrl: 'postgres://127.0.0.1:1/x' },
      silent,
    )
    const answer = await Promise.race([
      away.ping().then(
        () => 'answered',
        () => 'refused',
      ),
      new Promise((done) => setTimeout(done, 1000, 'silent')),
    ])
    expect(answer).not.toBe('answered')
    await away.close(500)
  })

  test('relay and workers take a submitted piece to the website by themselves, with the expert as the only person', async () => {
    const { payload } = system
    const department = await aDepartment(payload)
    const editor = await aUser(payload, 'editor', { department: department.id })
    const field = await aField(payload)
    const expert = (await anExpert(payload, [field.id])).user
    await payload.create({
      overrideAccess: true,
      collection: 'channel-accounts',
      data: { name: '网站', department: department.id, channel: 'website', mode: 'hosted', active: true },
    })
    const engine = await startEngine({
      deps: system.deps,
      queues: open(),
      keyRing: { current: { id: 'a1', key: Buffer.alloc(32, 7) }, old: {} },
      headFile: join(system.folder, 'heads.jsonl'),
      log: silent,
    })
    opened.pop()
    try {
      const data = await articleData(system, { editor, department, field })
      const article = await payload.create({ collection: 'articles', draft: true, data, ...as(editor) } as never)
      await payload.update({ collection: 'articles', id: article.id, data: { _status: 'published' }, ...as(editor) })
      const piece = (await findRow(system, 'pieces', is('docKey', `articles:${article.id}`)))!
      const assignment = async () =>
        findRow(system, 'assignments', { and: [is('piece', piece.id), is('state', 'asked')] })
      await expect.poll(assignment, { timeout: 30_000 }).not.toBeNull()
      const { id, round } = (await assignment())!
      const person = { user: { ...expert, collection: 'users' as const } }
      await inTransaction(payload, (req) => answerAssignment(req, id, 'accept', ''), person)
      const { digest } = (await findRow(system, 'rounds', byId(round)))!
      const approval = { decision: 'approve' as const, digest, reason: '', privateNote: '', claims: [] }
      await inTransaction(payload, (req) => decideAssignment(req, id, approval), person)
      const delivery = () => findRow(system, 'deliveries', is('piece', piece.id))
      await expect.poll(async () => (await delivery())?.state, { timeout: 30_000 }).toBe('live')
      const { slug } = (await findRow(system, 'releases', is('piece', piece.id)))!
      const page = await readFile(join(system.folder, 'site', 'articles', piece.id, slug!, 'index.html'), 'utf8')
      expect(page).toContain(data.title)
      const unsealed = () => findRows(system, 'audit', { seq: { exists: false } })
      await expect.poll(async () => (await unsealed()).length, { timeout: 20_000 }).toBe(0)
    } finally {
      await engine.stop(10_000)
    }
  }, 150_000)
})
