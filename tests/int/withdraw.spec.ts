import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { publicStateSource, watchPublicState, type PublicState } from '@/runtime/publicState'
import { siteListener } from '@/site/listener'
import { inTransaction } from '@/workflow/transaction'
import { withdrawPiece } from '@/workflow/withdraw'
import { aCast, approveAll, releasedArticle, type Cast } from '../support/cast'
import { as, articleData } from '../support/content'
import { drain } from '../support/drain'
import { aField, anExpert } from '../support/people'
import { startSystem, type System } from '../support/system'

describe.each(inject('backends'))('on $name', (backend) => {
  let system: System
  let cast: Cast
  const webs: { server: Server; state: PublicState; url: string }[] = []

  beforeAll(async () => {
    system = await startSystem(backend)
    cast = await aCast(system)
    for (let web = 0; web < 2; web += 1) webs.push(await aWebProcess(system))
  })
  afterAll(async () => {
    for (const { server, state } of webs) {
      server.close()
      await state.stop()
    }
    await system.close()
  })

  const asEditor = () => ({ user: { ...cast.editor, collection: 'users' as const } })
  const withdraw = (docId: string) =>
    inTransaction(
      system.payload,
      (req) => withdrawPiece(req, `articles:${docId}`, { kind: 'error', reason: '数据有误' }),
      asEditor(),
    )
  const eventually = (path: string, status: number) =>
    vi.waitFor(
      async () => {
        for (const { url } of webs) expect((await fetch(url + path, { redirect: 'manual' })).status).toBe(status)
      },
      { timeout: 1000, interval: 50 },
    )

  test('every web process answers 410 with a notice within a second of a withdrawal, with no worker running', async () => {
    const { docId, path, title } = await releasedArticle(system, cast)
    await eventually(path, 200)
    await withdraw(docId)
    await eventually(path, 410)
    const [web] = webs
    const page = await (await fetch(web!.url + path)).text()
    expect(page).toContain('内容有误')
    expect(page).not.toContain(title)
    expect((await fetch(`${web!.url}${path.split('/').slice(0, 3).join('/')}/piece.json`)).status).toBe(410)
  })

  test('a withdrawn piece that is approved and released again is readable again', async () => {
    const { docId, path } = await releasedArticle(system, cast)
    await withdraw(docId)
    await eventually(path, 410)
    await system.payload.update({
      collection: 'articles',
      id: docId,
      data: { _status: 'published' },
      ...as(cast.editor),
    })
    await approveAll(system)
    await eventually(path, 200)
  })

  test('a corrected piece shows the new text only after its approval, and the old one until then', async () => {
    const { docId, path } = await releasedArticle(system, cast)
    await eventually(path, 200)
    await system.payload.update({
      collection: 'articles',
      id: docId,
      data: { summary: '更正后的摘要在这里。', correctionNote: '更正摘要', _status: 'published' },
      ...as(cast.editor),
    })
    await drain(system)
    const before = await (await fetch(webs[0]!.url + path)).text()
    expect(before).not.toContain('更正后的摘要')
    await approveAll(system)
    await vi.waitFor(async () => expect(await (await fetch(webs[0]!.url + path)).text()).toContain('更正后的摘要'), {
      timeout: 1500,
    })
  })

  test('a piece whose field was corrected leaves the list of the field it had', async () => {
    const { docId, title } = await releasedArticle(system, cast)
    const other = await aField(system.payload)
    await anExpert(system.payload, [other.id])
    const listOf = (id: string) => readFile(join(system.folder, 'site', 'fields', id, 'index.html'), 'utf8')
    expect(await listOf(cast.field.id)).toContain(title)
    await system.payload.update({
      collection: 'articles',
      id: docId,
      data: { fields: [other.id], _status: 'published' },
      ...as(cast.editor),
    })
    await approveAll(system)
    expect(await listOf(other.id)).toContain(title)
    expect(await listOf(cast.field.id)).not.toContain(title)
  })

  test('nobody locks a draft through the API', async () => {
    const { docId } = await releasedArticle(system, cast)
    const lock = {
      document: { relationTo: 'articles', value: docId },
      user: { relationTo: 'users', value: cast.expert.id },
    }
    const locking = system.payload.create({
      collection: 'payload-locked-documents',
      data: lock,
      ...as(cast.expert),
    } as never)
    await expect(locking).rejects.toMatchObject({ status: 403 })
  })

  test('the old address of a piece whose slug was corrected leads to the new one', async () => {
    const { docId, path } = await releasedArticle(system, cast)
    await system.payload.update({
      collection: 'articles',
      id: docId,
      data: { slug: `new-name-${docId.slice(-6)}`, _status: 'published' },
      ...as(cast.editor),
    })
    await approveAll(system)
    await eventually(path, 301)
  })

  test('an article whose title WeChat would not take is refused at submission when the unit has a WeChat account', async () => {
    await system.payload.create({
      collection: 'channel-accounts',
      overrideAccess: true,
      data: { name: '公众号', department: cast.department.id, channel: 'wechat', mode: 'manual', active: true },
    })
    const data = await articleData(system, cast, { title: '很长的标题'.repeat(8), channels: ['website', 'wechat'] })
    const { id } = (await system.payload.create({
      collection: 'articles',
      draft: true,
      data,
      ...as(cast.editor),
    } as never)) as { id: string }
    await expect(
      system.payload.update({ collection: 'articles', id, data: { _status: 'published' }, ...as(cast.editor) }),
    ).rejects.toMatchObject({ status: 400, data: { errors: [{ path: 'title' }] } })
  })
})

const aWebProcess = async (system: System) => {
  const url = process.env.DATABASE_URL ?? ''
  const site = siteListener({
    root: join(system.folder, 'site'),
    gone: (id) => state.gone(id),
    current: (id) => state.current(id),
    goneFile: (file) => state.goneFile(file),
  })
  const state = await watchPublicState({
    source: publicStateSource(url),
    onChange: () => site.invalidate(),
    onError: () => undefined,
  })
  const server = createServer(site)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, state, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
