import { describe, expect, test } from 'vitest'
import type { Block } from '@/content/types'
import { piecePage } from '@/site/piecePage'
import { publicPiece, siteUrls } from '@/site/publicPiece'
import { publicPieceSchema } from '@/site/publicPieceSchema'
import { z } from 'zod'
import { aRelease, mediaRef, siteUrl } from './fixtures'

const made = (release = aRelease()) => publicPiece(release, siteUrls(release, siteUrl))

describe('publicPiece', () => {
  test('lets nothing private out, neither into the JSON nor into the page', () => {
    const piece = made()
    expect(JSON.stringify(piece)).not.toMatch(/private|stored-name/)
    expect(piecePage(piece)).not.toMatch(/private|stored-name/)
  })

  test('keeps a field private that a snapshot gains later', () => {
    const release = aRelease()
    const grown = { ...release, note: 'secret-note', snapshot: { ...release.snapshot, reviewer: 'secret-reviewer' } }
    expect(JSON.stringify(made(grown))).not.toContain('secret')
  })

  test('carries the digest of the approval and the dates of first and present publication', () => {
    const release = aRelease({}, { releasedAt: '2026-04-01T00:00:00.000Z', correctionNote: '改正了一处数字' })
    expect(made(release)).toMatchObject({
      digest: release.digest,
      publishedAt: release.firstReleasedAt,
      updatedAt: '2026-04-01T00:00:00.000Z',
      url: `${siteUrl}/articles/piece-1/${release.snapshot.slug}/`,
    })
  })

  test.for([
    'javascript:alert(1)',
    'data:text/html,x',
    ' JaVaScript:alert(1)',
    'vbscript:x',
    '//evil.example',
    'mailto:a@b.c',
  ])('drops the link target %s and keeps its text', (href) => {
    const blocks: Block[] = [
      { type: 'paragraph', inlines: [{ text: '说明', href }] },
      {
        type: 'list',
        ordered: false,
        items: [{ inlines: [], list: { type: 'list', ordered: true, items: [{ inlines: [{ text: '内', href }] }] } }],
      },
      { type: 'table', rows: [[{ header: false, colSpan: 1, rowSpan: 1, inlines: [{ text: '格', href }] }]] },
    ]
    const piece = made(aRelease({ body: { kind: 'articles', blocks } }))
    expect(JSON.stringify(piece.body)).not.toContain('href')
    expect(JSON.stringify(piece.body)).toContain('说明')
  })

  test('names images by the hash of their content, so that no draft can be guessed', () => {
    const { media } = made()
    const cover = media['cover']
    expect(cover?.type === 'image' && cover.renditions.map(({ url }) => url)).toEqual(
      [480, 960, 1200].flatMap((width) =>
        ['webp', 'jpg'].map((format) => `/m/${mediaRef('cover').sha256.slice(0, 32)}-${width}.${format}`),
      ),
    )
  })

  test('has a JSON Schema that can be printed', () => {
    const schema = z.toJSONSchema(publicPieceSchema)
    expect(schema.required).toContain('digest')
  })
})
