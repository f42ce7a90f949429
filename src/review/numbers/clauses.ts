/** A stretch of a sentence between commas, semicolons or brackets. */
export type Clause = { start: number; end: number }

const ends = ',;。!?()\n'
const thousands = /^\d,\d{3}/u

/** A comma between digits belongs to a number: 1,200. */
const isEnd = (text: string, at: number) => {
  const sign = text.charAt(at)
  return ends.includes(sign) && !(sign === ',' && thousands.test(text.slice(at - 1, at + 4)))
}

/** The clause that a place of a sentence stands in. */
export const clauseAt = (text: string, at: number): Clause => {
  let start = at
  while (start > 0 && !isEnd(text, start - 1)) start -= 1
  let end = at
  while (end < text.length && !isEnd(text, end)) end += 1
  return { start, end }
}
