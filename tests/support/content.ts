import sharp from 'sharp'
import { blocksToLexical } from '@/content/lexical'
import type { Department, Field, User } from '@/payload-types'
import type { System } from './system'

export const as = (user: User) => ({ user: { ...user, collection: 'users' as const }, overrideAccess: false }) as const

let drawn = 0

/** A small real picture, different each time. */
export const aPicture = (): Promise<Buffer> => {
  drawn += 1
  return sharp({
    create: {
      width: 320,
      height: 180,
      channels: 3,
      background: { r: drawn % 256, g: Math.floor(drawn / 256) % 256, b: 90 },
    },
  })
    .png()
    .toBuffer()
}

export const aMedium = async ({ payload }: Pick<System, 'payload'>, editor: User) => {
  const data = await aPicture()
  return payload.create({
    collection: 'media',
    data: { title: '示意图', alt: '示意', credit: '示例图', licence: 'CC0' },
    file: { data, mimetype: 'image/png', name: 'x.png', size: data.length },
    ...as(editor),
  } as never) as Promise<{ id: string; sha256: string; filename: string }>
}

const sentence =
  '雷电是带电云层之间或者云层与大地之间的放电现象，打雷时应尽快进入有防雷装置的建筑物，远离孤立的大树、金属围栏和水面，关好门窗，不要触碰金属管道。'

let written = 0

/** Everything that a complete article has; each differs from all others. */
export const articleData = async (
  system: Pick<System, 'payload'>,
  { editor, department, field }: { editor: User; department: Department; field: Field },
  more: Record<string, unknown> = {},
) => {
  written += 1
  const medium = await aMedium(system, editor)
  return {
    title: `打雷的时候怎样保护自己（${written}）`,
    department: department.id,
    summary: '雷电天气里，进屋、远离高处和金属，是最有效的三件事。',
    body: blocksToLexical([
      { type: 'paragraph', inlines: [{ text: `${sentence}${sentence}第${written}篇。` }] },
      { type: 'image', media: medium.id, alt: '闪电击中避雷针', caption: '避雷针把电流引入大地' },
    ]),
    cover: medium.id,
    coverAlt: '夜空中的闪电',
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
    ...more,
  }
}
