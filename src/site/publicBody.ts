import type { Block, Body, Inline, ListBlock } from '@/content/types'
import type { PublicBody } from './publicPieceSchema'
import { safeHref } from './safeHref'

/** The body as the public gets it: links that nobody should follow lose their address, a video gains its captions file. */
export const publicBody = (body: Body, captions: string): PublicBody => {
  if (body.kind === 'articles') return { kind: body.kind, blocks: body.blocks.map(cleanBlock) }
  if (body.kind === 'videos') return { ...body, captions }
  return body
}

const cleanBlock = (block: Block): Block => {
  if (block.type === 'image' || block.type === 'rule') return block
  if (block.type === 'list') return cleanList(block)
  if (block.type !== 'table') return { ...block, inlines: block.inlines.map(cleanInline) }
  return {
    ...block,
    rows: block.rows.map((row) => row.map((cell) => ({ ...cell, inlines: cell.inlines.map(cleanInline) }))),
  }
}

const cleanList = (block: ListBlock): ListBlock => ({
  ...block,
  items: block.items.map(({ inlines, list }) => ({
    inlines: inlines.map(cleanInline),
    ...(list && { list: cleanList(list) }),
  })),
})

const cleanInline = ({ href, ...inline }: Inline): Inline => {
  const address = safeHref(href)
  return address ? { ...inline, href: address } : inline
}
