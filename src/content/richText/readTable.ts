import type { Block, Inline, TableCell } from '../types'
import { normalInlines } from './normalInlines'
import { isInline, readInlines } from './readInlines'
import type { Node, Reader } from './reader'

const isSpan = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 100

const readSpan = (reader: Reader, node: Node, name: 'colSpan' | 'rowSpan'): number => {
  const span = node.data[name] ?? 1
  if (isSpan(span)) return span
  reader.complain(node, 'bad-table')
  return 1
}

/** Paragraphs of a cell become its lines. */
const readLine = (reader: Reader, node: Node): Inline[] => {
  if (node.type === 'paragraph') return readInlines(reader, reader.childrenOf(node))
  if (isInline(node)) return readInlines(reader, [node])
  reader.complain(node, 'bad-table')
  return []
}

const readCell = (reader: Reader, node: Node): TableCell[] => {
  if (node.type !== 'tablecell') {
    reader.complain(node, 'bad-table')
    return []
  }
  const lines = reader
    .childrenOf(node)
    .map((child) => ({ ends: child.type === 'paragraph', line: readLine(reader, child) }))
  const filled = lines.filter(({ line }) => line.length > 0)
  const inlines = filled.flatMap(({ line, ends }, at) =>
    ends && at < filled.length - 1 ? [...line, { text: '\n' }] : line,
  )
  const { headerState } = node.data
  return [
    {
      header: typeof headerState === 'number' && headerState > 0,
      colSpan: readSpan(reader, node, 'colSpan'),
      rowSpan: readSpan(reader, node, 'rowSpan'),
      inlines: normalInlines(inlines),
    },
  ]
}

const readRow = (reader: Reader, node: Node): TableCell[][] => {
  if (node.type !== 'tablerow') {
    reader.complain(node, 'bad-table')
    return []
  }
  return [reader.childrenOf(node).flatMap((cell) => readCell(reader, cell))]
}

/** A table of text cells; none when it has no rows. */
export const readTable = (reader: Reader, node: Node): Block[] => {
  const rows = reader.childrenOf(node).flatMap((row) => readRow(reader, row))
  return rows.length > 0 ? [{ type: 'table', rows }] : []
}
