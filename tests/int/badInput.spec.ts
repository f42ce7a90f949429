import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { aCast, type Cast } from '../support/cast'
import { articleData, as } from '../support/content'
import { needsTransactions } from '../support/needsTransactions'
import { openRest } from '../support/request'
import { startSystem, type System } from '../support/system'

const languages = [
  { language: 'zh', header: 'zh-CN,zh;q=0.9', isRight: (text: string) => /[\u4e00-\u9fff]/.test(text) },
  { language: 'en', header: 'en', isRight: (text: string) => /[a-z]{3}/i.test(text) && !/[\u4e00-\u9fff]/.test(text) },
]

describe.each(inject('backends'))('on $name', (backend) => {
  let system: System
  let cast: Cast
  let rest: Awaited<ReturnType<typeof openRest>>
  let token: string

  beforeAll(async () => {
    system = await startSystem(backend)
    cast = await aCast(system)
    rest = await openRest()
    token = await rest.tokenOf(cast.editor)
  })
  afterAll(async () => {
    await rest.close()
    await system.close()
  })

  const json = (method: string, path: string, body: unknown, language = 'zh') =>
    rest.send(path, {
      method,
      headers: { Authorization: `JWT ${token}`, 'Content-Type': 'application/json', 'Accept-Language': language },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const upload = (bytes: Buffer, name: string, type: string, language = 'zh') => {
    const form = new FormData()
    form.set('_payload', '{}')
    form.set('file', new Blob([new Uint8Array(bytes)], { type }), name)
    return rest.send('media', {
      method: 'POST',
      headers: { Authorization: `JWT ${token}`, 'Accept-Language': language },
      body: form,
    })
  }

  /** Whatever a request could have left behind: rows, files, half-read uploads. */
  const traces = async () => {
    const count = (collection: 'articles' | 'videos' | 'media' | 'pieces' | 'rounds' | 'audit') =>
      system.payload.count({ collection, overrideAccess: true }).then(({ totalDocs }) => totalDocs)
    const files = (folder: string) =>
      readdir(join(system.folder, folder), { recursive: true }).then(
        (names) => names.filter((name) => name.includes('.')),
        () => [],
      )
    return {
      articles: await count('articles'),
      videos: await count('videos'),
      media: await count('media'),
      pieces: await count('pieces'),
      rounds: await count('rounds'),
      audit: await count('audit'),
      mediaFiles: await files('media'),
      uploads: await files('data/uploads'),
    }
  }

  // A draft that validation refuses has held its piece's row before: without transactions that row stays.
  type Sending = (language: string) => Promise<{ status: number; text: string }>
  const article = async (more: Record<string, unknown>) => ({ ...(await articleData(system, cast)), ...more })
  const draft = (more: Record<string, unknown>): Sending => {
    let data: Promise<Record<string, unknown>> | undefined
    return async (language) => json('POST', 'articles?draft=true', await (data ??= article(more)), language)
  }
  const body = (...children: unknown[]) => ({
    root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children },
  })
  const paragraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, format: '', indent: 0, children })
  const words = (text: string) => ({ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 })
  const link = (url: string) => ({
    type: 'link',
    version: 3,
    format: '',
    indent: 0,
    fields: { url, linkType: 'custom', newTab: false },
    children: [words('点我')],
  })

  const drafts: [name: string, status: number, send: Sending][] = [
    ['a title that is an object', 400, draft({ title: { a: 1 } })],
    ['fields that are a number', 400, draft({ fields: 7 })],
    ['authors that are a text', 400, draft({ authors: '甲' })],
    ['an over-long title', 400, draft({ title: '长'.repeat(65) })],
    ['an unknown department', 400, draft({ department: '00000000-0000-7000-8000-000000000000' })],
    ['a department that is no id', 400, draft({ department: "'; drop table articles" })],
    ['a body with an unknown node', 400, draft({ body: body({ type: 'iframe', version: 1, src: 'https://x.test' }) })],
    ['a body with a javascript: link', 400, draft({ body: body(paragraph(link('javascript:alert(1)'))) })],
    ['a body that is a text', 400, draft({ body: '<p>你好</p>' })],
    ['a javascript: source', 400, draft({ sources: [{ title: '甲', url: 'javascript:alert(1)' }] })],
    [
      'broken WebVTT',
      400,
      (language) =>
        json(
          'POST',
          'videos?draft=true',
          { title: '视频', department: cast.department.id, transcript: '你好' },
          language,
        ),
    ],
  ]
  const others: [name: string, status: number, send: Sending][] = [
    ['malformed JSON', 400, (language) => json('POST', 'articles?draft=true', '{"title": ', language)],
    [
      'malformed JSON to an endpoint of ours',
      400,
      (language) => json('POST', 'articles/x/take-back', '{"a"', language),
    ],
    [
      'a year out of range',
      400,
      (language) =>
        rest.send('quota?year=99999', { headers: { Authorization: `JWT ${token}`, 'Accept-Language': language } }),
    ],
    ['an HTML file called PNG', 400, (language) => upload(html, 'picture.png', 'image/png', language)],
    ['an SVG with a script', 400, (language) => upload(svg, 'picture.svg', 'image/svg+xml', language)],
    ['a decompression bomb', 400, (language) => upload(bomb, 'picture.png', 'image/png', language)],
    ['a PNG that breaks off', 400, (language) => upload(broken, 'picture.png', 'image/png', language)],
    ['a picture of 60 MB', 413, (language) => upload(huge, 'picture.png', 'image/png', language)],
    ['a video that is none', 400, (language) => upload(noVideo, 'film.mp4', 'video/mp4', language)],
  ]

  describe.each(languages)('in $language', ({ header, isRight }) => {
    for (const [name, status, send] of [...drafts, ...others])
      (drafts.some(([draft]) => draft === name) ? needsTransactions(backend) : test)(
        `${name} is refused with ${status} and a sentence, and leaves nothing`,
        async () => {
          await send(header)
          const before = await traces()
          const reply = await send(header)
          expect(reply).toMatchObject({ status })
          const { errors } = JSON.parse(reply.text) as { errors: { message: string }[] }
          expect(errors[0]?.message).toSatisfy(isRight)
          expect(await traces()).toEqual(before)
          expect(before.uploads).toEqual([])
        },
      )
  })

  test('a file that comes in with a request of nobody leaves nothing on disk', async () => {
    const form = new FormData()
    form.set('_payload', '{}')
    form.set('file', new Blob([new Uint8Array(html)]), 'x.png')
    const before = await traces()
    const answers = [
      await rest.send('media', { method: 'POST', body: form }),
      await rest.send('articles', { method: 'POST', body: form }),
      await rest.send('users/login', { method: 'POST', body: form }),
    ]
    for (const { status } of answers) expect(status).toBeGreaterThanOrEqual(400)
    for (const { status } of answers) expect(status).toBeLessThan(500)
    expect(await traces()).toEqual(before)
  })

  needsTransactions(backend)('of two who take the same slug at once one gets it and the other is told', async () => {
    const [one, other] = [await article({ slug: 'lei-dian' }), await article({ slug: 'lei-dian' })]
    const before = await traces()
    const answers = await Promise.all([one, other].map((data) => json('POST', 'articles?draft=true', data)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 400])
    expect(answers.find(({ status }) => status === 400)?.text).toContain('网址名已被其他作品使用')
    expect((await traces()).articles).toBe(before.articles + 1)
    const third = await json('POST', 'articles?draft=true', await article({ slug: 'lei-dian' }), 'en')
    expect(third).toMatchObject({ status: 400, text: expect.stringContaining('This slug is taken') })
  })

  test('an edit that meets the submission of the same piece is stored before it or refused, never lost', async () => {
    const data = await article({})
    const { id } = (await system.payload.create({
      collection: 'articles',
      draft: true,
      data,
      ...as(cast.editor),
    } as never)) as { id: string }
    const edits = Array.from({ length: 4 }, (_, n) =>
      json('PATCH', `articles/${id}?draft=true`, { keywords: [`词${n}`] }),
    )
    const [submitted, ...answers] = await Promise.all([
      json('PATCH', `articles/${id}`, { _status: 'published' }),
      ...edits,
    ])
    expect([200, 409]).toContain(submitted?.status)
    for (const { status } of answers) expect([200, 409]).toContain(status)
    const late = await json('PATCH', `articles/${id}`, { _status: 'published' })
    expect([200, 409]).toContain(late.status)
    const refused = await json('PATCH', `articles/${id}?draft=true`, { title: '改' })
    expect(refused).toMatchObject({ status: 409, text: expect.stringContaining('正在审核中') })
  })

  test('nobody registers as the first user over the web', async () => {
    const before = await system.payload.count({ collection: 'users', overrideAccess: true })
    const data = { email: 'first@example.invalid', password: 'long enough', name: '甲', role: 'admin' }
    const reply = await json('POST', 'users/first-register', data)
    expect(reply).toMatchObject({ status: 403, text: expect.stringContaining('npm run user:create') })
    expect(await system.payload.count({ collection: 'users', overrideAccess: true })).toEqual(before)
  })
})

const html = Buffer.from('<!doctype html><script>alert(1)</script>')
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
const noVideo = Buffer.concat([
  Buffer.from('0000001866747970697366360000020069736f6d69736f32', 'hex'),
  Buffer.alloc(64),
])

const chunk = (type: string, data: Buffer): Buffer => {
  const typed = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(typed))
  return Buffer.concat([length, typed, sum])
}
const png = (width: number, height: number, pixels: Buffer): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}
/** Some kilobytes that unpack to 10 GB. */
const bomb = png(60_000, 60_000, deflateSync(Buffer.alloc(4_000_000)))
const broken = png(100, 100, deflateSync(Buffer.alloc(100)))
const huge = Buffer.concat([png(10, 10, deflateSync(Buffer.alloc(310))), Buffer.alloc(60 * 1024 * 1024)])
