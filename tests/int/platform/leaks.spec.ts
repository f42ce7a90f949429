import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startBare, type Bare } from '../../support/promise1/barePayload'

/**
 * What Payload does by itself, with the recipes that are usually given. Each of these is the reason for something here; an upgrade that
 * changes one fails the sentence that says so.
 */
describe('bare Payload', () => {
  let bare: Bare
  let editor: { id: string; collection: 'users'; email: string }
  beforeAll(async () => {
    bare = await startBare(inject('postgresUrl'))
    const data = { email: 'editor@example.invalid', password: 'correct horse battery' }
    const { id, email } = await made('users', data)
    editor = { id, email: String(email), collection: 'users' }
  })
  afterAll(() => bare.close())

  type Row = { id: string } & Record<string, unknown>
  type Options = { draft?: boolean; id?: string; data?: Record<string, unknown> }
  const call = <K extends 'create' | 'update' | 'findByID' | 'duplicate' | 'delete'>(
    operation: K,
    collection: string,
    options: Options,
    asEditor = false,
  ): Promise<Row> => {
    const authority = asEditor ? { user: editor, overrideAccess: false } : { overrideAccess: true }
    const operate = bare.payload[operation].bind(bare.payload) as unknown as (options: object) => Promise<Row>
    return operate({ collection, ...options, ...authority })
  }
  const made = (collection: string, data: Record<string, unknown>, draft = false) =>
    call('create', collection, { data, draft })
  const shown = (collection: string, id: string) => call('findByID', collection, { id, draft: false })
  const live = (collection: string, title: string) => made(collection, { title, _status: 'published' })
  const versionsOf = async (collection: 'posts', id: string) =>
    (await bare.payload.findVersions({
      collection,
      where: { parent: { equals: id } },
      overrideAccess: true,
    } as never)) as unknown as {
      docs: { id: string; version: Record<string, unknown> }[]
    }

  test('(A) the documented recipe lets an editor publish', async () => {
    const { id } = await made('posts', { title: '草稿' }, true)
    await call('update', 'posts', { id, data: { _status: 'published' } }, true)
    expect(await shown('posts', id)).toMatchObject({ _status: 'published' })
  })

  test('(B) a scheduled publish releases whatever the draft says when it fires', async () => {
    const { id } = await made('posts', { title: '审过的' }, true)
    await bare.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'posts', value: id },
        user: { relationTo: 'users', value: editor.id },
      },
    } as never)
    await call('update', 'posts', { id, data: { title: '没审过的' }, draft: true })
    await bare.payload.jobs.run({ allQueues: true })
    expect(await shown('posts', id)).toMatchObject({ title: '没审过的', _status: 'published' })
  })

  test('(C) a job that two processes take at once runs twice', async () => {
    const before = bare.runs.count
    const { id } = (await bare.payload.jobs.queue({ task: 'count', input: {} } as never)) as Row
    const run = () => bare.payload.jobs.runByID({ id })
    await Promise.all([run(), run()])
    expect(bare.runs.count - before).toBe(2)
  })

  test('(D) a job whose process died while it ran is never picked up again', async () => {
    const before = bare.runs.count
    const { id } = (await bare.payload.jobs.queue({ task: 'count', input: {} } as never)) as Row
    const where = { id: { equals: id } }
    await bare.payload.db.updateOne({ collection: 'payload-jobs', where, data: { processing: true } } as never)
    await bare.payload.jobs.run({ allQueues: true })
    expect(bare.runs.count).toBe(before)
  })

  test('(E) versions are pruned and name nobody', async () => {
    const { id } = await made('posts', { title: '一' }, true)
    for (const title of ['二', '三', '四']) await call('update', 'posts', { id, data: { title }, draft: true })
    const { docs } = await versionsOf('posts', id)
    expect(docs.map(({ version }) => version.title)).toEqual(['四', '三'])
    expect(JSON.stringify(docs)).not.toContain(editor.id)
  })

  test('(F) an old version shows the new caption of what it points at', async () => {
    const figure = await made('figures', { caption: '审过的说明' })
    const { id } = await made('posts', { title: '图', figure: figure.id }, true)
    await call('update', 'figures', { id: figure.id, data: { caption: '没审过的说明' } })
    const { docs } = await versionsOf('posts', id)
    expect(docs[0]!.version.figure).toMatchObject({ caption: '没审过的说明' })
  })

  test('(H) deleting a document deletes its versions', async () => {
    const { id } = await made('posts', { title: '删' }, true)
    await call('delete', 'posts', { id })
    expect((await versionsOf('posts', id)).docs).toEqual([])
  })

  test('any account unlocks any other', async () => {
    const { payload } = bare
    await made('users', { email: 'admin@example.invalid', password: 'correct horse battery' })
    const data = { email: 'admin@example.invalid', password: 'wrong' }
    const signIn = () => payload.login({ collection: 'users', data } as never)
    await expect(signIn()).rejects.toThrow()
    await expect(
      payload.unlock({
        collection: 'users',
        data: { email: data.email },
        user: editor,
        overrideAccess: false,
      } as never),
    ).resolves.toBe(true)
  })

  test('the Local API writes a guarded field for a person unless it is told not to', async () => {
    const { id } = await made('notes', { title: '题', guarded: '原' }, true)
    await bare.payload['update']({ collection: 'notes', id, data: { guarded: '改' }, user: editor } as never)
    expect(await call('findByID', 'notes', { id, draft: true })).toMatchObject({ guarded: '改' })
  })

  test('afterChange runs before the commit', async () => {
    bare.seenBeforeCommit.length = 0
    await made('posts', { title: '早' }, true)
    expect(bare.seenBeforeCommit).toEqual([0])
  })

  test('a plain save of a newer draft takes the live piece offline', async () => {
    const { id } = await live('notes', '在线')
    await call('update', 'notes', { id, data: { title: '新稿' }, draft: true })
    await call('update', 'notes', { id, data: { title: '又改' } }, true)
    expect(await shown('notes', id)).toMatchObject({ title: '又改', _status: 'draft' })
  })

  test('duplicating a live piece makes a second live piece', async () => {
    const { id } = await live('notes', '在线二')
    const copy = await call('duplicate', 'notes', { id, data: { _status: 'published' } }, true)
    expect(await shown('notes', copy.id)).toMatchObject({ _status: 'published' })
  })

  test('a draft is saved without being checked', async () => {
    const { id } = await made('notes', { title: '长'.repeat(100) }, true)
    expect(await call('findByID', 'notes', { id, draft: true })).toMatchObject({ title: '长'.repeat(100) })
  })
})
