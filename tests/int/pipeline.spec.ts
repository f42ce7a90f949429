import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { answerAssignment } from '@/workflow/answer'
import { decideAssignment } from '@/workflow/decide'
import { findRow, findRows, is } from '@/workflow/rows'
import { inTransaction } from '@/workflow/transaction'
import { withdrawPiece } from '@/workflow/withdraw'
import { takeBack } from '@/workflow/takeBack'
import type { Department, Field, User } from '@/payload-types'
import { as, articleData } from '../support/content'
import { drain } from '../support/drain'
import { aDepartment, aField, anExpert, aUser } from '../support/people'
import { startSystem, type System } from '../support/system'

describe.each(inject('backends'))('on $name', (backend) => {
  let system: System
  let department: Department
  let editor: User
  let field: Field
  let expert: User

  beforeAll(async () => {
    system = await startSystem(backend)
    department = await aDepartment(system.payload)
    editor = await aUser(system.payload, 'editor', { department: department.id })
    field = await aField(system.payload)
    expert = (await anExpert(system.payload, [field.id])).user
    await system.payload.create({
      collection: 'channel-accounts',
      overrideAccess: true,
      data: { name: '网站', department: department.id, channel: 'website', mode: 'hosted', active: true },
    })
  })
  afterAll(() => system.close())

  const person = (user: User) => ({ user: { ...user, collection: 'users' as const } })
  const draft = async (more: Record<string, unknown> = {}) =>
    system.payload.create({
      collection: 'articles',
      draft: true,
      data: await articleData(system, { editor, department, field }, more),
      ...as(editor),
    } as never) as Promise<{ id: string; title: string }>
  const submit = (id: string) =>
    system.payload.update({ collection: 'articles', id, data: { _status: 'published' }, ...as(editor) })
  const pieceOf = async (id: string) => (await findRow(system, 'pieces', is('docKey', `articles:${id}`)))!
  const approve = async (pieceId: string) => {
    const [assignment] = await findRows(system, 'assignments', { and: [is('piece', pieceId), is('state', 'asked')] })
    await inTransaction(system.payload, (req) => answerAssignment(req, assignment!.id, 'accept', ''), person(expert))
    const round = await findRow(system, 'rounds', is('id', assignment!.round))
    await inTransaction(
      system.payload,
      (req) =>
        decideAssignment(req, assignment!.id, {
          decision: 'approve',
          digest: round!.digest,
          reason: '',
          privateNote: '',
          claims: [],
        }),
      person(expert),
    )
  }

  test('an approved article reaches the website with exactly the approved content', async () => {
    const { id, title } = await draft()
    await submit(id)
    const submitted = await pieceOf(id)
    expect(submitted.stage).toBe('screening')
    await drain(system)
    await approve(submitted.id)
    await drain(system)
    const piece = await pieceOf(id)
    expect(piece.stage).toBe('released')
    const release = (await findRow(system, 'releases', is('piece', piece.id)))!
    const page = await readFile(join(system.folder, 'site', 'articles', piece.id, release.slug!, 'index.html'), 'utf8')
    expect(page).toContain(title)
    const [delivery] = await findRows(system, 'deliveries', is('piece', piece.id))
    expect(delivery).toMatchObject({ state: 'live', channel: 'website' })
    expect(await readFile(join(system.folder, 'site', 'index.html'), 'utf8')).toContain(title)
  })

  test('nothing of a piece under review can be changed until it is taken back', async () => {
    const { id } = await draft()
    await submit(id)
    await expect(
      system.payload.update({ collection: 'articles', id, data: { title: '改' }, ...as(editor) }),
    ).rejects.toMatchObject({ status: 409 })
    await expect(
      system.payload.update({
        collection: 'articles',
        id,
        draft: true,
        autosave: true,
        data: { title: '改' },
        ...as(editor),
      }),
    ).rejects.toMatchObject({ status: 409 })
    await inTransaction(system.payload, (req) => takeBack(req, `articles:${id}`, ''), person(editor))
    await expect(
      system.payload.update({ collection: 'articles', id, data: { title: '改好了' }, ...as(editor) }),
    ).resolves.toMatchObject({ title: '改好了' })
  })

  test('a withdrawn article is gone from the site and its lists', async () => {
    const { id, title } = await draft()
    await submit(id)
    await drain(system)
    const { id: pieceId } = await pieceOf(id)
    await approve(pieceId)
    await drain(system)
    await inTransaction(
      system.payload,
      (req) => withdrawPiece(req, `articles:${id}`, { kind: 'error', reason: '数据有误' }),
      person(editor),
    )
    const piece = await pieceOf(id)
    expect(piece).toMatchObject({ publicState: 'gone', stage: 'withdrawn' })
    await drain(system)
    expect(await readFile(join(system.folder, 'site', 'index.html'), 'utf8')).not.toContain(title)
    const { docs } = await system.payload.find({
      collection: 'releases',
      overrideAccess: false,
      where: { piece: { equals: pieceId } },
    })
    expect(docs).toHaveLength(0)
  })
})
