import { blockCollector, type Collector } from './blockCollector'
import { declarations } from './declarations'
import { isUnseen } from './isUnseen'
import { lineOf } from './lineOf'
import { isMarkerSpan } from './listMarker'
import { marksOf } from './marksOf'
import { readTable } from './readTable'
import { reducedText } from './tidyRuns'
import type { Line, Mark, PastedBlock } from './types'

/** What holds at a place in the document. `depth` counts the lists around it, `list` names the outermost of them. */
type Place = { line: Line; marks: ReadonlySet<Mark>; href?: string; depth: number; list: string }

/** Reads what a word processor put on the clipboard as blocks in reading order; only what an article may hold is left. */
export const readBlocks = (root: Element): PastedBlock[] => {
  const collector = blockCollector()
  walkInto(root, { line: { kind: 'paragraph' }, marks: new Set(), depth: 0, list: '' }, collector)
  collector.endLine()
  return collector.blocks
}

const walkInto = (parent: Element, place: Place, collector: Collector) => {
  for (const node of parent.childNodes) {
    const { marks, href, line } = place
    if (node instanceof Text) collector.text({ text: reducedText(node.data), marks, ...(href && { href }) }, line)
    if (node instanceof Element) walk(node, place, collector)
  }
}

const walk = (element: Element, place: Place, collector: Collector) => {
  const tag = element.tagName.toUpperCase()
  const style = declarations(element)
  if (isMarkerSpan(style) || isUnseen(element, style)) return
  const special = specials.get(tag)
  if (special) return special(element, place, collector)
  const marks = marksOf(element, style, place.marks)
  const block = lineOf(element, style, place.line)
  if (!block) return walkInto(element, { ...place, marks, ...linkOf(element) }, collector)
  collector.endLine()
  if (block.prefix) collector.text({ text: block.prefix, marks: new Set() }, block.line)
  walkInto(element, { ...place, marks, line: block.line }, collector)
  collector.endLine()
}

type Walk = (element: Element, place: Place, collector: Collector) => void

const picture: Walk = (element, _, collector) => collector.picture(element.getAttribute('src') ?? '')

const walkList: Walk = (element, place, collector) => {
  const ordered = element.tagName.toUpperCase() === 'OL'
  const depth = place.depth + 1
  const list = place.list || `list ${collector.blocks.length}`
  let number = Number(element.getAttribute('start') ?? 1) || 1
  collector.endLine()
  for (const child of element.children) {
    const isItem = child.tagName.toUpperCase() === 'LI'
    const line: Line = isItem ? { kind: 'item', ordered, number, ...ownPlace(child, depth, list) } : place.line
    const walkChild = isItem ? walkInto : walk
    walkChild(child, { ...place, line, depth, list }, collector)
    collector.endLine()
    if (isItem) number += 1
  }
}

/** Word for the web puts each item into a list of its own and says in attributes where it belongs. */
const ownPlace = (item: Element, depth: number, list: string) => ({
  level: Number(item.getAttribute('data-aria-level') ?? item.getAttribute('aria-level')) || depth,
  list: item.getAttribute('data-listid') ?? list,
})

const specials = new Map<string, Walk>([
  ['IMG', picture],
  ['V:IMAGEDATA', picture],
  ['UL', walkList],
  ['OL', walkList],
  ['HR', (_element, _place, collector) => collector.whole({ kind: 'rule' })],
  ['TABLE', (element, _place, collector) => readTable(element, readBlocks).forEach(collector.whole)],
  [
    'BR',
    (element, { line }, collector) =>
      // A page break of the paper is none of the page on the web.
      declarations(element).has('page-break-before') || collector.text({ text: '\n', marks: new Set() }, line),
  ],
])

const linkOf = (element: Element): { href?: string } => {
  const href = element.tagName.toUpperCase() === 'A' ? (element.getAttribute('href') ?? '').trim() : ''
  return /^https?:\/\//i.test(href) && URL.canParse(href) ? { href } : {}
}
