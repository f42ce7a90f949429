import type { Cell, PastedBlock, Run } from './types'

type ReadBlocks = (root: Element) => PastedBlock[]
type ReadCell = Cell & { pictures: PastedBlock[] }

/**
 * A table with its header row and merged cells. A cell holds lines of text: lists in it keep their markers as text, a table in it its
 * text, and its pictures follow the table.
 */
export const readTable = (table: Element, readBlocks: ReadBlocks): PastedBlock[] => {
  const rows = rowsOf(table).map((row) => cellsOf(row).map((cell) => readCell(cell, readBlocks)))
  const filled = rows.filter((row) => row.length > 0)
  const hasText = filled.some((row) => row.some(({ lines }) => lines.length > 0))
  const captions = childrenOf(table, ['CAPTION']).flatMap(readBlocks)
  const shown = filled.map((row) => row.map(({ pictures: _, ...cell }) => cell))
  const pictures = filled.flat().flatMap((cell) => cell.pictures)
  return [...captions, ...(hasText ? [{ kind: 'table' as const, rows: shown }] : []), ...pictures]
}

const childrenOf = (parent: Element, tags: string[]): Element[] =>
  [...parent.children].filter(({ tagName }) => tags.includes(tagName.toUpperCase()))

/** Word ends a table of uneven columns with a row of height 0 that only carries widths. */
const rowsOf = (table: Element): Element[] =>
  [table, ...childrenOf(table, ['THEAD', 'TBODY', 'TFOOT'])]
    .flatMap((part) => childrenOf(part, ['TR']))
    .filter((row) => row.getAttribute('height') !== '0')

const cellsOf = (row: Element) => childrenOf(row, ['TD', 'TH'])

const readCell = (cell: Element, readBlocks: ReadBlocks): ReadCell => {
  const blocks = readBlocks(cell)
  const isInHead = cell.parentElement?.parentElement?.tagName.toUpperCase() === 'THEAD'
  return {
    header: isInHead || cell.tagName.toUpperCase() === 'TH',
    colSpan: spanOf(cell, 'colspan'),
    rowSpan: spanOf(cell, 'rowspan'),
    lines: blocks.flatMap(linesOf),
    pictures: blocks.filter(({ kind }) => kind === 'picture'),
  }
}

const spanOf = (cell: Element, name: 'colspan' | 'rowspan') =>
  Math.min(100, Math.max(1, Math.trunc(Number(cell.getAttribute(name))) || 1))

const linesOf = (block: PastedBlock): Run[][] => {
  if (block.kind === 'table') return block.rows.flat().flatMap(({ lines }) => lines)
  if (block.kind !== 'line') return []
  const { line, runs } = block
  if (line.kind !== 'item') return [runs]
  return [[{ text: line.ordered ? `${line.number}. ` : '• ', marks: new Set() }, ...runs]]
}
