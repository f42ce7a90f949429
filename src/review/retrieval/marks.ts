import type { Library } from './library'
import type { Query } from './query'
import { roomOf } from './room'

/** For each gram the clauses of the words that hold it, as bits; 0 for a gram that they don't hold. */
export type Marks = Float64Array

const room = roomOf()

/** Lends `use` the marks of a query. One at a time. */
export const withMarks = <T>(library: Library, { grams }: Query, use: (marks: Marks) => T): T => {
  const marks = room(library.grams.size)
  for (const { gram, mask } of grams) marks[gram] = mask
  const result = use(marks)
  for (const { gram } of grams) marks[gram] = 0
  return result
}
