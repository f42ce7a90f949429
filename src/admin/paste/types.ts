/** Marks that a piece of text may carry, named by their HTML tag, outermost first. */
export const marks = ['b', 'i', 'u', 's', 'sub', 'sup', 'code'] as const
export type Mark = (typeof marks)[number]

/** Text with the same marks and link throughout; `\n` is a line break within the paragraph. */
export type Run = { text: string; marks: ReadonlySet<Mark>; href?: string }

/** `number` is the item's own number in an ordered list; `list` tells neighbouring lists apart. */
export type Item = { kind: 'item'; level: number; ordered: boolean; number: number; list: string }
export type Line = { kind: 'paragraph' } | { kind: 'quote' } | { kind: 'heading'; level: 2 | 3 | 4 } | Item

export type Cell = { header: boolean; colSpan: number; rowSpan: number; lines: Run[][] }
export type PastedBlock =
  | { kind: 'line'; line: Line; runs: Run[] }
  | { kind: 'table'; rows: Cell[][] }
  | { kind: 'picture'; src: string }
  | { kind: 'rule' }

/** The part of the picture that the writer left visible, as fractions of its width and height. */
export type Crop = { left: number; top: number; width: number; height: number }
/** A picture whose bytes came with the clipboard; `type` is its MIME type. */
export type PastedPicture = { type: string; bytes: Uint8Array<ArrayBuffer>; crop?: Crop }
