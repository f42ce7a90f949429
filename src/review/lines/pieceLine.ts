import { z } from 'zod'
import { textUpTo } from '../boundedText'
import type { ReviewDocument, TextBlock } from '../types'

const blockTypes = [
  'title',
  'summary',
  'heading',
  'paragraph',
  'quote',
  'list',
  'table',
  'caption',
  'alt',
  'cue',
  'dialogue',
  'narration',
] as const

const block = z.object({
  id: textUpTo(200).min(1, '不能为空 · it is empty').meta({ minLength: 1 }),
  type: textUpTo(50)
    .default('paragraph')
    .describe(`${blockTypes.join(' | ')}; any other is read as a paragraph`),
  text: z.string(),
  t: z.tuple([z.number(), z.number()]).optional().describe('of a cue: begin and end in seconds'),
  panel: z.string().optional().describe('of a comic: page and panel'),
  xywh: z.string().optional().describe('of a comic: the box within the panel'),
})

const holding = (field: string) => ({ type: 'object', properties: { [field]: {} }, required: [field] })

/** A line of `npm run review -- --input`: a text alone, or a piece in blocks; what is known of the piece may stand beside. */
export const pieceLine = z
  .object({
    id: z.union([z.string(), z.number()]).transform(String),
    text: z.string().optional().describe('one block with the id "text"'),
    title: z.string().optional().describe('read first, as a block with the id "title"'),
    blocks: z
      .array(block)
      .max(100_000)
      .optional()
      .describe('each with an id of its own; "title" and "text" only where no such field stands beside'),
    department: z.string().default(''),
    sponsored: z.boolean().default(false),
    aiLabel: z.enum(['none', 'assisted', 'generated', 'synthesized']).default('none'),
  })
  .refine(({ text, blocks, title }) => text !== undefined || blocks !== undefined || title !== undefined, {
    message: '缺少 text 或 blocks · text or blocks is missing',
  })
  .refine(
    ({ blocks = [], title, text }) => {
      const ids = [
        ...blocks.map(({ id }) => id),
        ...(title === undefined ? [] : ['title']),
        ...(text === undefined ? [] : ['text']),
      ]
      return new Set(ids).size === ids.length
    },
    { message: '段落编号 blocks[].id 有重复 · Two blocks have the same id' },
  )
  .meta({ anyOf: ['text', 'blocks', 'title'].map(holding) })

export type PieceLine = z.output<typeof pieceLine>

const roles: ReadonlyMap<string, TextBlock['role']> = new Map(blockTypes.map((type) => [type, type]))

const textBlock = ({ id, type, text, t, panel, xywh }: z.output<typeof block>): TextBlock => ({
  id,
  role: roles.get(type) ?? 'paragraph',
  text,
  ...((t ?? panel ?? xywh) !== undefined && {
    media: { ...(t && { t }), ...(panel && { panel }), ...(xywh && { xywh }) },
  }),
})

/** What the engine reads of such a line. Of its sources and pictures nothing is known. */
export const documentOfLine = ({
  title,
  text,
  blocks = [],
  department,
  sponsored,
  aiLabel,
}: PieceLine): ReviewDocument => ({
  blocks: [
    ...(title === undefined ? [] : [{ id: 'title', role: 'title' as const, text: title }]),
    ...(text === undefined ? [] : [{ id: 'text', role: 'paragraph' as const, text }]),
    ...blocks.map(textBlock),
  ],
  domain: '',
  department,
  sponsored,
  aiLabel,
  sources: null,
  pictures: [],
})
