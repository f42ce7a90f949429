import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { proveMongo } from '@/runtime/proveMongo'
import { publicStateSource, watchPublicState } from '@/runtime/publicState'
import { holdLease, releaseLease } from '@/workflow/lease'
import { all, byId, changeRow, findRow, findRows, insertRow, is } from '@/workflow/rows'
import { inTransaction } from '@/workflow/transaction'
import { needsTransactions } from '../../support/needsTransactions'
import { aDepartment } from '../../support/people'
import { startSystem, type System } from '../../support/system'

const some = () => randomUUID()

/** A row of each kind whose key must be unique, with that key as given. */
const keyed = {
  'pieces.docKey': (key: string) => ({ ...aPiece(), docKey: key }),
  'pieces.slugKey': (key: string) => ({ ...aPiece(), slugKey: key }),
  'rounds.openKey': (key: string) => ({
    piece: some(),
    kind: 'articles',
    docId: some(),
    state: 'screening',
    openKey: key,
    digest: 'd',
  }),
  'assignments.openKey': (key: string) => ({
    round: some(),
    piece: some(),
    openKey: key,
    expert: some(),
    expertUser: some(),
    state: 'asked',
  }),
  'deliveries.ledgerKey': (key: string) => ({ ...aDelivery(), ledgerKey: key }),
  'deliveries.mark': (key: string) => ({ ...aDelivery(), mark: key }),
  'releases.round': (key: string) => ({
    piece: some(),
    round: key,
    kind: 'articles',
    sequence: 1,
    digest: 'd',
    current: false,
  }),
  'audit.seqKey': (key: string) => ({ action: 'test', seqKey: key }),
  'leases.name': (key: string) => ({ name: key, holder: some() }),
}

const aPiece = () => ({
  kind: 'articles',
  docKey: some(),
  slugKey: some(),
  stage: 'draft',
  openRound: 'none',
  currentRelease: 'none',
  sequence: 0,
  editSeq: 0,
  publicState: 'never',
})

const aDelivery = () => ({
  ledgerKey: some(),
  piece: some(),
  release: some(),
  account: some(),
  channel: 'website',
  action: 'publish',
  state: 'planned',
  step: 'start',
  sequence: 1,
  attempt: 1,
  mark: some(),
  token: 'none',
})

const times = <T>(n: number, work: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, i) => work(i)))

