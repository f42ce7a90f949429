import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { blocksToLexical } from '@/content/lexical'
import type { Department, User } from '@/payload-types'
import { answerAssignment } from '@/workflow/answer'
import { decideAssignment } from '@/workflow/decide'
import { quotaFor, quotaPiecesFor } from '@/workflow/quotaFor'
import { byId, findRow, findRows, is } from '@/workflow/rows'
import { inTransaction } from '@/workflow/transaction'
import { withdrawPiece } from '@/workflow/withdraw'
import { aCast, approveAll, releasedArticle, type Cast } from '../support/cast'
import { articleData, as } from '../support/content'
import { drain } from '../support/drain'
import { needsTransactions } from '../support/needsTransactions'
import { aDepartment, aUser } from '../support/people'
import { startSystem, type System } from '../support/system'

describe.each(inject('backends'))('on $name', (backend) => {
  const promise = needsTransactions(backend)
  let system: System
  let cast: Cast
  let office: User
  let elsewhere: Department

  beforeAll(async () => {
    system = await startSystem(backend)
    cast = await aCast(system)
    office = await aUser(system.payload, 'office')
    elsewhere = await aDepartment(system.payload, { regionCode: '990200' })
    await system.payload.create({
      collection: 'quota-rules',
      data: {
        basis: '实施方案第十一条',
        validFrom: 2024,
        kinds: ['articles'],
        origins: ['original', 'joint'],
        target: 12,
        departmentKinds: ['authority'],
      },
      ...as(office),
    })
  })
  afterAll(() => system.close())

  const reqOf = (user: User) => createLocalReq({ user: { ...user, collection: 'users' } }, system.payload)
  const person = (user: User) => ({ user: { ...user, collection: 'users' as const } })
  const soon = () => new Date(system.clock.now.getTime() + 60_000)
  const ask = async (user: User, year = 2026, asOf = soon()) => quotaFor(await reqOf(user), { year, asOf })
  /** The line of the cast's own department. */
  const line = async (year = 2026, asOf = soon()) => {
    const found = (await ask(office, year, asOf)).lines.find(({ department }) => department.id === cast.department.id)
    if (!found) throw new Error('the department has no line')
    return found
  }
  const published = async (year = 2026) => (await line(year)).published
  const correct = async (docId: string, title: string) => {
    const data = { title, correctionNote: '订正一处', _status: 'published' as const }
    await system.payload.update({ collection: 'articles', id: docId, data, ...as(cast.editor) })
    await approveAll(system)
  }
  const withdraw = async (docId: string, kind: 'error' | 'unlawful' | 'outdated' | 'superseded') => {
    const withdrawal = { kind, reason: '核查' }
    await inTransaction(
      system.payload,
      (req) => withdrawPiece(req, `articles:${docId}`, withdrawal),
      person(cast.editor),
    )
    await drain(system)
  }
  const again = async (docId: string) => {
    await system.payload.update({
      collection: 'articles',
      id: docId,
      data: { title: `重新发布 ${docId.slice(-6)}`, _status: 'published' },
      ...as(cast.editor),
    })
    await approveAll(system)
  }
  const textBody = (text: string) => blocksToLexical([{ type: 'paragraph', inlines: [{ text }] }])

  promise('one piece counts once, in any order of releases, corrections and withdrawals', async () => {
    const from = await published()
    const steps: number[] = []
    const note = async () => steps.push((await published()) - from)
    const a = await releasedArticle(system, cast)
    await note()
    await correct(a.docId, '打雷的时候怎样保护自己（订正）')
    await note()
    const b = await releasedArticle(system, cast)
    await note()
    await withdraw(a.docId, 'error')
    await note()
    await withdraw(b.docId, 'outdated')
    await note()
    await again(a.docId)
    await note()
    await withdraw(a.docId, 'unlawful')
    await note()
    expect(steps).toEqual([1, 1, 2, 1, 1, 2, 1])
  })

  promise('a figure as known at a moment is not changed by what comes later', async () => {
    const asOf = system.clock.now
    await new Promise((done) => setTimeout(done, 20))
    const before = await line(2026, asOf)
    const { docId } = await releasedArticle(system, cast)
    await withdraw(docId, 'error')
    await releasedArticle(system, cast)
    const data = { department: cast.department.id, year: 2026, target: 3, reason: '机构调整', basis: '会议纪要' }
    await system.payload.create({ collection: 'quota-targets', data, ...as(office) })
    expect(await line(2026, asOf)).toEqual(before)
    expect(await line()).toMatchObject({ target: 3, adjusted: { reason: '机构调整', basis: '会议纪要' } })
  })

  promise('two workers at once count each piece once', async () => {
    const from = await published()
    for (let n = 0; n < 3; n += 1) {
      const data = { ...(await articleData(system, cast)), _status: 'published' as const }
      await system.payload.create({ collection: 'articles', data, ...as(cast.editor) } as never)
    }
    await Promise.all([drain(system), drain(system)])
    for (const { id, round } of await findRows(system, 'assignments', is('state', 'asked'))) {
      const digest = (await findRow(system, 'rounds', byId(round)))?.digest ?? ''
      const decision = { decision: 'approve' as const, digest, reason: '', privateNote: '', claims: [] }
      await inTransaction(system.payload, (req) => answerAssignment(req, id, 'accept', ''), person(cast.expert))
      await inTransaction(system.payload, (req) => decideAssignment(req, id, decision), person(cast.expert))
    }
    await Promise.all([drain(system), drain(system)])
    expect((await published()) - from).toBe(3)
    const live = await findRows(system, 'deliveries', is('state', 'live'), { limit: 500 })
    expect(new Set(live.map(({ ledgerKey }) => ledgerKey)).size).toBe(live.length)
  })

  promise('the same text twice counts once, and nearly the same text is flagged for people', async () => {
    const text = Array.from({ length: 40 }, (_, n) => `第${n}条：雷雨天不要在大树下躲雨，也不要触摸金属栏杆。`).join('')
    const first = await releasedArticle(system, cast, { body: textBody(text) })
    const from = await line()
    const copy = await releasedArticle(system, cast, { title: '同文异题', body: textBody(text) })
    const reworked = await releasedArticle(system, cast, {
      title: '改写之作',
      body: textBody(text.replace('第7条：雷雨天', '第七条：打雷下雨的时候')),
    })
    const now = await line()
    expect(now.published - from.published).toBe(1)
    expect(now.duplicates - from.duplicates).toBe(1)
    const flagOf = async (pieceId: string) => (await findRow(system, 'releases', is('piece', pieceId)))?.nearDuplicateOf
    expect(await flagOf(first.pieceId)).toBe('')
    expect(await flagOf(copy.pieceId)).toBe(first.pieceId)
    expect(await flagOf(reworked.pieceId)).toBe(first.pieceId)
    const req = await reqOf(office)
    const pieces = await quotaPiecesFor(req, { year: 2026, asOf: soon(), department: cast.department.id })
    expect(pieces.find(({ pieceId }) => pieceId === copy.pieceId)).toMatchObject({
      state: 'duplicate',
      duplicateOf: first.pieceId,
    })
  })

  promise('a reprint stands beside the duty, once, until a rule names reprints', async () => {
    const from = await line()
    const origin = { type: 'reprint', source: '示例日报', url: 'https://example.org/a', permission: '书面授权' }
    const { docId } = await releasedArticle(system, cast, { origin })
    await correct(docId, '转载作品（订正）')
    const beside = await line()
    expect(beside.published).toBe(from.published)
    expect(beside.beside.articles.reprint - from.beside.articles.reprint).toBe(1)
    await system.payload.create({
      collection: 'quota-rules',
      data: {
        basis: '新规',
        validFrom: 2026,
        kinds: ['articles'],
        origins: ['original', 'joint', 'reprint'],
        target: 12,
        departmentKinds: ['authority'],
      },
      ...as(office),
    })
    const named = await line()
    expect(named.published - from.published).toBe(1 + from.beside.articles.reprint)
    expect(named.origins.reprint).toBe(1 + from.beside.articles.reprint)
  })

  promise('a target is set by the office of the region, with a reason that the trail keeps', async () => {
    const data = { department: elsewhere.id, year: 2027, target: 6, reason: '新设单位', basis: '办公室会议' }
    const set = (user: User, changes = {}) =>
      system.payload.create({ collection: 'quota-targets', data: { ...data, ...changes }, ...as(user) })
    const stranger = await aUser(system.payload, 'office', { region: '990100' })
    await expect(set(cast.editor)).rejects.toMatchObject({ status: 403 })
    await expect(set(stranger)).rejects.toMatchObject({ status: 403 })
    await expect(set(office, { reason: '' })).rejects.toMatchObject({ status: 400 })
    const { id } = await set(await aUser(system.payload, 'office', { region: '990200' }))
    await expect(
      system.payload.update({ collection: 'quota-targets', id, data: { target: 1 }, ...as(office) }),
    ).rejects.toMatchObject({ status: 403 })
    const entries = await findRows(system, 'audit', is('action', 'quota.target'))
    expect(entries.find(({ subjectId }) => subjectId === elsewhere.id)).toMatchObject({ reason: '新设单位' })
  })

  promise(
    'each sees what is theirs: the office its region, the editor the own department, the auditor all',
    async () => {
      const seen = async (user: User) => (await ask(user)).lines.map(({ department }) => department.id)
      const regional = await aUser(system.payload, 'office', { region: '990200' })
      const auditor = await aUser(system.payload, 'auditor')
      expect(await seen(regional)).toEqual([elsewhere.id])
      expect(await seen(cast.editor)).toEqual([cast.department.id])
      expect(await seen(auditor)).toEqual(expect.arrayContaining([cast.department.id, elsewhere.id]))
      const question = { year: 2026, asOf: soon(), department: cast.department.id }
      await expect(quotaPiecesFor(await reqOf(regional), question)).rejects.toMatchObject({ status: 403 })
      const outsider = await aUser(system.payload, 'editor', { department: elsewhere.id })
      await expect(quotaPiecesFor(await reqOf(outsider), question)).rejects.toMatchObject({ status: 403 })
      for (const role of ['expert', 'admin'] as const)
        await expect(ask(await aUser(system.payload, role))).rejects.toMatchObject({ status: 403 })
    },
  )

  // Last, since it moves the clock of the system.
  promise('at New Year in Shanghai a piece belongs to the year in which it first became public', async () => {
    system.clock.advance(Date.parse('2026-12-31T15:59:00.000Z') - system.clock.now.getTime())
    const [old, fresh] = [await published(2026), await published(2027)]
    const a = await releasedArticle(system, cast)
    expect([await published(2026), await published(2027)]).toEqual([old + 1, fresh])
    system.clock.advance(Date.parse('2026-12-31T16:00:01.000Z') - system.clock.now.getTime())
    await releasedArticle(system, cast)
    await correct(a.docId, '跨年订正')
    expect([await published(2026), await published(2027)]).toEqual([old + 1, fresh + 1])
    await withdraw(a.docId, 'error')
    expect([await published(2026), await published(2027)]).toEqual([old, fresh + 1])
  })
})
