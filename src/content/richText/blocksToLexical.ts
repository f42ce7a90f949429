import type { Block, Inline, ListBlock, ListItem, TableCell } from '../types'
import { markBits, marks } from './marks'

type LexicalNode = { type: string; version: number; [key: string]: unknown }
type LexicalRoot = {
  type: string
  version: number
  direction: 'ltr' | 'rtl' | null
  format: ''
  indent: number
  children: LexicalNode[]
}
/** The state of the rich-text editor, as Payload stores it. */
export type LexicalState = { root: LexicalRoot; [key: string]: unknown }

const element = (type: string, children: LexicalNode[], more: Record<string, unknown> = {}): LexicalNode => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...more,
  children,
})

const textNode = (text: string, format: number): LexicalNode => {
  if (text === '\n') return { type: 'linebreak', version: 1 }
  const type = text === '\t' ? 'tab' : 'text'
  return { type, version: 1, text, format, mode: 'normal', style: '', detail: type === 'tab' ? 2 : 0 }
}

const formatOf = (inline: Inline) => marks.reduce((bits, mark) => (inline[mark] ? bits | markBits[mark] : bits), 0)

const textNodes = (inline: Inline): LexicalNode[] =>
  inline.text
    .split(/([\n\t])/)
    .filter((text) => text !== '')
    .map((text) => textNode(text, formatOf(inline)))

/** Neighbours with the same address stand in one link. */
const linksOf = (inlines: Inline[]): { href: string | undefined; run: Inline[] }[] =>
  inlines.reduce<{ href: string | undefined; run: Inline[] }[]>((links, inline) => {
    const last = links.at(-1)
    if (!last || last.href !== inline.href) return [...links, { href: inline.href, run: [inline] }]
    return [...links.slice(0, -1), { ...last, run: [...last.run, inline] }]
  }, [])

/** Payload wants an id on each node that has fields; counting them keeps the result the same each time. */
type NextId = () => string
const newIds = (): NextId => {
  let count = 0
  return () => (count++).toString(16).padStart(24, '0')
}

const line = (inlines: Inline[], nextId: NextId): LexicalNode[] =>
  linksOf(inlines).flatMap(({ href, run }) => {
    const nodes = run.flatMap(textNodes)
    if (href === undefined) return nodes
    return [
      element('link', nodes, { version: 3, id: nextId(), fields: { linkType: 'custom', newTab: false, url: href } }),
    ]
  })

const itemNodes = ({ inlines, list }: ListItem, nextId: NextId): LexicalNode[][] => [
  ...(inlines.length > 0 ? [line(inlines, nextId)] : []),
  ...(list ? [[listNode(list, nextId)]] : []),
]

const listNode = ({ ordered, items }: ListBlock, nextId: NextId): LexicalNode =>
  element(
    'list',
    items
      .flatMap((item) => itemNodes(item, nextId))
      .map((children, at) => element('listitem', children, { value: at + 1 })),
    { listType: ordered ? 'number' : 'bullet', tag: ordered ? 'ol' : 'ul', start: 1 },
  )

const cellNode = ({ header, colSpan, rowSpan, inlines }: TableCell, nextId: NextId): LexicalNode =>
  element('tablecell', [element('paragraph', line(inlines, nextId), { textFormat: 0, textStyle: '' })], {
    headerState: header ? 1 : 0,
    colSpan,
    rowSpan,
    backgroundColor: null,
  })

const tableNode = (rows: TableCell[][], nextId: NextId): LexicalNode =>
  element(
    'table',
    rows.map((row) =>
      element(
        'tablerow',
        row.map((cell) => cellNode(cell, nextId)),
      ),
    ),
  )

const blockNode = (block: Block, nextId: NextId): LexicalNode => {
  if (block.type === 'list') return listNode(block, nextId)
  if (block.type === 'table') return tableNode(block.rows, nextId)
  if (block.type === 'rule') return { type: 'horizontalrule', version: 1 }
  if (block.type === 'image') {
    const { media, alt, caption } = block
    return {
      type: 'upload',
      version: 3,
      format: '',
      id: nextId(),
      relationTo: 'media',
      value: media,
      fields: { alt, caption },
    }
  }
  const own =
    block.type === 'heading'
      ? { tag: `h${block.level}` }
      : block.type === 'paragraph'
        ? { textFormat: 0, textStyle: '' }
        : {}
  return element(block.type, line(block.inlines, nextId), own)
}

/** Blocks as the editor's state. `lexicalToBlocks` gives the same blocks back when their text is in normal form. */
export const blocksToLexical = (blocks: Block[]): LexicalState => {
  const nextId = newIds()
  const children = blocks.map((block) => blockNode(block, nextId))
  return { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children } }
}
