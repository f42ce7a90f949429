import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { idOf } from '@/access/people'
import { aCast, releasedArticle, type Cast } from '../support/cast'
import { aMedium, aPicture, articleData, as } from '../support/content'
import { needsTransactions } from '../support/needsTransactions'
import { aDepartment, aUser } from '../support/people'
import { startSystem, type System } from '../support/system'

describe.each(inject('backends'))('on $name', (backend) => {
  const promise = needsTransactions(backend)
  let system: System
  let cast: Cast

  beforeAll(async () => {
    system = await startSystem(backend)
    cast = await aCast(system)
  })
  afterAll(() => system.close())

  const files = () => readdir(join(system.folder, 'media')).catch(() => [])
  const upload = (data: Buffer, mimetype = 'image/jpeg', name = '../../我的 照片.jpg') =>
    system.payload.create({
      collection: 'media',
      data: { title: '', alt: '' },
      file: { data, mimetype, name, size: data.length },
      ...as(cast.editor),
    } as never) as Promise<{ id: string; filename: string; title: string; sha256: string; mimeType: string }>

  test('a stored name is of the server’s making, whatever the file was called', async () => {
    const { filename, title } = await upload(await aPicture())
    expect(filename).toMatch(/^[0-9a-f-]{36}\.png$/)
    expect(title).toContain('我的 照片')
  })

  test('where a photograph was taken does not stay in the stored file', async () => {
    const withPlace = await sharp(await aPicture())
      .jpeg()
      .withExif({ IFD0: { Copyright: '某人' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 49/1 0/1' } })
      .toBuffer()
    expect((await sharp(withPlace).metadata()).exif).toBeDefined()
    const { filename } = await upload(withPlace)
    const stored = await readFile(join(system.folder, 'media', filename))
    expect((await sharp(stored).metadata()).exif).toBeUndefined()
  })

  test('what is appended to a picture is not stored', async () => {
    const tail = Buffer.from('<script>alert(1)</script>')
    const { filename } = await upload(Buffer.concat([await aPicture(), tail]), 'image/png', 'x.png')
    const stored = await readFile(join(system.folder, 'media', filename))
    expect(stored.includes(tail)).toBe(false)
  })

  test('a file is never replaced: the row and the file stay as they were', async () => {
    const { id, filename } = await upload(await aPicture())
    const before = await readFile(join(system.folder, 'media', filename))
    const data = await aPicture()
    await expect(
      system.payload.update({
        collection: 'media',
        id,
        data: {},
        file: { data, mimetype: 'image/png', name: 'y.png', size: data.length },
        ...as(cast.editor),
      }),
    ).rejects.toMatchObject({ status: 409 })
    expect(await readFile(join(system.folder, 'media', filename))).toEqual(before)
  })

  promise('media that a draft or a release names can’t be deleted, others can, with their files', async () => {
    const unused = await aMedium(system, cast.editor)
    const { cover, ...rest } = await articleData(system, cast)
    const data = { ...rest, cover }
    await system.payload.create({ collection: 'articles', draft: true, data, ...as(cast.editor) } as never)
    await expect(system.payload.delete({ collection: 'media', id: cover, ...as(cast.editor) })).rejects.toMatchObject({
      status: 409,
    })
    const released = await releasedArticle(system, cast)
    const doc = await system.payload.findByID({
      collection: 'articles',
      id: released.docId,
      depth: 0,
      ...as(cast.editor),
    })
    await expect(
      system.payload.delete({ collection: 'media', id: idOf(doc.cover), ...as(cast.editor) }),
    ).rejects.toMatchObject({ status: 409 })
    await system.payload.delete({ collection: 'media', id: unused.id, ...as(cast.editor) })
    const left = (await files()).filter((name) => name.startsWith(unused.filename.replace(/\.\w+$/, '')))
    expect(left).toEqual([])
  })

  test('media of another unit can be neither seen nor used', async () => {
    const { id } = await aMedium(system, cast.editor)
    const elsewhere = await aDepartment(system.payload)
    const other = await aUser(system.payload, 'editor', { department: elsewhere.id })
    await expect(system.payload.findByID({ collection: 'media', id, ...as(other) })).rejects.toMatchObject({
      status: 404,
    })
    const data = { title: '借用', department: elsewhere.id, cover: id }
    await expect(
      system.payload.create({ collection: 'articles', draft: true, data, ...as(other) } as never),
    ).rejects.toMatchObject({ status: 400 })
  })
})
