import type { Library } from './library'
import type { Asked } from './piece'
import { roomForMarks, roomForSmallMarks } from './room'
import type { Span } from './rows'

/** A bit of a small mark for each sentence of a passage. */
const maxSentences = 8

/**
 * Sentences that are read together, eight at most: a rumour is often told in several, with its subject in one and its effect in the next.
 */
export type Passage = {
  /** The sentences `from` to `to` of the piece, `to` exclusive. */
  from: number
  to: number
  /** For each gram of the library the sentences of the passage that hold it, as bits. */
  marks: Uint8Array
  /** What each sentence tells. */
  tells: readonly number[]
}

const room = roomForSmallMarks()

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

/** 1 where a bit is set, else 0. Where nobody can guess which it is, a sum by this is several times as fast as an `if`. */
const isAny = (bits: number): number => -bits >>> 31

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
    sum += (told[gram] ?? 0) * isAny((marks[gram] ?? 0) & sentences)
  }
  return sum
}

/** Room for the grams of neighbouring texts. */
const roomForGrams = roomForMarks()

/** The grams of neighbouring texts of the library that a passage holds: the first `size` of `grams`, until somebody asks again. */
export const sharedGrams = (
  { contents: { starts, items } }: Library,
  { from, to }: Span,
  { marks }: Passage,
): { grams: Int32Array; size: number } => {
  const first = starts[from] ?? 0
  const end = starts[to] ?? 0
  const grams = roomForGrams(end - first + 1)
  let size = 0
  for (let at = first; at < end; at += 1) {
    const gram = items[at] ?? 0
    grams[size] = gram
    size += isAny(marks[gram] ?? 0)
  }
  return { grams, size }
}

const sums = new Float64Array(maxSentences)

/** What neighbouring texts of the library have in common with each sentence of a passage, until somebody asks again. */
export const sharedBySentence = (library: Library, span: Span, passage: Passage): Float64Array => {
  sums.fill(0)
  const { grams, size } = sharedGrams(library, span, passage)
  for (let at = 0; at < size; at += 1) {
    const gram = grams[at] ?? 0
    const tells = library.told[gram] ?? 0
    for (let rest = passage.marks[gram] ?? 0; rest !== 0; rest &= rest - 1) {
      const sentence = 31 - Math.clz32(rest & -rest)
      sums[sentence] = (sums[sentence] ?? 0) + tells
    }
  }
  return sums
}