describe.each(inject('backends'))('on $name', (backend) => {
  let system: System
  let payload: Payload
  const withTransactions = needsTransactions(backend)

  beforeAll(async () => {
    system = await startSystem(backend)
    payload = system.payload
  })
  afterAll(() => system.close())

  test.each(Object.entries(keyed))('%s is unique, whoever writes at the same moment', async (name, row) => {
    const collection = name.slice(0, name.indexOf('.')) as CollectionSlug
    const insert = (data: Record<string, unknown>) => payload.db.create({ collection, data })
    const key = some()
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => insert(row(key))))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ name: 'ValidationError', status: 400 })
    await insert(row(some()))
  })

  test('of twenty claims on one row, one wins', async () => {
    const { id } = await insertRow(system, 'deliveries', aDelivery())
    const claims = await times(20, () =>
      changeRow(system, 'deliveries', all(byId(id), is('state', 'planned')), { state: 'claimed', token: some() }),
    )
    const [winner, ...others] = claims.filter((row) => row !== null)
    expect(others).toEqual([])
    expect(await findRow(system, 'deliveries', byId(id))).toMatchObject({ state: 'claimed', token: winner?.token })
  })

  test('of fifty increments none is lost, and a counter with a limit grants exactly what it holds', async () => {
    const { id } = await insertRow(system, 'pieces', aPiece())
    await times(50, () => changeRow(system, 'pieces', byId(id), { editSeq: { $inc: 1 } }))
    expect(await findRow(system, 'pieces', byId(id))).toMatchObject({ editSeq: 50 })
    const granted = await times(30, () =>
      changeRow(system, 'pieces', all(byId(id), { editSeq: { greater_than: 45 } }), { editSeq: { $inc: -1 } }),
    )
    expect(granted.filter((row) => row !== null)).toHaveLength(5)
  })

  test('a claim returns the row as it is after it', async () => {
    const { id } = await insertRow(system, 'pieces', aPiece())
    expect(await changeRow(system, 'pieces', byId(id), { sequence: { $inc: 1 }, stage: 'released' })).toMatchObject({
      id,
      sequence: 1,
      stage: 'released',
    })
    expect(await changeRow(system, 'pieces', all(byId(id), is('sequence', 7)), { sequence: 9 })).toBeNull()
  })

  test('what was never set and what was set to null are both absent; dates compare as times', async () => {
    const job = some()
    const row = { job, queue: 'q', rowId: some(), state: 'open', attempt: 1 }
    const never = await insertRow(system, 'outbox', row)
    const emptied = await insertRow(system, 'outbox', { ...row, enqueuedAt: null })
    const early = await insertRow(system, 'outbox', { ...row, enqueuedAt: '2026-03-01T00:00:00.000Z' })
    const late = await insertRow(system, 'outbox', { ...row, enqueuedAt: '2026-03-01T00:00:00.001Z' })
    const ids = async (where: Where) =>
      (await findRows(system, 'outbox', all(is('job', job), where))).map(({ id }) => id)
    expect(new Set(await ids({ enqueuedAt: { exists: false } }))).toEqual(new Set([never.id, emptied.id]))
    expect(await ids({ enqueuedAt: { less_than_equal: '2026-03-01T00:00:00.000Z' } })).toEqual([early.id])
    expect(await ids({ enqueuedAt: { greater_than: '2026-03-01T08:00:00.000+08:00' } })).toEqual([late.id])
  })

  test('JSON comes back as it went in: empty objects, nulls, dots and dollars in keys', async () => {
    const snapshot = { a: {}, b: null, c: [{}, []], 'd.e': 1, $f: { '': '雷' }, g: '2026-03-01T00:00:00.000Z' }
    const { id } = await insertRow(system, 'rounds', { ...keyed['rounds.openKey'](some()), snapshot })
    expect((await findRow(system, 'rounds', byId(id)))?.snapshot).toEqual(snapshot)
    const settings = { x: {}, 'y.z': [null] }
    await changeRow(system, 'rounds', byId(id), { settings })
    expect(await findRow(system, 'rounds', byId(id))).toMatchObject({ snapshot, settings })
  })

  test('of ten who take a lease at once one gets it; others do when it is let go or has run out', async () => {
    const lease = { payload, name: some(), forMs: 1000 }
    const now = new Date()
    const held = await times(10, (n) => holdLease({ ...lease, holder: `h${n}`, now }))
    expect(held.filter(Boolean)).toHaveLength(1)
    const holder = `h${held.indexOf(true)}`
    expect(await holdLease({ ...lease, holder, now })).toBe(true)
    expect(await holdLease({ ...lease, holder: 'next', now: new Date(now.getTime() + 999) })).toBe(false)
    expect(await holdLease({ ...lease, holder: 'next', now: new Date(now.getTime() + 1001) })).toBe(true)
    await releaseLease({ payload, name: lease.name, holder: 'next' })
    expect(await holdLease({ ...lease, holder: 'last', now })).toBe(true)
  })

  test('the web process sees within a second what went live and what was withdrawn, without Payload', async () => {
    const state = await watchPublicState({
      source: publicStateSource(process.env.DATABASE_URL!),
      onChange: () => undefined,
      onError: () => undefined,
    })
    try {
      const { id } = await insertRow(system, 'pieces', aPiece())
      const changed = () => ({ publicChangedAt: new Date().toISOString() })
      await changeRow(system, 'pieces', byId(id), { publicState: 'live', slug: 'lei', ...changed() })
      await expect.poll(() => state.current(id), { timeout: 1000, interval: 20 }).toBe(`/articles/${id}/lei/`)
      const notice = { departmentName: '示例局', withdrawal: 'error', withdrawnAt: '2026-03-01', files: ['x.jpg'] }
      await changeRow(system, 'pieces', byId(id), { publicState: 'gone', notice, ...changed() })
      await expect.poll(() => state.gone(id), { timeout: 1000, interval: 20 }).toMatchObject({ withdrawal: 'error' })
      expect(state.goneFile('x.jpg')).toMatchObject({ departmentName: '示例局' })
    } finally {
      await state.stop()
    }
  })

  test('any number of departments may have no credit code, however it was left out', async () => {
    for (const creditCode of [undefined, null, '', null, '']) {
      const { id } = await aDepartment(payload, { creditCode })
      await payload.update({ collection: 'departments', id, data: { creditCode: '' }, overrideAccess: true })
    }
  })

  withTransactions('an error takes back everything of its transaction, and nobody saw it before', async () => {
    const key = some()
    const failing = inTransaction(payload, async (req) => {
      await insertRow(req, 'leases', { name: key, holder: 'h' })
      expect(await findRow(req, 'leases', is('name', key))).not.toBeNull()
      expect(await findRow({ payload }, 'leases', is('name', key))).toBeNull()
      throw new Error('changed its mind')
    })
    await expect(failing).rejects.toThrow('changed its mind')
    expect(await findRow({ payload }, 'leases', is('name', key))).toBeNull()
  })

  withTransactions('transactions that change the same row all take effect, one after the other', async () => {
    const { id } = await insertRow(system, 'pieces', aPiece())
    await times(4, () =>
      inTransaction(payload, async (req) => {
        const row = await changeRow(req, 'pieces', byId(id), { editSeq: { $inc: 1 } })
        await insertRow(req, 'leases', { name: `${id}-${row?.editSeq}`, holder: 'h' })
      }),
    )
    expect(await findRow(system, 'pieces', byId(id))).toMatchObject({ editSeq: 4 })
    expect(await findRows(system, 'leases', { name: { in: [1, 2, 3, 4].map((n) => `${id}-${n}`) } })).toHaveLength(4)
  })

  test.runIf(backend.transactions)('a server with transactions passes the proof of start-up', () => proveMongo(payload))

  test.runIf(!backend.transactions)(
    'a server without transactions is refused at start-up with the remedy',
    async () => {
      await expect(proveMongo(payload)).rejects.toMatchObject({
        setting: 'DATABASE_URL',
        message: expect.stringContaining('--replSet'),
      })
    },
  )
})
