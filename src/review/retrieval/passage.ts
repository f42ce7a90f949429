import type { Library } from './library'
import type { Asked } from './piece'
import { roomForMarks } from './room'
import type { Span } from './rows'

/** Sentences that are read together: a rumour is often told in several, with its subject in one and its effect in the next. */
export type Passage = {
  /** The sentences `from` to `to` of the piece, `to` exclusive. */
  from: number
  to: number
  /** For each gram of the library the sentences of the passage that hold it, as bits. */
  marks: Int32Array
  /** What each sentence tells. */
  tells: readonly number[]
}

const room = roomForMarks()

/** Lends `use` a passage; one at a time. */
export const withPassage = <T>(
  library: Library,
  piece: readonly Asked[],
  { from, to }: { from: number; to: number },
  use: (passage: Passage) => T,
): T => {
  const marks = room(library.grams.size())
  const sentences = piece.slice(from, to)
  for (let at = 0; at < sentences.length; at += 1)
    for (const gram of sentences[at]?.known ?? []) marks[gram] = (marks[gram] ?? 0) | (1 << at)
  const result = use({ from, to, marks, tells: sentences.map(({ tells }) => tells) })
  for (const { known } of sentences) for (const gram of known) marks[gram] = 0
  return result
}

const clauseRoom = roomForMarks()

/** Lends `use` the clauses of a sentence that hold each gram of the library, as bits; one sentence at a time. */
export const withClauses = <T>(
  library: Library,
  sentence: Asked | undefined,
  use: (clauseMarks: Int32Array) => T,
): T => {
  const marks = clauseRoom(library.grams.size())
  const { known = [], clauseMasks = [] } = sentence ?? {}
  for (let at = 0; at < known.length; at += 1) marks[known[at] ?? 0] = clauseMasks[at] ?? 0
  const result = use(marks)
  for (const gram of known) marks[gram] = 0
  return result
}

/** What a text of the library and the chosen sentences of a passage have in common. */
export const sharedWith = (
  { contents, told }: Library,
  text: number,
  { marks }: Passage,
  sentences: number,
): number => {
  const { starts, items } = contents
  const end = starts[text + 1] ?? 0
  let sum = 0
  for (let at = starts[text] ?? 0; at < end; at += 1) {
    const gram = items[at] ?? 0
    if (((marks[gram] ?? 0) & sentences) !== 0) sum += told[gram] ?? 0
  }
  return sum
}

/** What neighbouring texts of the library have in common with each sentence of a passage. */
export const sharedBySentence = (
  { contents, told }: Library,
  { from, to }: Span,
  { marks, tells }: Passage,
): number[] => {
  const sums = tells.map(() => 0)
  const { starts, items } = contents
  const end = starts[to] ?? 0
  for (let at = starts[from] ?? 0; at < end; at += 1) {
    const gram = items[at] ?? 0
    let mask = marks[gram] ?? 0
    if (mask === 0) continue
    const weight = told[gram] ?? 0
    for (; mask !== 0; mask &= mask - 1) {
      const sentence = 31 - Math.clz32(mask & -mask)
      sums[sentence] = (sums[sentence] ?? 0) + weight
    }
  }
  return sums
}
