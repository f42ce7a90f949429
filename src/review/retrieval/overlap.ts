import type { Placed } from './candidates'
import { textsOf, type Library } from './library'
import { sharedGrams, type Passage } from './passage'
import { maxClauses, type Asked } from './piece'

/** What a sentence, with the passage that it stands in, and an entry of the library have in common. Shares are 0 to 1. */
export type Overlap = {
  /** The sentences of the passage that have to do with the entry, as bits. */
  relevant: number
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

const clauseSums = new Float64Array(maxClauses + 1)
const pairSums = new Float64Array(maxClauses + 1)

/** What the best clause and the best two neighbouring clauses of a sentence say of a wording. */
const byClauses = ({ contents, told }: Library, text: number, marks: Int32Array, clauses: number) => {
  clauseSums.fill(0, 0, clauses)
  pairSums.fill(0, 0, clauses)
  const { starts, items } = contents
  const end = starts[text + 1] ?? 0
  for (let at = starts[text] ?? 0; at < end; at += 1) {
    const gram = items[at] ?? 0
    const mask = marks[gram] ?? 0
    if (mask === 0) continue
    const tells = told[gram] ?? 0
    for (let clause = 0; clause < clauses; clause += 1) {
      if ((mask & (1 << clause)) !== 0) clauseSums[clause] = (clauseSums[clause] ?? 0) + tells
      if ((mask & (3 << clause)) !== 0) pairSums[clause] = (pairSums[clause] ?? 0) + tells
    }
  }
  let [best, pair, bestClause] = [0, 0, 0]
  for (let clause = 0; clause < clauses; clause += 1) {
    pair = Math.max(pair, pairSums[clause] ?? 0)
    if ((clauseSums[clause] ?? 0) <= best) continue
    best = clauseSums[clause] ?? 0
    bestClause = clause
  }
  return { best, pair, bestClause }
}

/** So many sentences behind a rumour its answer may come. */
const reach = 3

/** What the wordings of an entry and a passage have in common: in all, in one sentence, and in those behind it. */
const saidIn = (
  library: Library,
  text: number,
  passage: Passage,
  { relevant, own, after }: Record<'relevant' | 'own' | 'after', number>,
) => {
  const said = { all: 0, own: 0, after: 0 }
  const { grams, size } = sharedGrams(library, { from: text, to: text + 1 }, passage)
  for (let at = 0; at < size; at += 1) {
    const gram = grams[at] ?? 0
    const mask = passage.marks[gram] ?? 0
    const tells = library.told[gram] ?? 0
    if ((mask & relevant) !== 0) said.all += tells
    if ((mask & own) !== 0) said.own += tells
    if ((mask & after) !== 0) said.after += tells
  }
  return said
}

/** What the chosen sentences of a passage tell. */
const tellsOf = ({ tells }: Passage, sentences: number): number => {
  let sum = 0
  for (let at = 0; at < tells.length; at += 1) if ((sentences & (1 << at)) !== 0) sum += tells[at] ?? 0
  return sum || 1
}

/** A sentence of a passage; `clauseMarks`: for each gram of the library its clauses that hold it, as bits. */
export type Place = { piece: readonly Asked[]; passage: Passage; at: number; clauseMarks: Int32Array }

/** What the sentence at a place of the passage and a candidate have in common. */
export const overlapOf = (library: Library, { candidate, prominence, lead }: Placed, place: Place): Overlap => {
  const { piece, passage, at, clauseMarks } = place
  const { wording, shared, countered } = candidate
  const { from, wordings, counter } = textsOf(library, candidate.rumour)
  const own = 1 << (at - passage.from)
  const relevant = candidate.relevant | own
  const after = relevant & ~(2 * own - 1) & ((own << (reach + 1)) - 1)
  const whole = library.total[wording] || 1
  const clauses = byClauses(library, wording, clauseMarks, piece[at]?.clauses.length ?? 0)
  const said = saidIn(library, wordings, passage, { relevant, own, after })
  const tells = tellsOf(passage, relevant)
  return {
    relevant,
    coverage: shared / whole,
    ownCoverage: (candidate.own[at - passage.from] ?? 0) / whole,
    prominence,
    clauseCoverage: clauses.best / whole,
    pairCoverage: clauses.pair / whole,
    bestClause: clauses.bestClause,
    said: said.all / tells,
    ownSaid: said.own / tellsOf(passage, own),
    countered: countered / tells,
    counterCoverage: countered / (library.total[counter] || 1),
    saidAfter: said.after / tellsOf(passage, after),
    shared: shared / library.unknown,
    lead,
    isLone: wordings - from === 1,
  }
}
