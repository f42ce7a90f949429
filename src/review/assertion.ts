import { isAbsolute, isCorrecting, isHedged, isNegative } from './retrieval/polarity'
import { verbatimFrom } from './retrieval/nearness'
import type { Match } from './retrieval/search'
import type { ReadSentence } from './scene'
import { pressing } from './stance/cues'

/** A sentence that is about a rumour, in the passage that it was read with. */
export type Telling = { passage: readonly ReadSentence[]; at: number; match: Match }

/** So many sentences behind a rumour its answer may come. */
const reach = 3
/** A clause that holds so much of what the sentence says of the wording turns it round when it denies. */
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
  -5.42, -5.93, -5.19, 4.63, 1.63, -0.0, -2.76, 1.51, -1.05, -0.21, 1.7, -6.64, 1.16, -4.65, -0.63, -0.35, -0.69, -0.41,
  -2.05, -1.5, 3.3, -3.29, 7.05, -1.76, -0.5, 1.94, -2.04, -1.47, 0.63,
]

/**
 * How likely a passage that is about a rumour says it rather than answers it, from 0 to 1: a logistic regression fitted on the half of the
 * development set that is open to tuning (`npm run fit:reading`).
 */
export const assertion = (telling: Telling): number => {
  const [start = 0, ...rest] = weights
  const sum = assertionInputs(telling).reduce((all, input, at) => all + input * (rest[at] ?? 0), start)
  const likely = 1 / (1 + Math.exp(-sum))
  return isVerbatim(telling) ? Math.max(likely, surely) : likely
}
