/**
 * A well-known quantity: its name in both languages; the words that must all stand near (groups joined by `&`, alternatives by `|`); the
 * word that the figure belongs to (with `~` before it, the figure may stand anywhere in the sentence that names them); the unit, with `@天` where it is counted by day; the least and greatest figure that honest rounding
 * and honest sources give; and words that say that something else is meant.
 */
export type Row = readonly [
  zh: string,
  en: string,
  of: string,
  what: string,
  unit: string,
  least: number,
  greatest: number,
  not?: string,
]

/** Rows that one source gives; `broad` ones speak of whole kinds of things, and only where no other row does. */
export type Sourced = { source: string; rows: readonly Row[]; broad?: boolean }
