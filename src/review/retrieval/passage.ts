import type { Library } from './library'
import type { AskedPiece } from './piece'
import { roomOf } from './room'

/** Sentences that are read together: a rumour is often told in several, with its subject in one and its effect in the next. */
export type Passage = {
  /** The sentences `from` to `to` of the piece, `to` exclusive. */
  from: number
  to: number
  /** For each gram of the library the sentences of the passage that hold it, as bits. */
  marks: Float64Array
  /** What all words of the passage tell together. */
  tells: number
}

const room = roomOf()
const places = roomOf()

/** Lends `use` a passage; one at a time. */
export const withPassage = <T>(
  library: Library,
  piece: AskedPiece,
  { from, to }: { from: number; to: number },
  use: (passage: Passage) => T,
): T => {
  const marks = room(library.grams.size)
  const seen = places(piece.inLibrary.length)
  const grams: number[] = []
  const touched: number[] = []
  let tells = 0
  for (let at = from; at < to; at += 1) {
    const bit = 1 << (at - from)
    for (const place of piece.sentences[at]?.grams ?? []) {
      const gram = piece.inLibrary[place] ?? -1
      if (seen[place] === 0) {
        seen[place] = 1
        touched.push(place)
        tells += piece.tells[place] ?? 0
        if (gram >= 0) grams.push(gram)
      }
      if (gram >= 0) marks[gram] = (marks[gram] ?? 0) | bit
    }
  }
  const result = use({ from, to, marks, tells })
  for (const gram of grams) marks[gram] = 0
  for (const place of touched) seen[place] = 0
  return result
}

const clauseRoom = roomOf()

/** Lends `use` the clauses of a sentence that hold each gram of the library, as bits; one sentence at a time. */
export const withClauses = <T>(
  library: Library,
  { sentences, inLibrary }: AskedPiece,
  at: number,
  use: (clauseMarks: Float64Array) => T,
): T => {
  const marks = clauseRoom(library.grams.size)
  const { grams = [], clauseMasks = [] } = sentences[at] ?? {}
  for (let i = 0; i < grams.length; i += 1) {
    const gram = inLibrary[grams[i] ?? 0] ?? -1
    if (gram >= 0) marks[gram] = clauseMasks[i] ?? 0
  }
  const result = use(marks)
  for (const place of grams) {
    const gram = inLibrary[place] ?? -1
    if (gram >= 0) marks[gram] = 0
  }
  return result
}

/** What a text of the library and a passage have in common. */
export const sharedWith = ({ contents, told }: Library, text: number, { marks }: Passage): number => {
  const { starts, items } = contents
  const end = starts[text + 1] ?? 0
  let sum = 0
  for (let at = starts[text] ?? 0; at < end; at += 1) {
    const gram = items[at] ?? 0
    if (marks[gram] !== 0) sum += told[gram] ?? 0
  }
  return sum
}

/** What a text of the library has in common with each of `size` parts, given the parts that hold each gram as bits. */
export const sharedByPart = (
  { contents, told }: Library,
  text: number,
  marks: Float64Array,
  size: number,
): Float64Array => {
  const sums = new Float64Array(size)
  const { starts, items } = contents
  const end = starts[text + 1] ?? 0
  for (let at = starts[text] ?? 0; at < end; at += 1) {
    const gram = items[at] ?? 0
    const parts = marks[gram] ?? 0
    if (parts === 0) continue
    const tells = told[gram] ?? 0
    for (let part = 0; part < size; part += 1) if ((parts & (1 << part)) !== 0) sums[part] = (sums[part] ?? 0) + tells
  }
  return sums
}
