import { blocksToHtml } from './blocksToHtml'
import { readBlocks } from './readBlocks'
import type { PastedBlock } from './types'

/**
 * Cleaned HTML for pasting into a table's cell, which holds lines of text only: headings and list items become lines, with the items'
 * markers, and pictures come last. A table by itself stays one: the editor lays its cells over those that are there.
 */
export const htmlForCell = (html: string): string => {
  if (/^<table>(?:(?!<table>).)*<\/table>$/s.test(html)) return html
  const { body } = new DOMParser().parseFromString(`<table><tr><td>${html}</td></tr></table>`, 'text/html')
  return blocksToHtml(readBlocks(body).flatMap(linesOf))
}

const linesOf = (block: PastedBlock): PastedBlock[] =>
  block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap(({ lines }) => lines.map(lineOf))) : [block]

const lineOf = (runs: Extract<PastedBlock, { kind: 'line' }>['runs']): PastedBlock => ({
  kind: 'line',
  line: { kind: 'paragraph' },
  runs,
})
