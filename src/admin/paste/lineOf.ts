import { isChineseNumeral, listMarker } from './listMarker'
import type { Line } from './types'

const lineTags = new Set(
  'P DIV BLOCKQUOTE SECTION ARTICLE HEADER FOOTER MAIN FIGURE FIGCAPTION CENTER ADDRESS PRE DL DT DD LI'.split(' '),
)

type OwnLine = { line: Line; prefix: string }

/**
 * The line that a block element opens, with the number that was no part of its text; null for an element within a line.
 * `around` is the line it stands in: a paragraph of a list item or a quotation belongs to that.
 */
export const lineOf = (element: Element, style: ReadonlyMap<string, string>, around: Line): OwnLine | null => {
  const tag = element.tagName.toUpperCase()
  const level = headingLevel(element, tag, style)
  if (!level && !lineTags.has(tag)) return null
  const marked = listMarker(element)
  const isText = marked !== null && isChineseNumeral(marked.marker)
  if (level) return { line: { kind: 'heading', level: shownLevel(level) }, prefix: headingNumber(marked) }
  if (marked && !isText) return { line: marked.item, prefix: '' }
  if (tag === 'BLOCKQUOTE' || /\bMso(?:Intense)?Quote\b/.test(element.className))
    return { line: { kind: 'quote' }, prefix: '' }
  const isInner = around.kind === 'item' || around.kind === 'quote'
  return { line: isInner ? around : { kind: 'paragraph' }, prefix: marked?.marker ?? '' }
}

const headingLevel = (element: Element, tag: string, style: ReadonlyMap<string, string>): number => {
  if (/^H[1-6]$/.test(tag)) return Number(tag[1])
  if (/\bMsoTitle\b/.test(element.className)) return 1
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level')) || 1
  return lineTags.has(tag) ? Number(/^[1-6]$/.exec(style.get('mso-outline-level') ?? '')?.[0] ?? 0) : 0
}

/** The piece's own title is the page's only h1, and a page goes no deeper than h4. */
const shownLevel = (level: number): 2 | 3 | 4 => (level === 1 ? 2 : level === 2 ? 3 : 4)

const headingNumber = (marked: ReturnType<typeof listMarker>): string => {
  if (!marked) return ''
  if (isChineseNumeral(marked.marker)) return marked.marker
  return marked.item.ordered ? `${marked.marker} ` : ''
}
