import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Release } from '@/content/types'
import { filesOf } from '@/site/filesOf'
import { publishPiece } from '@/site/publishPiece'
import { removePiece } from '@/site/removePiece'
import { folderStore, type SiteStore } from '@/site/store'
import { aPicture, aRelease, mediaRef, sha256, siteUrl } from './fixtures'

let root: string
let store: SiteStore
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'site-'))
  store = folderStore(root)
})
afterEach(() => rm(root, { recursive: true }))

/** A store that notes the order of its changes. */
const watched = (inner: SiteStore, log: string[]): SiteStore => ({
  ...inner,
  write: (file, bytes) => (log.push(`write ${file}`), inner.write(file, bytes)),
  remove: async (file) => {
    if (await inner.exists(file)) log.push(`remove ${file}`)
    await inner.remove(file)
  },
})

const cover = await aPicture('cover')
const other = await aPicture('other', { width: 500, height: 300 })
const film = Buffer.from('not really a film')
const files: Record<string, Buffer> = { cover: cover.bytes, other: other.bytes, film }
const readFile = async (id: string) => files[id] ?? Promise.reject(new Error(`no file ${id}`))

const article = (changes: Partial<Release> = {}) => aRelease({ media: { cover: cover.ref } }, changes)
const video = () =>
  aRelease({
    kind: 'videos',
    body: { kind: 'videos', media: 'film', duration: 3, transcript: [{ start: 0, end: 3, text: '你好' }] },
    media: { cover: cover.ref, film: mediaRef('film', { sha256: sha256(film), mime: 'video/mp4' }) },
  })
const publish = (release: Release, more: { earlier?: Release[]; keepFile?: (file: string) => boolean } = {}) =>
  publishPiece({ store, release, readFile, siteUrl, ...more })
const notice = {
  kind: 'articles',
  departmentName: '示例市气象局',
  withdrawal: 'error',
  withdrawnAt: '2026-05-01T00:00:00.000Z',
} as const
const pageFile = `articles/piece-1/${aRelease().snapshot.slug}/index.html`

describe('publishing', () => {
  test('writes media, transcript, JSON and page in this order', async () => {
    const log: string[] = []
    await publishPiece({ store: watched(store, log), release: video(), readFile, siteUrl })
    const kinds = log.map((line) => line.replace(/^write (assets|m)\/.*\.(\w+)$/, '$1 $2').replace(/^write .*\//, ''))
    expect(kinds.filter((kind) => !kind.startsWith('assets'))).toEqual([
      ...Array.from({ length: 4 }, (_, i) => (i % 2 ? 'm png' : 'm webp')),
      'm mp4',
      'm vtt',
      'piece.json',
      'index.html',
    ])
  })

  test('twice gives the same files and the same hash, and makes no picture again', async () => {
    const first = await publish(article())
    const log: string[] = []
    const again = await publishPiece({ store: watched(store, log), release: article(), readFile, siteUrl })
    expect(again).toEqual(first)
    expect(log.filter((line) => line.includes(' m/'))).toEqual([])
  })

  test('gives another hash for another caption', async () => {
    const changed = article()
    const { contentHash } = await publish(article())
    expect(
      (await publish({ ...changed, snapshot: { ...changed.snapshot, title: '另一个标题' } })).contentHash,
    ).not.toBe(contentHash)
  })

  test('scales pictures down, never up, and keeps the XMP that holds an AI label', async () => {
    const xmp =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/"><TC260:AIGC>{"Label":"1"}</TC260:AIGC></rdf:Description></rdf:RDF></x:xmpmeta>'
    const bytes = await sharp(cover.bytes).withXmp(xmp).png().toBuffer()
    const release = aRelease({ media: { cover: { ...cover.ref, sha256: sha256(bytes) } } })
    await publishPiece({ store, release, readFile: async () => bytes, siteUrl })
    for (const file of filesOf(release)) {
      const image = await store.read(file)
      const { width, xmpAsString } = await sharp(image ?? Buffer.alloc(0)).metadata()
      expect(file).toContain(`-${width}.`)
      expect(width).toBeLessThanOrEqual(640)
      expect(xmpAsString).toContain('TC260:AIGC')
    }
  })

  test('a correction takes away the page under the old slug and the pictures that only the old release used', async () => {
    const old = article()
    await publish(old)
    const corrected = aRelease(
      { slug: 'new-slug', cover: { media: 'other', alt: '新图' }, media: { other: other.ref } },
      { id: 'release-2' },
    )
    await publish(corrected, { earlier: [old] })
    const left = (await store.list('')).filter((file) => !file.startsWith('assets/'))
    expect(left).toEqual(
      ['articles/piece-1/new-slug/index.html', 'articles/piece-1/piece.json', ...filesOf(corrected)].sort(),
    )
  })

  test('a correction keeps pictures of the old release that another piece uses', async () => {
    const old = article()
    await publish(old)
    const corrected = aRelease({ cover: { media: 'other', alt: '新图' }, media: { other: other.ref } })
    const shared = filesOf(old)[0] ?? ''
    await publish(corrected, { earlier: [old], keepFile: (file) => file === shared })
    expect(await store.exists(shared)).toBe(true)
    expect(await store.exists(filesOf(old)[1] ?? '')).toBe(false)
  })
})

describe('withdrawing', () => {
  test('replaces the page first, then takes away JSON, transcript and media', async () => {
    const release = video()
    await publish(release)
    const log: string[] = []
    await removePiece({ store: watched(store, log), release, notice, keepFile: () => false })
    expect(log.map((line) => line.replace(/^(\w+) (?:m\/.*(\.\w+)|.*\/([^/]+))$/, '$1 $2$3'))).toEqual([
      'write index.html',
      'remove piece.json',
      'remove .vtt',
      'remove .mp4',
      ...['.png', '.webp', '.png', '.webp'].map((ending) => `remove ${ending}`),
    ])
  })

  test('leaves a notice that says kind and date but not the title', async () => {
    const release = article()
    await publish(release)
    await removePiece({ store, release, notice, keepFile: () => false })
    const page = String(await store.read(pageFile))
    expect(page).toContain('2026年5月1日')
    expect(page).toContain('内容有误')
    expect(page).not.toContain(release.snapshot.title)
    expect((await store.list('')).filter((file) => !file.startsWith('assets/'))).toEqual([pageFile])
  })

  test('keeps pictures that another live piece shows', async () => {
    const release = article()
    await publish(release)
    await removePiece({ store, release, notice, keepFile: (file) => file.endsWith('.webp') })
    const media = (await store.list('m/')).map((file) => path.extname(file))
    expect(media).toEqual(['.webp', '.webp'])
  })

  test('twice changes nothing more', async () => {
    const release = article()
    await publish(release)
    await removePiece({ store, release, notice, keepFile: () => false })
    const before = await store.list('')
    await removePiece({ store, release, notice, keepFile: () => false })
    expect(await store.list('')).toEqual(before)
  })
})
