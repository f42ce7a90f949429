import type { Block, Inline, ListBlock, Snapshot, TableCell } from '@/content/types'
import { sourceLine } from '@/channels/text'

/**
 * WeChat keeps `section`, `p`, `span`, tables and inline styles, and drops classes, list markers and outside links
 * (measured by draft/add and draft/get, 2026-09); this file writes nothing else.
 */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

export const paragraph = (html: string, style = ''): string =>
  html === '' ? '' : `<p style="margin:0 0 16px;${style}">${html}</p>`

const small = 'font-size:13px;color:#666;'

/** A picture with its caption and, below it, credit and map approval number. */
export const picture = (snapshot: Snapshot, image: { media: string; alt: string; caption: string }): string => {
  const ref = snapshot.media[image.media]
  const notes = [
    image.caption,
    ref === undefined || ref.credit === '' ? '' : `图：${ref.credit}`,
    ref === undefined || ref.mapApproval === '' ? '' : `审图号：${ref.mapApproval}`,
    ref?.aiLabel === 'generated' ? '图片由人工智能生成' : '',
    ref?.aiLabel === 'synthesized' ? '图片由人工智能合成' : '',
  ].filter((note) => note !== '')
  const img = `<img src="kepu-media:${escapeHtml(image.media)}" alt="${escapeHtml(image.alt)}" style="max-width:100%;"/>`
  return `<section style="margin:0 0 16px;text-align:center;">${img}${paragraph(escapeHtml(notes.join('　')), small)}</section>`
}

export const inlineHtml = (inlines: Inline[]): string => inlines.map(spanOf).join('')

const spanOf = (inline: Inline): string => {
  const decoration = [inline.underline ? 'underline' : '', inline.strike ? 'line-through' : '']
    .filter(Boolean)
    .join(' ')
  const style = [
    inline.bold ? 'font-weight:bold;' : '',
    inline.italic ? 'font-style:italic;' : '',
    decoration === '' ? '' : `text-decoration:${decoration};`,
    inline.sub ? 'vertical-align:sub;font-size:75%;' : '',
    inline.sup ? 'vertical-align:super;font-size:75%;' : '',
    inline.code ? 'font-family:monospace;' : '',
  ].join('')
  const text = escapeHtml(inline.text)
  return style === '' ? text : `<span style="${style}">${text}</span>`
}

const listHtml = (list: ListBlock, depth = 1): string =>
  list.items
    .map((item, index) => {
      const bullet = list.ordered ? `${index + 1}. ` : '• '
      const line = paragraph(`${bullet}${inlineHtml(item.inlines)}`, `padding-left:${depth}em;`)
      return item.list === undefined ? line : line + listHtml(item.list, depth + 1)
    })
    .join('')

const cellHtml = (cell: TableCell): string => {
  const spans = `${cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : ''}${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''}`
  const weight = cell.header ? 'font-weight:bold;background:#f3f5f7;' : ''
  return `<td${spans} style="border:1px solid #ccc;padding:6px;${weight}">${inlineHtml(cell.inlines)}</td>`
}

const tableHtml = (rows: TableCell[][]): string => {
  const lines = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('')
  return `<section style="overflow-x:auto;margin:0 0 16px;"><table style="border-collapse:collapse;"><tbody>${lines}</tbody></table></section>`
}

/** One block of an article. */
export const blockHtml = (snapshot: Snapshot, block: Block): string => {
  switch (block.type) {
    case 'heading':
      return paragraph(inlineHtml(block.inlines), `font-weight:bold;font-size:${24 - 2 * block.level}px;`)
    case 'paragraph':
      return paragraph(inlineHtml(block.inlines))
    case 'quote':
      return `<section style="border-left:3px solid #ccc;padding-left:12px;">${paragraph(inlineHtml(block.inlines))}</section>`
    case 'list':
      return listHtml(block)
    case 'table':
      return tableHtml(block.rows)
    case 'image':
      return picture(snapshot, block)
    case 'rule':
      return '<section style="border-top:1px solid #ccc;margin:16px 0;"><span> </span></section>'
  }
}

/** The cited sources, numbered, at the end. */
export const sourcesHtml = (snapshot: Snapshot): string => {
  if (snapshot.sources.length === 0) return ''
  const lines = snapshot.sources.map((source, index) =>
    paragraph(escapeHtml(`[${index + 1}] ${sourceLine(source)}`), small),
  )
  return paragraph('参考资料', 'font-weight:bold;') + lines.join('')
}
