import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Body, Release, Snapshot } from '@/content/types'
import { listPage } from '@/site/listPage'
import { listRow } from '@/site/listRow'
import { piecePage } from '@/site/piecePage'
import { publicPiece, siteUrls } from '@/site/publicPiece'
import { aRelease, mediaRef, siteUrl } from './fixtures'

const made = (release: Release) => publicPiece(release, siteUrls(release, siteUrl))
const pageOf = (snapshot: Partial<Snapshot>, changes: Partial<Release> = {}) =>
  piecePage(made(aRelease(snapshot, changes)))

const video: Partial<Snapshot> = {
  kind: 'videos',
  body: { kind: 'videos', media: 'film', duration: 61, transcript: [{ start: 1, end: 3, text: '台风来了' }] },
  media: { cover: mediaRef('cover'), film: mediaRef('film', { mime: 'video/mp4' }) },
}
const comicBody: Body = {
  kind: 'comics',
  pages: [
    {
      panels: [
        { media: 'cover', alt: '小满在洗手', dialogue: [{ speaker: '妈妈', text: '先洗手' }], narration: '放学了' },
      ],
    },
  ],
}

/** Every text of a release that people type, and every link, set to the same strings. */
const filledWith = (text: string, href: string): Release => {
  const inlines = [{ text, href, bold: true as const }]
  return aRelease(
    {
      title: text,
      summary: text,
      department: { id: 'dep-1', name: text },
      authors: [{ name: text, unit: text, account: '' }],
      origin: { type: 'reprint', source: text, url: href, permission: '', jointWith: '' },
      keywords: [text],
      responsibleEditor: text,
      signer: { name: text, post: text },
      fields: [{ id: 'field-1', name: text }],
      cover: { media: 'cover', alt: text },
      sources: [{ title: text, publisher: text, url: href, doi: '', date: text }],
      sponsored: true,
      sponsor: text,
      aiLabel: 'generated',
      body: {
        kind: 'articles',
        blocks: [
          { type: 'heading', level: 2, inlines },
          { type: 'paragraph', inlines },
          { type: 'quote', inlines },
          {
            type: 'list',
            ordered: true,
            items: [{ inlines, list: { type: 'list', ordered: false, items: [{ inlines }] } }],
          },
          { type: 'table', rows: [[{ header: true, colSpan: 2, rowSpan: 1, inlines }]] },
          { type: 'image', media: 'cover', alt: text, caption: text },
        ],
      },
      media: { cover: mediaRef('cover', { credit: text, licence: text, mapApproval: text }) },
    },
    { correctionNote: text },
  )
}

/** The page without its texts and values: what is left are the tags and the names of their attributes. */
const skeleton = (html: string): string =>
  (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""')).join('')

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>',
        '</title>',
        '"',
        "'",
        '>',
        '<',
        '&',
        '&lt;',
        '--',
        ']]>',
        '\0',
        '\n',
        ' onload=',
        '<img src=x onerror=alert(1)>',
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => `文${parts.join('')}`)

const link = fc.oneof(
  fc.constantFrom(
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    '" onclick="x',
    'https://a.example/"><script>',
    'https://a.example/ok',
  ),
  fc.string(),
  fc.webUrl(),
)

describe('a page', () => {
  test('gains no tag and no attribute from anything that people type', () => {
    const harmless = (href: string) => skeleton(piecePage(made(filledWith('文', href))))
    fc.assert(
      fc.property(hostile, link, (text, href) => {
        expect(skeleton(piecePage(made(filledWith(text, href))))).toBe(harmless(href))
      }),
    )
  })

  test('links only to itself and to http and https addresses', () => {
    fc.assert(
      fc.property(hostile, link, (text, href) => {
        const html = piecePage(made(filledWith(text, href)))
        for (const [, target] of html.matchAll(/(?:href|src)="([^"]*)"/g))
          expect(target).toMatch(/^(?:https?:\/\/|\/(?!\/)|#)/)
      }),
    )
  })

  test('of a list gains no tag from what people type either', () => {
    const html = (text: string) => {
      const rows = [listRow(made(filledWith(text, '')))]
      const list = { by: 'department', id: 'dep-1', name: text } as const
      return skeleton(listPage({ list, page: 0, rows, total: 1, older: null, newer: null }, siteUrl))
    }
    fc.assert(
      fc.property(hostile, (text) => {
        expect(html(text)).toBe(html('文'))
      }),
    )
  })

  test('is Chinese, has landmarks, one main heading and no script', () => {
    const html = pageOf({})
    expect(html).toContain('<html lang="zh-CN">')
    for (const part of ['<a class="skip" href="#main">', '<main id="main">', '<nav ', '<header', '<footer'])
      expect(html).toContain(part)
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html).not.toContain('<script')
    expect(html).not.toContain(' style=')
  })

  test.for(['assisted', 'generated', 'synthesized'] as const)(
    'labelled %s says 人工智能 and 生成 or 合成 before the text',
    (aiLabel) => {
      const html = pageOf({ aiLabel })
      expect(html.slice(0, html.indexOf('class="body"'))).toMatch(/人工智能[^<]*(?:生成|合成)的内容/)
      expect(html).toContain('<meta name="AIGC" content="{&quot;Label&quot;:&quot;1&quot;')
    },
  )

  test('without AI label carries none', () => {
    expect(pageOf({})).not.toMatch(/人工智能|AIGC/)
  })

  test('shows the AI label and the 审图号 of a picture beside it', () => {
    const html = pageOf({
      media: { cover: mediaRef('cover', { aiLabel: 'generated', mapApproval: '桂S（2025）012号' }) },
    })
    expect(html).toMatch(/<figcaption>.*审图号：桂S（2025）012号.*本图由人工智能生成.*<\/figcaption>/)
  })

  test('names the sponsor, the sources, who signed, and the review', () => {
    const html = pageOf({ sponsored: true, sponsor: '示例科技公司' }, { correctionNote: '改正了一处数字' })
    for (const text of [
      '本作品由示例科技公司提供支持',
      '雷电防护指南',
      '王芳',
      '赵强，副局长',
      '审核通过',
      'abababababababab',
      '改正了一处数字',
    ])
      expect(html).toContain(text)
  })

  test('gives every picture its alternative text and its size', () => {
    const images = pageOf({}).match(/<img [^>]*>/g) ?? []
    expect(images).toHaveLength(2)
    for (const image of images) expect(image).toMatch(/width="1200" height="800" alt="[^"]+"/)
  })

  test('of a video has a player with captions and the transcript as text', () => {
    const html = pageOf(video)
    expect(html).toMatch(/<video controls="" preload="metadata"[^>]* poster="\/m\/[0-9a-f]{32}-1200\.jpg"/)
    expect(html).toContain(
      '<track kind="captions" src="/m/release-1.vtt" srcLang="zh-CN" label="中文字幕" default=""/>',
    )
    expect(html).toMatch(/<time dateTime="PT1S">00:01<\/time><span>台风来了<\/span>/)
  })

  test('of a comic has what is spoken and told as text below its panel', () => {
    const html = pageOf({ kind: 'comics', body: comicBody })
    expect(html).toMatch(/alt="小满在洗手".*<figcaption>.*放学了.*<strong>妈妈：<\/strong>先洗手/)
  })

  test('that is a preview says so, hides from search engines and brings its styles', () => {
    const html = piecePage(made(aRelease()), { preview: true })
    expect(html).toContain('预览：尚未发布')
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).toContain('"PingFang SC"')
    expect(html).not.toMatch(/rel="(?:canonical|stylesheet)"/)
  })
})
