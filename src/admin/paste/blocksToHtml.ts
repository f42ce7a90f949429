import { marks, type Cell, type Item, type PastedBlock, type Run } from './types'

type Entry = { item: Item; runs: Run[]; below: Entry[] }
/** The `src` under which the picture of this number stands in cleaned HTML. */
export const pictureSrc = (at: number) => `pasted:${at}`

/** Plain HTML of the blocks: no classes, no styles, list items nested by their levels. */
export const blocksToHtml = (blocks: PastedBlock[]): string => {
  let pictures = 0
  let items: Entry[] = []
  const parts: string[] = []
  const endList = () => {
    if (items.length > 0) parts.push(listsHtml(nested(items)))
    items = []
  }
  for (const block of blocks) {
    if (block.kind === 'line' && block.line.kind === 'item') {
      items.push({ item: block.line, runs: block.runs, below: [] })
      continue
    }
    endList()
    parts.push(block.kind === 'picture' ? `<img src="${pictureSrc(pictures++)}">` : blockHtml(block))
  }
  endList()
  return parts.join('')
}

const blockHtml = (block: PastedBlock): string => {
  if (block.kind === 'rule') return '<hr>'
  if (block.kind === 'table') return tableHtml(block.rows)
  if (block.kind !== 'line') return ''
  const { line } = block
  const tag = line.kind === 'heading' ? `h${line.level}` : line.kind === 'quote' ? 'blockquote' : 'p'
  return `<${tag}>${runsHtml(block.runs)}</${tag}>`
}

/** What is deeper than the item before it hangs below that; levels that were skipped don't count. */
const nested = (entries: Entry[]): Entry[] => {
  const heads: Entry[] = []
  for (const entry of entries) {
    const head = heads.at(-1)
    if (head && entry.item.level > head.item.level) head.below.push(entry)
    else heads.push(entry)
  }
  return heads.map((head) => ({ ...head, below: nested(head.below) }))
}

const isSameList = (a: Item, b: Item) => a.ordered === b.ordered && a.list === b.list

const listsHtml = (entries: Entry[]): string => {
  const [first] = entries
  if (!first) return ''
  const end = entries.findIndex(({ item }) => !isSameList(item, first.item))
  const own = end < 0 ? entries : entries.slice(0, end)
  const { ordered, number } = first.item
  const open = ordered ? (number > 1 ? `<ol start="${number}">` : '<ol>') : '<ul>'
  const items = own.map(({ runs, below }) => `<li>${runsHtml(runs)}${listsHtml(below)}</li>`)
  return `${open}${items.join('')}${ordered ? '</ol>' : '</ul>'}${listsHtml(entries.slice(own.length))}`
}

const tableHtml = (rows: Cell[][]): string => {
  const heads = rows.findIndex((row) => !row.every(({ header }) => header))
  const count = heads < 0 ? rows.length : heads
  const [head, body] = [rows.slice(0, count), rows.slice(count)].map((part) => part.map(rowHtml).join(''))
  return `<table>${head ? `<thead>${head}</thead>` : ''}${body ? `<tbody>${body}</tbody>` : ''}</table>`
}

const rowHtml = (row: Cell[]) => `<tr>${row.map(cellHtml).join('')}</tr>`

const cellHtml = ({ header, colSpan, rowSpan, lines }: Cell): string => {
  const tag = header ? 'th' : 'td'
  const spans = `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`
  return `<${tag}${spans}>${lines.map((runs) => `<p>${runsHtml(runs)}</p>`).join('')}</${tag}>`
}

const runsHtml = (runs: Run[]): string => runs.map(runHtml).join('')

const runHtml = ({ text, marks: own, href }: Run): string => {
  const inner = escaped(text).replaceAll('\n', '<br>')
  const marked = [...marks]
    .reverse()
    .reduce((html, mark) => (own.has(mark) ? `<${mark}>${html}</${mark}>` : html), inner)
  return href ? `<a href="${escaped(href)}">${marked}</a>` : marked
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
