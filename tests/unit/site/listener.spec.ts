import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http'
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { siteListener, type SiteListener } from '@/site/listener'
import type { Notice } from '@/site/noticePage'
import { folderStore, type SiteStore } from '@/site/store'

const notice: Notice = {
  kind: 'articles',
  departmentName: '示例市气象局',
  withdrawal: 'error',
  withdrawnAt: '2026-05-01T00:00:00.000Z',
}
const page = '<!doctype html><p>科普</p>'.repeat(100)
const film = Buffer.from(Array.from({ length: 700_000 }, (_, i) => i % 251))
const address = '/articles/p1/slug/'

let root: string
let store: SiteStore
let server: Server
let listener: SiteListener
const gone = new Map<string, Notice>()
const goneFiles = new Set<string>()
const current = new Map<string, string>()

beforeEach(async () => {
  root = path.join(await mkdtemp(path.join(tmpdir(), 'listener-')), 'site')
  store = folderStore(root)
  await store.write('articles/p1/slug/index.html', page)
  await store.write('articles/p1/piece.json', '{"id":"p1"}')
  await store.write('index.html', page)
  await store.write('departments/d1/index.html', page)
  await store.write('m/small.mp4', film.subarray(0, 1000))
  await store.write('m/large.mp4', film)
  await writeFile(path.join(root, '..', 'secret.html'), 'secret')
  await writeFile(path.join(root, 'notes.html'), 'secret')
  ;[gone, goneFiles, current].forEach((memory) => memory.clear())
  current.set('p1', address)
  listener = siteListener({
    root,
    gone: (id) => gone.get(id) ?? null,
    goneFile: (file) => (goneFiles.has(file) ? notice : null),
    current: (id) => current.get(id) ?? null,
  })
  server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await rm(path.dirname(root), { recursive: true })
})

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string }

/** Sends the path as it stands, which `fetch` would tidy. */
const get = (target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const bound = server.address()
    const port = typeof bound === 'object' && bound ? bound.port : 0
    const sent = request({ host: '127.0.0.1', port, path: target, method, headers }, (res) => {
      const parts: Buffer[] = []
      res.on('data', (part: Buffer) => parts.push(part))
      res.on('end', () => {
        const body = Buffer.concat(parts)
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body, text: String(body) })
      })
    })
    sent.on('error', reject).end()
  })

