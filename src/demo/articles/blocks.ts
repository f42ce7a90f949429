import type { Inline, ListBlock } from '@/content/types'
import type { PictureKey } from '../pictures'
import type { DemoBlock } from '../types'

/** Text in which `**…**` is bold; there is no other markup. */
const inlines = (text: string): Inline[] =>
  text
    .split(/\*\*(.+?)\*\*/)
    .map((part, at): Inline => (at % 2 === 1 ? { text: part, bold: true } : { text: part }))
    .filter((inline) => inline.text !== '')

const list = (ordered: boolean, items: string[]): ListBlock => ({
  type: 'list',
  ordered,
  items: items.map((item) => ({ inlines: inlines(item) })),
})

const row = (header: boolean, cells: string[]) =>
  cells.map((cell) => ({ header, colSpan: 1, rowSpan: 1, inlines: inlines(cell) }))

export const h2 = (text: string): DemoBlock => ({ type: 'heading', level: 2, inlines: [{ text }] })
export const p = (text: string): DemoBlock => ({ type: 'paragraph', inlines: inlines(text) })
export const quote = (text: string): DemoBlock => ({ type: 'quote', inlines: inlines(text) })
export const ul = (...items: string[]): DemoBlock => list(false, items)
export const ol = (...items: string[]): DemoBlock => list(true, items)

/** A table whose first row is its header. */
export const table = (head: string[], ...rows: string[][]): DemoBlock => ({
  type: 'table',
  rows: [row(true, head), ...rows.map((cells) => row(false, cells))],
})

export const figure = (picture: PictureKey, alt: string, caption: string): DemoBlock => ({
  type: 'image',
  picture,
  alt,
  caption,
})
