import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { verifyTrail } from '@/audit/readTrail'
import { createSealer } from '@/audit/sealer'
import { startEngine } from '@/jobs/engine'
import { migrateQueues, openQueues } from '@/jobs/queue'
import { findRows, is } from '@/workflow/rows'
import { inTransaction } from '@/workflow/transaction'
import { appendAudit } from '@/audit/append'
import { nodeArgs } from '@/runtime/nodeArgs'
import { aCast, releasedArticle, type Cast } from '../support/cast'
import { articleData, as } from '../support/content'
import { aUser } from '../support/people'
import { startSystem, type System } from '../support/system'

const keyRing = { current: { id: 'a1', key: Buffer.alloc(32, 7) }, old: {} }
const log = { info: () => undefined, error: () => undefined, warn: () => undefined }

describe.each(inject('backends'))('on $name', (backend) => {
  let system: System
  let cast: Cast

  beforeAll(async () => {
    system = await startSystem(backend)
    cast = await aCast(system)
    await releasedArticle(system, cast)
  })
  afterAll(() => system.close())

  const headFile = () => join(system.folder, 'heads.jsonl')
  const seal = () => createSealer({ payload: system.payload, keyRing, headFile: headFile() }).end()
  const verify = (now = new Date()) => verifyTrail(system.payload, { keyRing, headFile: headFile(), now })
  const note = (subjectId: string) =>
    inTransaction(system.payload, (req) => appendAudit(req, { action: 'test.note', subjectType: 'tests', subjectId }))

  test('the trail of a run is whole, and every step of it is there', async () => {
    await seal()
    const { ok, checked, unsealed } = await verify()
    expect({ ok, unsealed }).toEqual({ ok: true, unsealed: 0 })
    expect(checked).toBeGreaterThan(8)
    const actions = (await findRows(system, 'audit', {}, { limit: 500 })).map(({ action }) => action)
    expect(actions).toEqual(expect.arrayContaining(['round.submit', 'release.publish', 'delivery.live']))
  })

  test('more rows than a batch are read in the order of the chain', async () => {
    for (let n = 0; n < 30; n += 1) await note(`n${n}`)
    await seal()
    const { ok, checked } = await verify()
    expect(ok).toBe(true)
    expect(checked).toBe((await system.payload.count({ collection: 'audit', overrideAccess: true })).totalDocs)
  })

  test('an entry is sealed by the worker within a second of its commit', async () => {
    if ('postgresUrl' in system.queue && system.queue.postgresUrl) await migrateQueues(system.queue.postgresUrl)
    const queues = openQueues(system.queue, log)
    const engine = await startEngine({ deps: system.deps, queues, keyRing, headFile: headFile(), log })
    try {
      await sleep(1000)
      await note('sealed-soon')
      await sleep(1000)
      const [row] = await findRows(system, 'audit', is('subjectId', 'sealed-soon'))
      expect(row?.hash).toMatch(/^hmac-sha256:a1:/)
    } finally {
      await engine.stop(5000)
    }
    expect((await verify()).ok).toBe(true)
  })

  test('an entry that nobody has sealed for a minute is named', async () => {
    await note('left')
    const [row] = await findRows(system, 'audit', is('subjectId', 'left'))
    expect((await verify(new Date(Date.now() + 59_000))).ok).toBe(true)
    expect((await verify(new Date(Date.now() + 61_000))).first).toMatchObject({ kind: 'unsealed', id: row?.id })
    await seal()
  })

  test('the trail of a piece outlives the piece', async () => {
    const { id } = (await system.payload.create({
      collection: 'articles',
      draft: true,
      data: await articleData(system, cast),
      ...as(cast.editor),
    } as never)) as { id: string }
    await system.payload.delete({ collection: 'articles', id, ...as(cast.editor) })
    await seal()
    const [row] = await findRows(system, 'audit', is('subjectId', id))
    expect(row).toMatchObject({ action: 'piece.delete', actorId: cast.editor.id })
    expect((await verify()).ok).toBe(true)
  })

  test.each(['auditor', 'admin', 'office'] as const)(
    'no API lets the %s write, change or drop an entry',
    async (role) => {
      const person = as(await aUser(system.payload, role))
      const [row] = await findRows(system, 'audit', {}, { limit: 1 })
      const id = row?.id ?? ''
      const { payload } = system
      await expect(
        payload.update({ collection: 'audit', id, data: { action: 'x' }, ...person, overrideAccess: false }),
      ).rejects.toThrow()
      await expect(payload.delete({ collection: 'audit', id, ...person, overrideAccess: false })).rejects.toThrow()
      await expect(
        payload.create({ collection: 'audit', data: { action: 'x', seqKey: 'x' }, ...person, overrideAccess: false }),
      ).rejects.toThrow()
      await expect(
        payload.update({ collection: 'audit', id, data: { action: 'x' }, overrideAccess: true }),
      ).rejects.toThrow()
      await expect(payload.delete({ collection: 'audit', where: {}, overrideAccess: true })).rejects.toThrow()
      expect((await findRows(system, 'audit', is('id', id)))[0]?.action).toBe(row?.action)
    },
  )

  describe.skipIf(!backend.databaseUrl.startsWith('postgres'))('with raw SQL', () => {
    let sql: pg.Client
    beforeAll(async () => {
      sql = new pg.Client({ connectionString: String(process.env.DATABASE_URL) })
      await sql.connect()
      await seal()
    })
    afterAll(() => sql.end())

    /** Does the damage, verifies, and undoes it. */
    const after = async (damage: string, check: (kind: string | undefined, seq: number | null | undefined) => void) => {
      const saved = await sql.query('select * from audit where seq between 2 and 6 order by seq')
      await sql.query(damage)
      const { first } = await verify()
      check(first?.kind, first?.seq)
      await sql.query('delete from audit where id = any($1)', [saved.rows.map(({ id }) => id)])
      for (const row of saved.rows) {
        const columns = Object.keys(row)
        const names = columns.map((name) => `"${name}"`).join(',')
        const places = columns.map((_, at) => `$${at + 1}`).join(',')
        await sql.query(`insert into audit (${names}) values (${places})`, Object.values(row))
      }
      expect((await verify()).ok).toBe(true)
    }

    test('an altered entry is named', () =>
      after("update audit set reason = 'other' where seq = 3", (kind, seq) =>
        expect({ kind, seq }).toEqual({ kind: 'altered', seq: 3 }),
      ))

    test('a dropped entry is named', () =>
      after('delete from audit where seq = 4', (kind, seq) =>
        expect({ kind, seq }).toEqual({ kind: 'dropped', seq: 4 }),
      ))

    test('entries that changed places are named', () =>
      after(
        'update audit set seq = case seq when 3 then 5 when 5 then 3 else seq end where seq in (3, 5)',
        (kind, seq) => expect({ kind, seq }).toEqual({ kind: 'reordered', seq: 3 }),
      ))

    test('a seal that was taken off is not quietly put on again', () =>
      after("update audit set seq = null, prev_hash = null, hash = null, reason = 'other' where seq = 3", (kind, seq) =>
        expect({ kind, seq }).toEqual({ kind: 'dropped', seq: 3 }),
      ))

    test('a trail cut short of the recorded head is named', async () => {
      const { head } = await verify()
      const { rows } = await sql.query('delete from audit where seq = $1 returning *', [head.seq])
      expect((await verify()).first).toMatchObject({ kind: 'truncated' })
      expect(rows).toHaveLength(1)
      await rm(headFile())
    })

    test('npm run audit:verify says so with its exit code, and the first wrong entry in both languages', async () => {
      const run = () =>
        promisify(execFile)(process.execPath, [...nodeArgs('scripts/auditVerify.ts')], {
          env: { ...process.env, AUDIT_HEAD_FILE: headFile(), NODE_ENV: 'production' },
        }).then(
          ({ stdout }) => ({ code: 0, stdout }),
          (error: { code: number; stdout: string }) => ({ code: error.code, stdout: error.stdout }),
        )
      expect(await run()).toMatchObject({ code: 0, stdout: expect.stringContaining('审计记录完整') })
      await sql.query("update audit set actor_name = '他人' where seq = 2")
      const { code, stdout } = await run()
      expect(code).toBe(1)
      expect(stdout).toMatch(/第 2 条/)
      expect(stdout).toMatch(/Entry 2 /)
    })
  })
})
