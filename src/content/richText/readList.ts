import type { ListBlock, ListItem } from '../types'
import { isInline, readInlines } from './readInlines'
import type { Node, Reader } from './reader'

const isOrdered = (reader: Reader, node: Node): boolean => {
  const { listType } = node.data
  if (listType !== 'bullet' && listType !== 'number') reader.complain(node, 'bad-list')
  return listType === 'number'
}

/** Lexical puts a nested list into an item of its own, after the one that it belongs to. */
const hang = (items: ListItem[], list: ListBlock): ListItem[] => {
  const last = items.at(-1)
  if (!last || (last.list && last.list.ordered !== list.ordered)) return [...items, { inlines: [], list }]
  const joined = last.list ? { ...last.list, items: [...last.list.items, ...list.items] } : list
  return [...items.slice(0, -1), { ...last, list: joined }]
}

const readItem = (reader: Reader, items: ListItem[], node: Node): ListItem[] => {
  if (node.type !== 'listitem') {
    reader.complain(node, 'unexpected-node')
    return items
  }
  const children = reader.childrenOf(node)
  const stray = children.find((child) => child.type !== 'list' && !isInline(child))
  if (stray) reader.complain(stray, 'unexpected-node')
  const inlines = readInlines(reader, children.filter(isInline))
  const own = inlines.length > 0 ? [...items, { inlines }] : items
  return children
    .filter(({ type }) => type === 'list')
    .flatMap((child) => readList(reader, child))
    .reduce(hang, own)
}

/** A list with its nested lists; none when it has no items. */
export const readList = (reader: Reader, node: Node): ListBlock[] => {
  const ordered = isOrdered(reader, node)
  const items = reader.childrenOf(node).reduce<ListItem[]>((known, item) => readItem(reader, known, item), [])
  return items.length > 0 ? [{ type: 'list', ordered, items }] : []
}