describe('the site listener', () => {
  test('serves a page that every reader asks for again, with the headers that keep it harmless', async () => {
    for (let i = 0; i < 2; i++) {
      const { status, headers, text } = await get(address)
      expect([status, text]).toEqual([200, page])
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })

  test('lets media be kept for ever and data be read from any origin', async () => {
    const media = await get('/m/small.mp4')
    expect(media.headers['cache-control']).toContain('immutable')
    expect((await get('/articles/p1/piece.json')).headers['access-control-allow-origin']).toBe('*')
    expect((await get(address)).headers['access-control-allow-origin']).toBeUndefined()
  })

  test.for([
    '/articles/p1',
    '/articles/p1/',
    '/articles/p1/old-slug/',
    '/articles/p1/slug',
    '/articles/p1/slug/index.html',
    '/videos/p1/slug/',
    '/articles/p1/%E6%89%93%E9%9B%B7/',
    '/articles/p1/a/b/c',
  ])('leads %s to the released address', async (target) => {
    const { status, headers } = await get(target)
    expect([status, headers.location]).toEqual([301, address])
  })

  test('leads to the new slug after a correction, and back again', async () => {
    expect((await get(address)).status).toBe(200)
    current.set('p1', '/articles/p1/better/')
    expect((await get(address)).headers.location).toBe('/articles/p1/better/')
    current.set('p1', address)
    expect((await get(address)).status).toBe(200)
  })

  test('ignores the query, in which deliveries carry their mark', async () => {
    expect((await get(`${address}?from=weibo&m=1`)).status).toBe(200)
  })

  test('adds the slash that a list was asked for without', async () => {
    const { status, headers } = await get('/departments/d1')
    expect([status, headers.location]).toEqual([301, '/departments/d1/'])
    expect((await get('/departments/none')).status).toBe(404)
  })

  describe('answers 410 for a withdrawn piece', () => {
    test.for([address, '/articles/p1', '/articles/p1/other/', '/articles/p1/piece.json', '/videos/p1/x/'])(
      'at %s, though files and memory still have it',
      async (target) => {
        await get(target)
        gone.set('p1', notice)
        const { status, headers, text } = await get(target)
        expect(status).toBe(410)
        expect(text).toContain('已由示例市气象局于')
        expect(headers['cache-control']).toBe('no-cache')
        expect(headers['content-security-policy']).toContain("default-src 'none'")
      },
    )

    test('also when it is withdrawn while its file is being read', async () => {
      let asked = 0
      const late = siteListener({ root, gone: () => (asked++ === 0 ? null : notice), current: () => address })
      server.removeAllListeners('request').on('request', late)
      expect((await get(address)).status).toBe(410)
    })

    test('and for the media that only it used', async () => {
      await get('/m/large.mp4')
      goneFiles.add('m/large.mp4')
      expect((await get('/m/large.mp4')).status).toBe(410)
      expect((await get('/m/small.mp4')).status).toBe(200)
    })
  })

  test.for([
    '/../secret.html',
    '/m/../../secret.html',
    '/m/%2e%2e/%2e%2e/secret.html',
    '/m/..%2f..%2fsecret.html',
    '/m/%2E%2E%5Csecret.html',
    '/m/a\\..\\b',
    '/m/a%00.html',
    '/m/%',
    '/%E0%A4%A',
    'http://evil.example/m/small.mp4',
    '*',
  ])('refuses the path %s', async (target) => {
    const { status, text } = await get(target)
    expect(status).toBe(400)
    expect(text).not.toContain('secret')
  })

  test.for([
    '/admin',
    '/admin/',
    '/api/releases',
    '/notes.html',
    '/.env',
    '/m/',
    '/m/.x',
    '//',
    '/articles/',
    '/articles/%20/',
    '/articles/unknown/slug/',
    '/page',
    '/nothing.html',
    `/m/${'x'.repeat(300)}.jpg`,
  ])('knows nothing of %s', async (target) => {
    const { status, text } = await get(target)
    expect(status).toBe(404)
    expect(text).toContain('没有找到')
  })

  test.for(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('answers %s with 405', async (method) => {
    const { status, headers } = await get(address, {}, method)
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  test.for([address, '/m/large.mp4', '/nothing', '/articles/p1'])(
    'gives HEAD of %s the headers of GET and no body',
    async (target) => {
      const { date: _get, ...headers } = (await get(target)).headers
      const head = await get(target, {}, 'HEAD')
      const { date: _head, ...same } = head.headers
      expect(same).toEqual(headers)
      expect(head.body).toHaveLength(0)
    },
  )

  test.for([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('compresses text for those who take %s, under an ETag of its own', async ([encoding, unpack]) => {
    const plain = await get(address)
    const packed = await get(address, { 'accept-encoding': encoding })
    expect(packed.headers['content-encoding']).toBe(encoding)
    expect(String(unpack(packed.body))).toBe(page)
    expect(packed.headers.etag).not.toBe(plain.headers.etag)
    expect(packed.headers.vary).toBe('Accept-Encoding')
    expect((await get(address, { 'accept-encoding': `${encoding};q=0` })).headers['content-encoding']).toBeUndefined()
  })

  test.for([address, '/m/large.mp4'])('answers 304 to who already has %s', async (target) => {
    const { headers } = await get(target)
    const etag = headers.etag ?? ''
    for (const held of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await get(target, { 'if-none-match': held })
      expect([again.status, again.body.length]).toEqual([304, 0])
    }
    expect((await get(target, { 'if-none-match': '"other"' })).status).toBe(200)
  })

  describe.each([
    ['in memory', '/m/small.mp4', film.subarray(0, 1000)],
    ['streamed', '/m/large.mp4', film],
  ])('a part of a file %s', (_, target, bytes) => {
    const size = bytes.length
    test.for([
      ['bytes=0-9', 0, 10],
      ['bytes=500-', 500, size],
      ['bytes=-100', size - 100, size],
      [`bytes=900-${size * 2}`, 900, size],
      [`bytes=-${size * 2}`, 0, size],
    ] as const)('%s', async ([range, from, to]) => {
      const { status, headers, body } = await get(target, { range })
      expect(status).toBe(206)
      expect(headers['content-range']).toBe(`bytes ${from}-${to - 1}/${size}`)
      expect(headers['content-length']).toBe(String(to - from))
      expect(body.equals(bytes.subarray(from, to))).toBe(true)
    })

    test('that it does not have is 416 with its size', async () => {
      const { status, headers } = await get(target, { range: `bytes=${size}-` })
      expect([status, headers['content-range']]).toEqual([416, `bytes */${size}`])
      expect((await get(target, { range: 'bytes=-0' })).status).toBe(416)
    })

    test('asked for in a way that may be ignored is the whole', async () => {
      for (const range of ['bytes=0-1,5-6', 'lines=1-2', 'bytes=-', 'bytes=9-3'])
        expect((await get(target, { range })).body.equals(bytes)).toBe(true)
    })

    test('of another version is the whole of this one', async () => {
      const { headers } = await get(target)
      expect((await get(target, { range: 'bytes=0-1', 'if-range': '"other"' })).status).toBe(200)
      expect((await get(target, { range: 'bytes=0-1', 'if-range': headers.etag ?? '' })).status).toBe(206)
    })
  })

  test('shows a new version within 250 ms, and at once when told', async () => {
    await get(address)
    await store.write('articles/p1/slug/index.html', 'new one')
    await new Promise((resolve) => setTimeout(resolve, 260))
    expect((await get(address)).text).toBe('new one')
    await store.write('articles/p1/slug/index.html', 'newer')
    listener.invalidate('articles/p1/slug/index.html')
    expect((await get(address)).text).toBe('newer')
    await store.write('articles/p1/slug/index.html', 'newest')
    listener.invalidate()
    expect((await get(address)).text).toBe('newest')
  })

  test('notices a replacement of the same size and time', async () => {
    const file = path.join(root, 'index.html')
    const then = new Date('2026-01-01')
    await store.write('index.html', 'one')
    await utimes(file, then, then)
    expect((await get('/')).text).toBe('one')
    await store.write('index.html', 'two')
    await utimes(file, then, then)
    await new Promise((resolve) => setTimeout(resolve, 260))
    expect((await get('/')).text).toBe('two')
  })

  test('forgets a file that is gone from the disk', async () => {
    await get('/departments/d1/')
    await store.remove('departments/d1/index.html')
    await new Promise((resolve) => setTimeout(resolve, 260))
    expect((await get('/departments/d1/')).status).toBe(404)
  })

  test('answers many at once, also when they all ask for what is not in memory', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => get(i % 2 ? '/m/large.mp4' : address)))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(answers.filter((_, i) => i % 2).every(({ body }) => body.equals(film))).toBe(true)
  })

  test('says 500 and reports it when the disk fails, and never shows why', async () => {
    const errors: unknown[] = []
    const failing = siteListener({
      root: `${root}\0`,
      gone: () => null,
      current: () => null,
      onError: (e) => errors.push(e),
    })
    server.removeAllListeners('request').on('request', failing)
    const { status, text } = await get('/')
    expect(status).toBe(500)
    expect(text).toContain('暂时无法打开')
    expect(text).not.toContain(root)
    expect(errors).toHaveLength(1)
  })
})
