import type { Snapshot } from '@/content/types'

const media = (id: string, fill: string) => ({
  id,
  sha256: fill.repeat(64),
  mime: 'image/png',
  file: `${id}.png`,
  bytes: 1000,
  width: 800,
  height: 600,
  credit: '示例绘图室',
  licence: 'CC BY 4.0',
  aiLabel: 'none' as const,
  mapApproval: '',
})

const words =
  '雷电是云和大地之间的放电。听到雷声就应当进入有金属外壳的汽车或坚固的房屋，远离孤立的大树、水面和金属栏杆，关好门窗，不要触摸水管。雷声停下三十分钟以后再出门，最为稳妥，因为雷暴的尾部仍可能有落雷，孩子尤其要由大人看护好，不在空旷处奔跑，不撑金属伞，不骑车。'

/** A complete article, fit to be submitted. */
export const aSnapshot = (changes: Partial<Snapshot> = {}): Snapshot => ({
  schema: 1,
  pieceId: 'piece-1',
  kind: 'articles',
  docId: 'doc-1',
  title: '打雷时躲到哪里',
  summary: '听到雷声就进屋。',
  slug: 'dalei',
  department: { id: 'dep-1', name: '示例市气象局' },
  authors: [{ name: '林知远', unit: '示例市气象局', account: '' }],
  origin: { type: 'original', source: '', url: '', permission: '', jointWith: '' },
  purpose: 'knowledge',
  audience: ['public'],
  keywords: ['雷电'],
  responsibleEditor: '周雨桐',
  signer: { name: '陈望川', post: '副局长' },
  confidentialityCheck: { checkedBy: '韦安宁', checkedAt: '2026-04-20' },
  fields: [{ id: 'field-1', name: '大气科学' }],
  cover: { media: 'media-1', alt: '闪电' },
  sources: [{ title: '雷电防护', publisher: '示例出版社', url: 'https://example.org/a', doi: '', date: '2025' }],
  aiLabel: 'none',
  sponsored: false,
  sponsor: '',
  channels: ['website'],
  body: {
    kind: 'articles',
    blocks: [
      { type: 'heading', level: 2, inlines: [{ text: '先进屋' }] },
      { type: 'paragraph', inlines: [{ text: words }] },
      { type: 'image', media: 'media-2', alt: '躲在车里的人', caption: '车厢能挡住雷电' },
    ],
  },
  media: { 'media-1': media('media-1', 'a'), 'media-2': media('media-2', 'b') },
  ...changes,
})

export const aVideo = (changes: Partial<Extract<Snapshot['body'], { kind: 'videos' }>> = {}): Snapshot =>
  aSnapshot({
    kind: 'videos',
    body: {
      kind: 'videos',
      media: 'media-2',
      duration: 36,
      transcript: [{ start: 0, end: 6, text: '先看见闪电，后听见雷声。' }],
      ...changes,
    },
  })

export const aComic = (): Snapshot =>
  aSnapshot({
    kind: 'comics',
    body: {
      kind: 'comics',
      pages: [
        {
          panels: [
            { media: 'media-2', alt: '孩子躲到桌下', dialogue: [{ speaker: '小果', text: '快蹲下！' }], narration: '' },
            { media: 'media-1', alt: '老师在门口', dialogue: [], narration: '震后有序撤离。' },
          ],
        },
      ],
    },
  })
