import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, inject, test } from 'vitest'
import { verifyTrail } from '@/audit/readTrail'
import { env } from '@/env'
import { migrateQueues } from '@/jobs/queue'
import { all, findRow, findRows, is, oneOf } from '@/workflow/rows'
import { keepWorker, forkEntry, killHard, ownDatabase, ownRedis, ownSimulators } from '../../support/failure/children'
import { answer, decide, openNewsroom, type Newsroom } from '../../support/failure/newsroom'
import { platformAt } from '../../support/failure/platforms'
import type { Backend } from '../../support/databases'
import { needsTransactions } from '../../support/needsTransactions'
import { missingRedis } from '../../support/startRedis'
import { startSystem, type System } from '../../support/system'

const accounts = { website: 'hosted', wechat: 'confirm', douyin: 'api', weibo: 'share' }
const effects = [
  { channel: 'wechat', action: 'draft.add' },
  { channel: 'wechat', action: 'publish' },
  { channel: 'douyin', action: 'image_text.create' },
  { channel: 'weibo', action: 'share' },
] as const
const patienceMs = 300_000
/** In the test command the worker is killed under the full load, the servers under a smaller one. */
const many = process.env.NIGHTLY ? 30 : 10

const cleanups: (() => Promise<void>)[] = []
const onEnd = (cleanup: () => Promise<void>) => void cleanups.unshift(cleanup)
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

const anyWait = (from: number, to: number) => sleep(from + Math.random() * (to - from))

/** A system with real processes around it: simulators and a worker that comes back whenever it ends. */
const open = async (backend: Backend) => {
  const simulators = await ownSimulators()
  onEnd(simulators.stop)
  for (const [name, url] of Object.entries(simulators.urls)) process.env[`${name.toUpperCase()}_BASE_URL`] = url
  process.env.FAST_CLOCK_SINCE = String(Date.now())
  const system = await startSystem(backend)
  onEnd(system.close)
  if ('postgresUrl' in system.queue) await migrateQueues(system.queue.postgresUrl)
  const newsroom = await openNewsroom(system, { accounts, experts: 3 })
  // Slow platforms: a kill is likelier to fall between a call and its answer.
  for (const url of Object.values(simulators.urls))
    await fetch(`${url}/__sim/faults`, {
      method: 'POST',
      body: JSON.stringify({ match: '/', kind: 'latency', ms: 40, times: 1_000_000 }),
    })
  return { system, newsroom, urls: simulators.urls }
}
type World = Awaited<ReturnType<typeof open>>

/** What persons do, again and again, whatever is down at the moment: experts approve, editors confirm. */
const personsAtWork = async ({ system, newsroom }: World): Promise<void> => {
  const open = await findRows(system, 'assignments', oneOf('state', ['asked', 'accepted']), { limit: 200 })
  for (const { id, state, round: roundId, expertUser } of open) {
    const round = await findRow(system, 'rounds', is('id', roundId))
    const expert = newsroom.experts.find(({ user }) => user.id === expertUser)!.user
    if (state === 'asked') await answer(system, id, expert, 'accept')
    await decide(system, id, expert, { decision: 'approve', digest: round!.digest })
  }
  for (const { id, task } of await findRows(system, 'deliveries', is('state', 'awaitingPerson'), { limit: 200 })) {
    expect(task).toMatchObject({ kind: 'confirm' })
    await newsroom.confirm(id)
  }
}

/** Submits in the background; what failed is tried again, and 409 says that an earlier try had been stored after all. */
const submitAll = async (newsroom: Newsroom, count: number, accepted: string[]): Promise<void> => {
  while (accepted.length < count) {
    const draft = await newsroom.draft({ channels: Object.keys(accounts) }).catch(() => null)
    if (!draft) {
      await sleep(200)
      continue
    }
    for (let isStored = false; !isStored;) {
      isStored = await newsroom.submit(draft.id).then(
        () => true,
        async (error: { status?: number }) => error.status === 409 || (await sleep(200), false),
      )
    }
    accepted.push(draft.id)
  }
}

/** Drives `count` pieces to all channels while `harm` does its worst, then waits until everything has come to rest. */
const drive = async (world: World, count: number, harm: () => Promise<void>): Promise<string[]> => {
  const accepted: string[] = []
  const submitting = submitAll(world.newsroom, count, accepted)
  const until = Date.now() + patienceMs
  let isHarming = true
  const harming = (async () => {
    for (let blows = 0; blows < 8; blows += 1) {
      await anyWait(500, 4000)
      await harm()
    }
    isHarming = false
  })()
  for (let isDone = false; !isDone && Date.now() < until;) {
    await personsAtWork(world).catch(noteIfExpectation)
    await sleep(300)
    isDone = !isHarming && accepted.length === count && (await isAtRest(world, count).catch(() => false))
  }
  await Promise.all([submitting, harming])
  return accepted
}

const noteIfExpectation = (error: unknown) => {
  if (error instanceof Error && error.name === 'AssertionError') throw error
}

