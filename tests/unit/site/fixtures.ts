import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { Body, MediaRef, Release, Snapshot } from '@/content/types'

export const siteUrl = 'https://kepu.example.gov.cn'

/** A small drawing and the reference that names it. */
export const aPicture = async (id: string, { width = 640, height = 400, mime = 'image/png' } = {}) => {
  const image = sharp({ create: { width, height, channels: 3, background: '#3a7f86' } })
  const bytes = await (mime === 'image/png' ? image.png() : image.jpeg()).toBuffer()
  return { ref: mediaRef(id, { sha256: sha256(bytes), mime, width, height, bytes: bytes.length }), bytes }
}

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

export const mediaRef = (id: string, changes: Partial<MediaRef> = {}): MediaRef => ({
  id,
  sha256: sha256(id),
  mime: 'image/jpeg',
  file: `${id}-stored-name.jpg`,
  bytes: 1000,
  width: 1200,
  height: 800,
  credit: '示例市气象局',
  licence: 'CC BY 4.0',
  aiLabel: 'none',
  mapApproval: '',
  ...changes,
})

const article: Body = {
  kind: 'articles',
  blocks: [
    { type: 'heading', level: 2, inlines: [{ text: '闪电从哪里来' }] },
    {
      type: 'paragraph',
      inlines: [{ text: '云里的冰晶与霰粒碰撞，' }, { text: '正负电荷分开', bold: true }, { text: '。' }],
    },
    { type: 'image', media: 'cover', alt: '积雨云的剖面图', caption: '图 1 积雨云里的电荷分布' },
  ],
}

export const aSnapshot = (changes: Partial<Snapshot> = {}): Snapshot => ({
  schema: 1,
  pieceId: 'piece-1',
  kind: 'articles',
  docId: 'private-doc-id',
  title: '打雷时应当怎样躲避',
  summary: '雷暴来临时，室内和车内最安全。',
  slug: 'da-lei-shi-ying-dang-zen-yang-duo-bi',
  department: { id: 'dep-1', name: '示例市气象局' },
  authors: [{ name: '李明', unit: '示例市气象台', account: 'private-account' }],
  origin: { type: 'original', source: '', url: '', permission: 'private-permission', jointWith: '' },
  purpose: 'knowledge',
  audience: ['public'],
  keywords: ['雷电', '防灾'],
  responsibleEditor: '王芳',
  signer: { name: '赵强', post: '副局长' },
  confidentialityCheck: { checkedBy: 'private-checker', checkedAt: '2026-03-01T00:00:00.000Z' },
  fields: [{ id: 'field-1', name: '气象' }],
  cover: { media: 'cover', alt: '夜空中的闪电' },
  sources: [
    { title: '雷电防护指南', publisher: '中国气象局', url: 'https://www.cma.gov.cn/', doi: '', date: '2024-05-01' },
  ],
  aiLabel: 'none',
  sponsored: false,
  sponsor: '',
  channels: ['private-channel'],
  body: article,
  media: { cover: mediaRef('cover') },
  ...changes,
})

export const aRelease = (snapshot: Partial<Snapshot> = {}, changes: Partial<Release> = {}): Release => ({
  id: 'release-1',
  pieceId: snapshot.pieceId ?? 'piece-1',
  sequence: 1,
  digest: `sha256:v1:${'ab'.repeat(32)}`,
  snapshot: aSnapshot(snapshot),
  releasedAt: '2026-03-05T02:00:00.000Z',
  firstReleasedAt: '2026-03-05T02:00:00.000Z',
  correctionNote: '',
  ...changes,
})
