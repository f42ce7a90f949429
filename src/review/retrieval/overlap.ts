import type { Placed } from './candidates'
import { textsOf, type Library } from './library'
import { sharedWith, type Passage } from './passage'
import type { Asked, AskedPiece } from './piece'
import { roomOf } from './room'

/** What a sentence, with the passage that it stands in, and an entry of the library have in common. Shares are 0 to 1. */
export type Overlap = {
  /** Share of the entry's nearest wording that the passage says. */
  coverage: number
  /** The same of the sentence alone. */
  ownCoverage: number
  /** That share beside the best one of the passage's sentences: 1 for the sentence that speaks for the passage. */
  prominence: number
  /** The same of the best clause of the sentence, and of its best two neighbouring clauses. */
  clauseCoverage: number
  pairCoverage: number
  /** Which clause of the sentence that is. */
  bestClause: number
  /** Share of what the passage tells that stands in the entry's wordings. */
  said: number
  /** The same of the sentence alone. */
  ownSaid: number
  /** Share of what the passage tells that only the counter-fact says. */
  countered: number
  /** Share of the counter-fact that the passage says. */
  counterCoverage: number
  /** Share of what the next sentences tell that stands in the entry's wordings. */
  saidAfter: number
  /** What the passage and the nearest wording tell in common, in units of the library's weights. */
  shared: number
  /** By what share the entry leads the next one that is about something else; below 0 for those behind the first. */
  lead: number
  /** The entry has one wording only. */
  isLone: boolean
}

const clauseRoom = roomOf()

/** Shares of a wording that the best clause and the best two neighbouring clauses of a sentence say. */
const byClauses = (library: Library, text: number, asked: Asked, piece: AskedPiece) => {
  const marks = clauseRoom(library.grams.size)
  asked.grams.forEach((place, at) => {
    const gram = piece.inLibrary[place] ?? -1
    if (gram >= 0) marks[gram] = asked.clauseMasks[at] ?? 0
  })
  let [best, pair, bestClause] = [0, 0, 0]
  for (let at = 0; at < asked.clauses.length; at += 1) {
    const shared = sharedWith(library, text, marks, 1 << at)
    if (shared > best) [best, bestClause] = [shared, at]
    pair = Math.max(pair, sharedWith(library, text, marks, 3 << at))
  }
  for (const place of asked.grams) {
    const gram = piece.inLibrary[place] ?? -1
    if (gram >= 0) marks[gram] = 0
  }
  return { best, pair, bestClause }
}

/** So many sentences behind a rumour its answer may come. */
const reach = 3

const tellsOf = ({ sentences }: AskedPiece, from: number, to: number): number => {
  let sum = 0
  for (let at = from; at < to; at += 1) sum += sentences[at]?.tells ?? 0
  return sum || 1
}

type Place = { piece: AskedPiece; passage: Passage; at: number }

/** What the sentence at a place of the passage and a candidate have in common. */
export const overlapOf = (
  library: Library,
  { rumour, wording, own: shares, prominence, lead }: Placed,
  place: Place,
): Overlap => {
  const { piece, passage, at } = place
  const { from, wordings, counter } = textsOf(library, rumour)
  const { marks } = passage
  const own = 1 << (at - passage.from)
  const until = Math.min(passage.to, at + 1 + reach)
  const after = (1 << (until - passage.from)) - 2 * own
  const whole = library.total[wording] || 1
  const asked = piece.sentences[at]
  const shared = sharedWith(library, wording, marks, -1)
  const clauses = asked ? byClauses(library, wording, asked, piece) : { best: 0, pair: 0, bestClause: 0 }
  const known = sharedWith(library, counter, marks, -1)
  return {
    coverage: shared / whole,
    ownCoverage: (shares[at - passage.from] ?? 0) / whole,
    prominence,
    clauseCoverage: clauses.best / whole,
    pairCoverage: clauses.pair / whole,
    bestClause: clauses.bestClause,
    said: sharedWith(library, wordings, marks, -1) / (passage.tells || 1),
    ownSaid: sharedWith(library, wordings, marks, own) / tellsOf(piece, at, at + 1),
    countered: known / (passage.tells || 1),
    counterCoverage: known / (library.total[counter] || 1),
    saidAfter: sharedWith(library, wordings, marks, after) / tellsOf(piece, at + 1, until),
    shared: shared / library.unknown,
    lead,
    isLone: wordings - from === 1,
  }
}