const isAtRest = async ({ system }: World, count: number): Promise<boolean> => {
  const live = await findRows(system, 'deliveries', is('state', 'live'), { limit: 1000 })
  const [open] = await findRows(system, 'outbox', is('state', 'open'), { limit: 1 })
  const [unsealed] = await findRows(system, 'audit', { seq: { exists: false } }, { limit: 1 })
  return live.length >= count * 4 && !open && !unsealed
}

/** None lost, none twice: on every platform, on the site, in the ledger, in the trail. */
const expectOneEffectEach = async ({ system, newsroom, urls }: World, accepted: string[]) => {
  for (const id of accepted) {
    const piece = await newsroom.pieceOf(id)
    expect(piece).toMatchObject({ stage: 'released', publicState: 'live', openRound: 'none' })
    expect(await findRows(system, 'releases', is('piece', piece.id))).toHaveLength(1)
    const deliveries = await findRows(system, 'deliveries', is('piece', piece.id))
    expect(deliveries.map(({ channel, state }) => `${channel} ${state}`).sort()).toEqual([
      'douyin live',
      'website live',
      'wechat live',
      'weibo live',
    ])
    expect(await system.deps.store.exists(`articles/${piece.id}/${piece.slug}/index.html`)).toBe(true)
    expect(await listsOf(system)).toContain(`/articles/${piece.id}/`)
  }
  for (const { channel, action } of effects) {
    const log = await platformAt(urls[channel] ?? '').effects()
    const taken = log.filter((effect) => effect.action === action)
    // Each text carries the mark of its delivery, so that equal hashes would be one delivery twice.
    expect([action, taken.length, new Set(taken.map(({ contentHash }) => contentHash)).size]).toEqual([
      action,
      accepted.length,
      accepted.length,
    ])
  }
  // This file's own settings are those of its first system.
  const { auditKeys } = env()
  const auditHeadFile = join(system.folder, 'data', 'audit-heads.jsonl')
  const trail = await verifyTrail(system.payload, { keyRing: auditKeys, headFile: auditHeadFile, now: new Date() })
  expect(trail).toMatchObject({ ok: true, first: null })
}

const listsOf = async ({ deps }: System): Promise<string> => {
  const files = (await deps.store.list('departments/')).filter((file) => file.endsWith('index.html'))
  return (await Promise.all(files.map((file) => deps.store.read(file)))).join('')
}

const onePostgres = (): Backend => {
  const [postgres] = inject('backends')
  return postgres!
}

describe('kill -9 while pieces go through to all channels: none lost, none twice', () => {
  for (const backend of inject('backends'))
    needsTransactions(backend)(
      `of the worker, on ${backend.name}`,
      async () => {
        const world = await open(backend)
        const worker = keepWorker()
        onEnd(worker.stop)
        const accepted = await drive(world, 30, worker.crash)
        expect(worker.starts()).toBeGreaterThan(8)
        await expectOneEffectEach(world, accepted)
      },
      patienceMs + 60_000,
    )

  test(
    'of the database, which comes back on the same port',
    async () => {
      const database = await ownDatabase()
      onEnd(database.stop)
      const world = await open({
        name: 'a PostgreSQL of its own',
        databaseUrl: database.url,
        redisUrl: null,
        transactions: true,
      })
      const worker = keepWorker()
      onEnd(worker.stop)
      const accepted = await drive(world, many, database.crash)
      await expectOneEffectEach(world, accepted)
    },
    patienceMs + 60_000,
  )

  test.skipIf(missingRedis() !== null)(
    `of Redis, which comes back, at last without anything it held${missingRedis() === null ? '' : ` [not run: ${missingRedis()}]`}`,
    async () => {
      const redis = await ownRedis()
      onEnd(redis.stop)
      const world = await open({ ...onePostgres(), redisUrl: redis.url })
      const worker = keepWorker()
      onEnd(worker.stop)
      let blows = 0
      const accepted = await drive(world, many, () => ((blows += 1) % 4 === 0 ? redis.lose() : redis.crash()))
      await expectOneEffectEach(world, accepted)
    },
    patienceMs + 60_000,
  )

  test('of the process that serves the API: what it confirmed is there afterwards, and goes on', async () => {
    const world = await open(onePostgres())
    const { department, editor, field } = world.newsroom
    const settings = { DESK_EDITOR: editor.id, DESK_DEPARTMENT: department.id, DESK_FIELD: field.id }
    const confirmed: string[] = []
    for (let life = 0; life < 4; life += 1) {
      const desk = forkEntry('desk', settings)
      const before = confirmed.length
      desk.on('message', (id: string) => confirmed.push(id))
      while (confirmed.length === before) await sleep(20)
      await anyWait(0, 400)
      await killHard(desk)
    }
    for (const id of confirmed) {
      const round = await world.newsroom.openRoundOf(id)
      expect(round.state).toBe('screening')
      expect(await findRows(world.system, 'outbox', all(is('rowId', round.id), is('state', 'open')))).toHaveLength(1)
    }
    const worker = keepWorker()
    onEnd(worker.stop)
    const until = Date.now() + 60_000
    const stages = async () => (await findRows(world.system, 'pieces', is('stage', 'inReview'), { limit: 500 })).length
    while ((await stages()) < confirmed.length && Date.now() < until) await sleep(300)
    expect(await stages()).toBeGreaterThanOrEqual(confirmed.length)
  }, 180_000)
})
