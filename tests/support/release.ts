import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import sharp from 'sharp'
import type { Account, StepContext } from '@/channels/channel'
import { folderStore } from '@/site/store'
import type { Body, MediaRef, Release, Snapshot } from '@/content/types'

/** The smallest bytes that pass for an MP4: a file type box. */
const mp4 = Buffer.from('0000001866747970697366360000020069736f6d69736f32', 'hex')

let jpeg: Promise<Buffer> | undefined

/** Bytes of a media id of `aRelease()`: the video is an MP4 header, everything else a small drawn JPEG. */
export const mediaBytes = async (id: string): Promise<Buffer> => {
  if (id === 'clip') return mp4
  jpeg ??= sharp({ create: { width: 1200, height: 675, channels: 3, background: '#2a6f97' } })
    .jpeg()
    .toBuffer()
  return jpeg
}

const mediaRef = (id: string): MediaRef => ({
  id,
  sha256: createHash('sha256').update(id).digest('hex'),
  mime: id === 'clip' ? 'video/mp4' : 'image/jpeg',
  file: `${id}.${id === 'clip' ? 'mp4' : 'jpg'}`,
  bytes: 20_000,
  width: 1200,
  height: 675,
  credit: '示例市气象局',
  licence: 'CC BY 4.0',
  aiLabel: 'none',
  mapApproval: '',
})

export const bodies = {
  articles: {
    kind: 'articles',
    blocks: [
      { type: 'heading', level: 2, inlines: [{ text: '雷电是怎样形成的' }] },
      {
        type: 'paragraph',
        inlines: [
          { text: '积雨云中的冰晶与霰粒碰撞，使电荷分离；' },
          { text: '电场足够强时', bold: true },
          { text: '便会放电。' },
        ],
      },
      { type: 'image', media: 'figure', alt: '积雨云中电荷分布示意图', caption: '电荷分布示意' },
      {
        type: 'list',
        ordered: false,
        items: [{ inlines: [{ text: '远离孤立的大树' }] }, { inlines: [{ text: '不要在空旷处打伞' }] }],
      },
    ],
  },
  videos: {
    kind: 'videos',
    media: 'clip',
    duration: 42,
    transcript: [{ start: 0, end: 4, text: '听到雷声，请立即进入室内。' }],
  },
  comics: {
    kind: 'comics',
    pages: [
      {
        panels: [
          { media: 'panel-1', alt: '乌云压来', dialogue: [{ speaker: '小雨', text: '要打雷了！' }], narration: '' },
          { media: 'panel-2', alt: '两人进屋', dialogue: [], narration: '进屋避雷' },
        ],
      },
    ],
  },
} as const satisfies Record<string, Body>

/** The snapshot of a reviewed article on thunderstorms; `changes` replaces top-level fields. */
export const aSnapshot = (changes: Partial<Snapshot> = {}): Snapshot => ({
  schema: 1,
  pieceId: 'piece-1',
  kind: changes.body?.kind ?? 'articles',
  docId: 'doc-1',
  title: '雷雨天怎样保护自己',
  summary: '雷暴来临时，建筑物和汽车里比空旷处安全得多。本文说明雷电的成因和三条避险要点。',
  slug: 'lei-yu-tian',
  department: { id: 'dep-1', name: '示例市气象局' },
  authors: [{ name: '韦晓', unit: '示例市气象台', account: '' }],
  origin: { type: 'original', source: '', url: '', permission: '', jointWith: '' },
  purpose: 'knowledge',
  audience: ['public'],
  keywords: ['雷电', '防灾'],
  responsibleEditor: '覃岚',
  signer: { name: '黄明', post: '副局长' },
  confidentialityCheck: { checkedBy: '陆清', checkedAt: '2026-03-01T02:00:00.000Z' },
  fields: [{ id: 'field-1', name: '气象' }],
  cover: { media: 'cover', alt: '闪电划过夜空' },
  sources: [
    {
      title: '雷电防护常识',
      publisher: '示例出版社',
      url: 'https://example.org/lightning',
      doi: '',
      date: '2025-06-01',
    },
  ],
  aiLabel: 'none',
  sponsored: false,
  sponsor: '',
  channels: ['website', 'wechat', 'douyin', 'weibo'],
  body: bodies.articles,
  media: Object.fromEntries(['cover', 'figure', 'clip', 'panel-1', 'panel-2'].map((id) => [id, mediaRef(id)])),
  ...changes,
})

/** A first release of `aSnapshot(changes)`. */
export const aRelease = (changes: Partial<Snapshot> = {}): Release => ({
  id: 'release-1',
  pieceId: 'piece-1',
  sequence: 1,
  digest: `sha256:v1:${'0'.repeat(64)}`,
  snapshot: aSnapshot(changes),
  releasedAt: '2026-03-02T02:00:00.000Z',
  firstReleasedAt: '2026-03-02T02:00:00.000Z',
  correctionNote: '',
})

/** The context of a first step; `changes` replaces its fields. */
export const aContext = (account: Account, changes: Partial<StepContext> = {}): StepContext => {
  const mark = changes.mark ?? 'kp-0001'
  return {
    release: aRelease(),
    account,
    mark,
    receipt: null,
    post: null,
    file: mediaBytes,
    link: `http://127.0.0.1:3001/articles/piece-1/lei-yu-tian/?from=${mark}`,
    site: {
      store: folderStore(tmpdir()),
      url: 'http://127.0.0.1:3001',
      notice: null,
      earlier: [],
      keepFile: async () => false,
    },
    fetch,
    now: () => new Date(),
    signal: new AbortController().signal,
    ...changes,
  }
}
