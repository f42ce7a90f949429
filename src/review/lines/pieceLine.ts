import { z } from 'zod'
import { textUpTo } from '../boundedText'
import { orAbsent } from '../orAbsent'
import { orElse } from '../orElse'
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

/** No recording lasts longer than eleven days. */
const mostSeconds = 1_000_000
const outside = `应为 0 到 ${mostSeconds} 之间的秒数 · it must be seconds from 0 to ${mostSeconds}`
const seconds = z.number().min(0, outside).max(mostSeconds, outside)
const time = z
  .tuple([seconds, seconds])
  .refine(([begin, end]) => begin <= end, { message: '结束时间早于开始时间 · the end comes before the beginning' })

const block = z.object({
  id: textUpTo(200).min(1, '不能为空 · it is empty').meta({ minLength: 1 }),
  type: orElse(textUpTo(50), 'paragraph').describe(`${blockTypes.join(' | ')}; any other is read as a paragraph`),
  text: z.string(),
  t: orAbsent(time).describe('of a cue: begin and end in seconds; the end does not come before the beginning'),
  panel: orAbsent(z.string()).describe('of a comic: page and panel'),
  xywh: orAbsent(z.string()).describe('of a comic: the box within the panel'),
})

const holding = ([field, type]: readonly [string, string]) => ({
  type: 'object',
  properties: { [field]: { type } },
  required: [field],
})
const words = [
  ['text', 'string'],
  ['blocks', 'array'],
  ['title', 'string'],
] as const

/** A line of `npm run review -- --input`: a text alone, or a piece in blocks; what is known of the piece may stand beside. */
export const pieceLine = z
  .object({
    id: z.union([z.string(), z.number()]).transform(String),
    text: orAbsent(z.string()).describe('one block with the id "text"'),
    title: orAbsent(z.string()).describe('read first, as a block with the id "title"'),
    blocks: orAbsent(z.array(block).max(100_000)).describe(
      'each with an id of its own; "title" and "text" only where no such field stands beside',
    ),
    department: orElse(z.string(), ''),
    sponsored: orElse(z.boolean(), false),
    aiLabel: orElse(z.enum(['none', 'assisted', 'generated', 'synthesized']), 'none'),
  })
  .refine(({ text, blocks, title }) => text !== undefined || blocks !== undefined || title !== undefined, {
    message: '缺少 text、title 或 blocks · text, title or blocks is missing',
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
  .meta({ anyOf: words.map(holding) })

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
