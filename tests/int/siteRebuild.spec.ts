import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { rebuildSite } from '@/jobs/rebuildSite'
import { inTransaction } from '@/workflow/transaction'
import { withdrawPiece } from '@/workflow/withdraw'
import { aCast, approveAll, releasedArticle, type Cast } from '../support/cast'
import { as } from '../support/content'
import { drain } from '../support/drain'
import { startSystem, type System } from '../support/system'

describe.each(inject('backends'))('on $name', (backend) => {
  let system: System
  let cast: Cast

  beforeAll(async () => {
    system = await startSystem(backend)
    cast = await aCast(system)
  })
  afterAll(() => system.close())

  const everyFile = async () => {
    const { store } = system.deps
    const names = await store.list('')
    const bytes = await Promise.all(names.map((name) => store.read(name)))
    return new Map(names.map((name, at) => [name, bytes[at]?.toString('base64')]))
  }
  const ledger = async () => {
    const { payload } = system
    const rows = async (collection: 'deliveries' | 'outbox' | 'audit' | 'pieces' | 'rounds') =>
      JSON.stringify((await payload.find({ collection, pagination: false, overrideAccess: true, sort: 'id' })).docs)
    return Promise.all((['deliveries', 'outbox', 'audit', 'pieces', 'rounds'] as const).map(rows))
  }

  test('a lost folder is made again to the byte, with nothing written to the ledger', async () => {
    await releasedArticle(system, cast)
    const corrected = await releasedArticle(system, cast)
    const data = { title: '订正后的标题', correctionNote: '订正一处', _status: 'published' as const }
    await system.payload.update({ collection: 'articles', id: corrected.docId, data, ...as(cast.editor) })
    await approveAll(system)
    const gone = await releasedArticle(system, cast)
    await inTransaction(
      system.payload,
      (req) => withdrawPiece(req, `articles:${gone.docId}`, { kind: 'error', reason: '有误' }),
      { user: { ...cast.editor, collection: 'users' } },
    )
    await drain(system)
    const [files, rows] = [await everyFile(), await ledger()]
    await rm(join(system.folder, 'site'), { recursive: true })
    expect(await rebuildSite(system.deps)).toMatchObject({ pieces: 3, failed: [] })
    const again = await everyFile()
    expect([...again.keys()]).toEqual([...files.keys()])
    expect(again).toEqual(files)
    expect(await ledger()).toEqual(rows)
    expect(await readFile(join(system.folder, 'site', gone.path, 'index.html'), 'utf8')).toContain('作品已下线')
  })

  test('a piece whose picture was altered is named and not published, and the others are', async () => {
    const { docId, pieceId, path } = await releasedArticle(system, cast)
    const doc = await system.payload.findByID({ collection: 'articles', id: docId, depth: 1, ...as(cast.editor) })
    const cover = doc.cover
    if (!cover || typeof cover === 'string' || !cover.filename) throw new Error('no cover')
    await writeFile(join(system.folder, 'media', cover.filename), 'something else')
    await rm(join(system.folder, 'site'), { recursive: true })
    const { failed, pieces } = await rebuildSite(system.deps)
    expect(failed).toMatchObject([{ piece: pieceId, reason: expect.stringContaining('approved hash') }])
    expect(pieces).toBe(4)
    await expect(readFile(join(system.folder, 'site', path, 'index.html'))).rejects.toThrow()
  })
})
