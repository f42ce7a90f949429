import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { handlers } from '@/jobs/handlers'
import { relayOnce } from '@/jobs/relay'
import { runJob } from '@/jobs/runJob'
import { ask } from '@/workflow/outbox'
import { findRow, findRows, is } from '@/workflow/rows'
import { inTransaction } from '@/workflow/transaction'
import { aPicture, as } from '../../support/content'
import { needsTransactions } from '../../support/needsTransactions'
import { aUser } from '../../support/people'
import { pieceOf } from '../../support/promise1/moves/review'
import { work } from '../../support/promise1/moves/work'
import { aDraft, aLivePiece } from '../../support/promise1/sequence'
import { openWorld, type Doc, type World } from '../../support/promise1/world'

/** The same attempts as in `leaks.spec.ts`, in the same order, here. */
describe.each(inject('backends'))('on $name', (backend) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(backend)
  })
  afterAll(() => world.close())

  const at = () => ({ payload: world.system.payload })
  const patch = async ({ kind, id }: Doc, body: Record<string, unknown>, query = '') =>
    world.api.rest(`${kind}/${id}${query}`, { method: 'PATCH', token: await world.tokenOf('editor'), body })
  const publicTitles = async () => {
    const { body } = await world.api.rest('releases?limit=0')
    return (Array.isArray(body.docs) ? body.docs : []).map(({ title }) => String(title))
  }
  const statusOf = async ({ kind, id }: Doc) =>
    (await world.system.payload.db.findOne<{ id: string; _status: string }>({ collection: kind, where: is('id', id) }))
      ?._status
  const roundsOf = async (doc: Doc) => findRows(at(), 'rounds', is('piece', (await pieceOf(world, doc))!.id))

  test('(A) publishing submits: the desk copy stays a draft and nothing is public', async () => {
    const doc = await aDraft(world, 'articles')
    expect((await patch(doc, { title: '不该公开', _status: 'published' })).status).toBe(200)
    expect(await statusOf(doc)).toBe('draft')
    expect(await publicTitles()).not.toContain('不该公开')
    expect(await roundsOf(doc)).toHaveLength(1)
  })

  test('(B) there is nothing that could publish a draft at a later time', async () => {
    const doc = await aDraft(world, 'articles')
    const task = { task: 'schedulePublish', input: { type: 'publish', doc: { relationTo: 'articles', value: doc.id } } }
    await expect((async () => world.system.payload.jobs.queue(task as never))()).rejects.toThrow()
    expect(Object.keys(world.system.payload.collections)).not.toContain('payload-jobs')
    expect((await world.api.rest('payload-jobs/run', { token: await world.tokenOf('admin') })).status).toBeGreaterThan(
      400,
    )
    expect(await statusOf(doc)).toBe('draft')
  })

  test('(C) a job that two workers take at once has one effect', async () => {
    const doc = await aDraft(world, 'articles')
    await patch(doc, { _status: 'published' })
    const [round] = await roundsOf(doc)
    const [task] = await findRows(at(), 'outbox', is('rowId', round!.id))
    const run = () => runJob(handlers, world.system.deps, task!.id, new AbortController().signal)
    await Promise.allSettled([run(), run()])
    await run()
    expect(await findRows(at(), 'outbox', { and: [is('rowId', round!.id), is('job', 'assign')] })).toHaveLength(1)
  })

  test('(D) a job whose process died before it claimed anything is asked for again after a minute', async () => {
    await inTransaction(world.system.payload, (req) => ask(req, { job: 'lists', rowId: 'lost', queue: 'site' }))
    const ids: string[] = []
    const add = async (_queue: string, _job: string, id: string) => void ids.push(id)
    const relay = (now: Date) =>
      relayOnce({ ...at(), now: () => now, queues: { add } as unknown as Parameters<typeof relayOnce>[0]['queues'] })
    const now = world.system.deps.now()
    await relay(now)
    const [row] = await findRows(at(), 'outbox', is('rowId', 'lost'))
    await relay(new Date(now.getTime() + 30_000))
    expect(ids.filter((id) => id.includes(row!.id))).toHaveLength(1)
    await relay(new Date(now.getTime() + 61_000))
    expect(new Set(ids.filter((id) => id.includes(row!.id))).size).toBe(2)
  })

  test('(E) who wrote is kept with the piece, and what was submitted with its round, whatever becomes of the versions', async () => {
    const { people, system, author } = world
    const doc = await aDraft(world, 'articles')
    const colleague = await aUser(system.payload, 'editor', { department: author.department.id })
    await system.payload.update({ collection: 'articles', id: doc.id, data: { keywords: ['雷电'] }, ...as(colleague) })
    await patch(doc, { title: '送审的一稿', _status: 'published' })
    await system.payload.db.deleteVersions({ collection: 'articles', where: { parent: { equals: doc.id } } })
    expect((await pieceOf(world, doc))!.contributors).toEqual([people.editor.id, colleague.id])
    expect((await roundsOf(doc))[0]!.snapshot).toMatchObject({ title: '送审的一稿' })
  })

  test('(F) what was submitted keeps saying of its pictures what they said then', async () => {
    const doc = await aDraft(world, 'articles')
    await patch(doc, { _status: 'published' })
    const picture = world.author.files.pictures[0]!
    await world.api.rest(`media/${picture}`, {
      method: 'PATCH',
      token: await world.tokenOf('editor'),
      body: { credit: '改过的来源', aiLabel: 'generated' },
    })
    const [round] = await roundsOf(doc)
    const media = (round!.snapshot as { media: Record<string, { credit: string; aiLabel: string }> }).media
    expect(media[picture]).toMatchObject({ credit: '示例图', aiLabel: 'none' })
  })

  test('(H) deleting a draft leaves its piece, its rounds and its trail', async () => {
    const doc = await aDraft(world, 'articles')
    const token = await world.tokenOf('editor')
    await patch(doc, { _status: 'published' })
    const piece = (await pieceOf(world, doc))!
    await world.api.rest(`articles/${doc.id}/take-back`, { method: 'POST', token, body: {} })
    expect((await world.api.rest(`articles/${doc.id}`, { method: 'DELETE', token })).status).toBe(200)
    expect(await findRow(at(), 'pieces', is('id', piece.id))).not.toBeNull()
    expect(await findRows(at(), 'rounds', is('piece', piece.id))).toHaveLength(1)
    const trail = await findRows(at(), 'audit', { or: [is('subjectId', piece.id), is('subjectId', doc.id)] })
    expect(trail.map(({ action }) => action)).toEqual(['round.submit', 'round.takeBack', 'piece.delete'])
  })

  test('only the admin unlocks an account', async () => {
    const { people, api } = world
    const unlock = async (actor: 'editor' | 'expert' | 'office' | 'auditor' | 'admin') => {
      const call = { method: 'POST', token: await world.tokenOf(actor), body: { email: people.second.email } }
      return (await api.rest('users/unlock', call)).status
    }
    for (const actor of ['editor', 'expert', 'office', 'auditor'] as const) expect(await unlock(actor)).toBe(403)
    expect(await unlock('admin')).toBe(200)
  })

  test('a call of the Local API that forgets whose authority it has publishes nothing', async () => {
    const doc = await aDraft(world, 'articles')
    const user = { ...world.people.stranger, collection: 'users' as const }
    // Says nothing of `overrideAccess` on purpose.
    const call = { collection: 'articles', id: doc.id, data: { _status: 'published' }, user }
    await expect(world.system.payload['update'](call as never)).rejects.toMatchObject({ status: 403 })
    expect(await statusOf(doc)).toBe('draft')
    expect(await roundsOf(doc)).toEqual([])
  })

  needsTransactions(backend)('the worker sees nothing of a submission before it is committed', async () => {
    let seen = -1
    await inTransaction(world.system.payload, async (req) => {
      await ask(req, { job: 'lists', rowId: 'uncommitted', queue: 'site' })
      seen = (await findRows(at(), 'outbox', is('rowId', 'uncommitted'))).length
    })
    expect(seen).toBe(0)
    expect(await findRows(at(), 'outbox', is('rowId', 'uncommitted'))).toHaveLength(1)
  })

  needsTransactions(backend)('what a failed submission asked of the worker is gone with it', async () => {
    const doc = await aDraft(world, 'articles')
    expect((await patch(doc, { sources: [], _status: 'published' })).status).toBe(400)
    expect(await roundsOf(doc)).toEqual([])
    expect((await pieceOf(world, doc))!.openRound).toBe('none')
  })

  test('saving, restoring and unpublishing the desk copy take nothing live offline', async () => {
    const doc = await aLivePiece(world, 'articles')
    const { title } = (await pieceOf(world, doc))!
    await patch(doc, { title: '新稿' }, '?draft=true')
    await patch(doc, { title: '又改' })
    await patch(doc, { _status: 'draft' })
    await patch(doc, {}, '?unpublishAllLocales=true')
    const where = { parent: { equals: doc.id } }
    const { docs } = await world.system.payload.findVersions({ collection: 'articles', where, overrideAccess: true })
    for (const { id } of docs)
      await world.api.rest(`articles/versions/${id}`, { method: 'POST', token: await world.tokenOf('editor') })
    await work(world)
    expect(await publicTitles()).toContain(title)
    expect(await publicTitles()).not.toContain('又改')
  })

  test('duplicating a live piece makes a draft of its own', async () => {
    const doc = await aLivePiece(world, 'articles')
    const before = (await publicTitles()).length
    const call = { method: 'POST', token: await world.tokenOf('editor'), body: { title: '副本', _status: 'draft' } }
    const { body } = await world.api.rest(`articles/${doc.id}/duplicate`, call)
    const copy: Doc = { kind: 'articles', id: (body.doc as { id: string }).id }
    expect((await pieceOf(world, copy))!.id).not.toBe((await pieceOf(world, doc))!.id)
    expect(await statusOf(copy)).toBe('draft')
    expect(await publicTitles()).toHaveLength(before)
  })

  test('a draft is checked too', async () => {
    const doc = await aDraft(world, 'articles')
    const link = { type: 'link', version: 3, fields: { url: 'javascript:alert(1)', linkType: 'custom' }, children: [] }
    const paragraph = { type: 'paragraph', version: 1, children: [link] }
    const body = { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: [paragraph] } }
    for (const wrong of [
      { title: '长'.repeat(100) },
      { body },
      { sources: [{ title: 'x', url: 'javascript:alert(1)' }] },
    ])
      expect((await patch(doc, wrong, '?draft=true')).status).toBe(400)
  })

  test('a released piece is neither trashed nor deleted', async () => {
    const doc = await aLivePiece(world, 'articles')
    expect((await patch(doc, { deletedAt: new Date().toISOString() })).status).toBe(409)
    const token = await world.tokenOf('editor')
    expect((await world.api.rest(`articles/${doc.id}`, { method: 'DELETE', token })).status).toBe(409)
  })

  test('replacing a file is refused before the old one is touched', async () => {
    const picture = world.author.files.pictures[1]!
    const row = await world.system.payload.findByID({ collection: 'media', id: picture, overrideAccess: true })
    const call = { method: 'PATCH', token: await world.tokenOf('editor'), body: {}, file: await aPicture() }
    expect((await world.api.rest(`media/${picture}`, call)).status).toBe(409)
    expect(existsSync(join(world.system.folder, 'media', row.filename!))).toBe(true)
  })

  test('nobody becomes the first user by asking', async () => {
    const body = { email: 'first@example.invalid', password: 'correct horse battery', name: '我', role: 'admin' }
    expect((await world.api.rest('users/first-register', { method: 'POST', body })).status).toBe(403)
  })
})
