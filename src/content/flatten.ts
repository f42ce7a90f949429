import type { TextBlock } from '@/review/types'
import type { Block, Body, Inline, ListBlock, Snapshot } from './types'

const textOf = (inlines: Inline[]): string => inlines.map(({ text }) => text).join('')

const listTexts = ({ items }: ListBlock, id: string): TextBlock[] =>
  items.flatMap(({ inlines, list }, at) => {
    const itemId = `${id}.i${at}`
    return [{ id: itemId, role: 'list', text: textOf(inlines) }, ...(list ? listTexts(list, itemId) : [])]
  })

const blockTexts = (block: Block, id: string): TextBlock[] => {
  if (block.type === 'rule') return []
  if (block.type === 'list') return listTexts(block, id)
  if (block.type === 'image')
    return [
      { id: `${id}.alt`, role: 'alt', text: block.alt },
      { id: `${id}.caption`, role: 'caption', text: block.caption },
    ]
  if (block.type === 'table')
    return block.rows.flatMap((row, r) =>
      row.map(({ inlines }, c): TextBlock => ({ id: `${id}.r${r}c${c}`, role: 'table', text: textOf(inlines) })),
    )
  return [{ id, role: block.type, text: textOf(block.inlines) }]
}

const hasText = ({ text }: TextBlock) => text.trim() !== ''

/** The texts of an article's blocks; ids count from 0: `b3`, list item `b3.i2`, item below it `b3.i2.i0`, table cell `b4.r0c1`. */
export const flattenBlocks = (blocks: Block[]): TextBlock[] =>
  blocks.flatMap((block, at) => blockTexts(block, `b${at}`)).filter(hasText)

const comicTexts = ({ pages }: Extract<Body, { kind: 'comics' }>): TextBlock[] =>
  pages.flatMap(({ panels }, page) =>
    panels.flatMap(({ alt, dialogue, narration }, at): TextBlock[] => {
      const panel = `p${page}-n${at}`
      const media = { panel }
      return [
        { id: `${panel}.alt`, role: 'alt', text: alt, media },
        ...dialogue.map(({ text }, line): TextBlock => ({ id: `${panel}.d${line}`, role: 'dialogue', text, media })),
        { id: `${panel}.narration`, role: 'narration', text: narration, media },
      ]
    }),
  )

const bodyTexts = (body: Body): TextBlock[] => {
  if (body.kind === 'articles') return flattenBlocks(body.blocks)
  if (body.kind === 'comics') return comicTexts(body)
  return body.transcript.map(({ start, end, text }, at) => ({
    id: `cue-${at}`,
    role: 'cue',
    text,
    media: { t: [start, end] },
  }))
}

/**
 * The texts of a piece in reading order, each under an id that says where it stands: `title`, `summary`, `cover.alt`, `b0`, `cue-12`,
 * `p0-n3.d0` (first line of the fourth panel on the first page), `p0-n3.narration`. All count from 0; empty texts are left out.
 */
export const flatten = ({ title, summary, cover, body }: Snapshot): TextBlock[] =>
  [
    { id: 'title', role: 'title' as const, text: title },
    { id: 'summary', role: 'summary' as const, text: summary },
    { id: 'cover.alt', role: 'alt' as const, text: cover.alt },
    ...bodyTexts(body),
  ].filter(hasText)
