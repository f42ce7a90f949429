import { likelihood } from './likelihood'
import { isAbsolute, isCorrecting, isHedged, isNegative } from './retrieval/polarity'
import { verbatimFrom } from './retrieval/nearness'
import type { Match } from './retrieval/search'
import type { ReadSentence } from './scene'
import { pressing } from './stance/cues'

/** A sentence that is about a rumour, in the passage that it was read with. */
export type Telling = { passage: readonly ReadSentence[]; at: number; match: Match }

/** So many sentences behind a rumour its answer may come. */
const reach = 3
/** What parts clauses: one of them that denies turns a sentence round. */
const clauseEnd = /[,:;。!?、]/u

const shareOf = (passage: readonly ReadSentence[], is: (sentence: ReadSentence) => boolean) =>
  passage.filter(is).length / passage.length

const perSentence = (passage: readonly ReadSentence[], signs: RegExp) =>
  passage.reduce((sum, { text }) => sum + (text.match(signs)?.length ?? 0), 0) / passage.length

const digits = (passage: readonly ReadSentence[]) => {
  const text = passage.map((sentence) => sentence.text).join('')
  return (text.match(/\d/gu)?.length ?? 0) / (text.length || 1)
}

/** One side affirms what the other denies. */
const isTurned = (text: string, wording: string): boolean =>
  text.split(clauseEnd).some(isNegative) !== isNegative(wording)

/** Of small shares the proportion tells more than the difference. */
const inProportion = (share: number) => Math.log(share + 0.03)

/** So likely is an assertion word for word that nothing around it answers. */
const surely = 0.9
const answered = 0.1

const isVerbatim = ({ passage, at, match }: Telling): boolean => {
  const { overlap, wording, clause } = match
  const isSaid = passage[at]?.stance === 'asserted' && isNegative(clause) === isNegative(wording)
  return isSaid && overlap.clauseCoverage >= verbatimFrom && overlap.counterCoverage < answered
}

/** What is weighed, in the order of the weights. */
export const assertionInputs = ({ passage, at, match }: Telling): number[] => {
  const own = passage[at]
  const after = passage.slice(at + 1, at + 1 + reach)
  const { overlap, wording, clause } = match
  const turned = isTurned(own?.text ?? '', wording) ? 1 : 0
  const turnedThere = isNegative(clause) !== isNegative(wording) ? 1 : 0
  return [
    overlap.counterCoverage,
    overlap.countered,
    overlap.coverage,
    overlap.pairCoverage,
    overlap.saidAfter,
    shareOf(passage, ({ stance }) => stance === 'refuted_here'),
    own?.stance === 'asserted' ? 1 : 0,
    own?.stance === 'refuted_here' ? 1 : 0,
    own?.stance === 'quoted' || own?.stance === 'question' ? 1 : 0,
    turned,
    turned * overlap.pairCoverage,
    turnedThere,
    turnedThere * overlap.clauseCoverage,
    isHedged(own?.text ?? '') && isAbsolute(wording) ? 1 : 0,
    isCorrecting(own?.text ?? '') && overlap.countered > overlap.said - 0.1 ? 1 : 0,
    isCorrecting(own?.text ?? '') ? 1 : 0,
    after.some(({ text }) => isCorrecting(text)) ? 1 : 0,
    after.some(({ text }) => isHedged(text)) ? 1 : 0,
    passage.length > 1 ? at / (passage.length - 1) : 0,
    shareOf(passage, ({ text }) => pressing.test(text)),
    perSentence(passage, /[“「『"][^”」』"]{2,}[”」』"]/gu),
    perSentence(passage, /!/gu),
    digits(passage),
    ...[overlap.countered, overlap.said, overlap.ownSaid, overlap.saidAfter, overlap.counterCoverage].map(inProportion),
  ]
}

const weights = [
  -5.56, -5.95, -5.29, 4.72, 1.61, -0.01, -2.6, 1.71, -0.93, -0.1, 1.8, -6.75, 1.21, -4.63, -0.78, -0.34, -0.65, -0.37,
  -1.97, -1.48, 3.28, -3.19, 7.1, -1.65, -0.34, 1.87, -1.99, -1.44, 0.53,
]

/**
 * How likely a passage that is about a rumour says it rather than answers it, from 0 to 1: a logistic regression fitted on the half of the
 * development set that is open to tuning (`npm run fit:reading`).
 */
export const assertion = (telling: Telling): number => {
  const likely = likelihood(weights, assertionInputs(telling))
  return isVerbatim(telling) ? Math.max(likely, surely) : likely
}
