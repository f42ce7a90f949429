import { readFile } from 'node:fs/promises'
import { blocksToLexical } from '@/content/lexical'
import type { Kind } from '@/content/types'
import type { Department, Field } from '@/payload-types'

/** Words that occur once in the world: whoever finds them in something public knows which save they came from. */
export type Mark = string
const isMark = /mk\d{6}k/g
let marked = 0
export const aMark = (): Mark => `mk${String((marked += 1)).padStart(6, '0')}k`
export const marksIn = (text: string): Mark[] => [...new Set(text.match(isMark) ?? [])]

/** Files that pieces of one department may use. */
export type Files = { pictures: string[]; video: string }

export const aVideoFile = () => readFile(new URL('../../../src/demo/media/lightning.mp4', import.meta.url))

const safety =
  '雷电是带电云层之间或者云层与大地之间的放电现象，打雷时应尽快进入有防雷装置的建筑物，远离孤立的大树、金属围栏和水面，关好门窗，不要触碰金属管道。'

export type Author = { department: Department; field: Field; files: Files }

const shared = ({ department, field, files }: Author, mark: Mark) => ({
  title: `打雷的时候怎样保护自己 ${mark}`,
  department: department.id,
  summary: `雷电天气里，进屋、远离高处和金属，是最有效的三件事。${mark}`,
  cover: files.pictures[0],
  coverAlt: `夜空中的闪电 ${mark}`,
  authors: [{ name: '作者甲', unit: department.name }],
  responsibleEditor: '编辑乙',
  signer: { name: '签发丙', post: '主任' },
  confidentialityCheck: { checkedBy: '保密丁', checkedAt: '2026-10-01' },
  purpose: 'knowledge',
  fields: [field.id],
  audience: ['public'],
  sources: [{ title: '雷电防护知识', publisher: '中国气象局', date: '2025-06-01' }],
  aiLabel: 'none',
  channels: ['website'],
  declaration: true,
})

/** Text and pictures of an article; each argument stands in one place. */
export const articleBody = ({ text, picture, alt, caption }: Record<'text' | 'picture' | 'alt' | 'caption', string>) =>
  blocksToLexical([
    { type: 'paragraph', inlines: [{ text: `${safety}${safety}${text}` }] },
    { type: 'image', media: picture, alt, caption },
  ])

export const transcriptOf = (line: string): string => `WEBVTT\n\n00:00.000 --> 00:02.000\n${line}\n`

const bodies: Record<Kind, (files: Files, mark: Mark) => Record<string, unknown>> = {
  articles: ({ pictures }, mark) => ({
    body: articleBody({ text: mark, picture: pictures[1] ?? '', alt: `闪电 ${mark}`, caption: `引入大地 ${mark}` }),
  }),
  videos: ({ video }, mark) => ({ video, transcript: transcriptOf(`听到雷声，请立即进入室内。${mark}`) }),
  comics: ({ pictures }, mark) => ({
    pages: [{ panels: pictures.map((image) => ({ image, alt: `乌云压来 ${mark}`, narration: `进屋避雷 ${mark}` })) }],
  }),
}

/** Everything that a complete piece has, with one mark all over it. */
export const pieceData = (kind: Kind, author: Author, mark: Mark): Record<string, unknown> => ({
  ...shared(author, mark),
  ...bodies[kind](author.files, mark),
})
