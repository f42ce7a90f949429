import { likelihood } from './likelihood'
import { forbidsPromised } from './retrieval/forbidden'
import { isAbsolute, isCorrecting, isHedged, isNegative } from './retrieval/polarity'
import { verbatimFrom } from './retrieval/nearness'
import type { Match } from './retrieval/search'
import type { ReadSentence } from './scene'
import { pressing } from './stance/cues'
import { deniesDenial } from './stance/doubleDenial'
import { affirmsIn } from './stance/sentence'
import { toneOf } from './tone/tone'

/**
 * A sentence that is about a rumour. `passage`: the sentences that have to do with the rumour, of which it is the one `at`; `heard`: all that
 * it was read with.
 */
export type Telling = { passage: readonly ReadSentence[]; at: number; match: Match; heard: readonly ReadSentence[] }

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

/** 不是谣言: a denial that denies nothing. */
const affirms = (text: string): boolean => affirmsIn(text) || deniesDenial(text)
const denies = (text: string): boolean => !affirms(text) && text.split(clauseEnd).some(isNegative)

/** One side affirms what the other denies. */
const isTurned = (text: string, wording: string): boolean => denies(text) !== isNegative(wording)

/** Of small shares the proportion tells more than the difference. */
const inProportion = (share: number) => Math.log(share + 0.03)

/** So likely is an assertion word for word that nothing around it answers. */
const surely = 0.9
const answered = 0.1
/** Of what shares so little with the wording the regression knows nothing. */
const little = 0.2

/** The keeper's expression may fit words that say nothing of the wording; where nobody sets anything right they say it. */
const isByExpression = ({ passage, match }: Telling): boolean =>
  match.byExpression &&
  match.overlap.coverage < little &&
  passage.every(({ stance, text }) => stance === 'asserted' && !isCorrecting(text))

const isVerbatim = ({ passage, at, match }: Telling): boolean => {
  const { overlap, wording, clause } = match
  const isSaid = passage[at]?.stance === 'asserted' && isNegative(clause) === isNegative(wording)
  return isSaid && overlap.pairCoverage >= verbatimFrom && overlap.counterCoverage < answered
}

/** 喝醋能软化血管不是谣言,是真的: what is vouched for in so many words. */
const mostly = 0.6
const isVouchedFor = ({ passage, at, match }: Telling): boolean =>
  passage[at]?.stance === 'asserted' && match.overlap.ownCoverage >= mostly && affirms(passage[at].text)

/** A rule found it: of words that only fit the keeper's expression, or that are nearly the wording, weights know less. */
export const isByRule = (telling: Telling): boolean =>
  isVerbatim(telling) || isByExpression(telling) || isVouchedFor(telling)

const warnings = /(?:不要|不可|不得|不应|不宜|切勿|请勿)(?:自行|擅自|随意|随便|盲目|轻易|自己)/u
const evenOdds = 0.5

/**
 * How likely a passage states the rumour at most: 不要自行停用胰岛素 warns of what 这种草药让糖尿病人停用胰岛素 promises, and 别躲大树下
 * answers 躲大树下最安全. What warns of it or forbids it shares its words. 1 where it does neither.
 */
export const ceilingOf = ({ passage, at, match: { wording, clause, rumour } }: Telling): number => {
  if (forbidsPromised(passage[at]?.text ?? '', { claim: rumour.claim, wording })) return 1 - surely
  return warnings.test(clause) && !isNegative(wording) ? evenOdds : 1
}

/** What is weighed, in the order of the weights; the tone comes last. */
export const assertionInputs = ({ passage, at, match, heard }: Telling): number[] => {
  const own = passage[at]
  const after = passage.slice(at + 1, at + 1 + reach)
  const { overlap, wording, clause } = match
  const turned = isTurned(own?.text ?? '', wording) ? 1 : 0
  const corrects = isCorrecting(own?.text ?? '') && !affirms(own?.text ?? '')
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
    corrects && overlap.countered > overlap.said - 0.1 ? 1 : 0,
    corrects ? 1 : 0,
    after.some(({ text }) => isCorrecting(text)) ? 1 : 0,
    after.some(({ text }) => isHedged(text)) ? 1 : 0,
    passage.length > 1 ? at / (passage.length - 1) : 0,
    shareOf(passage, ({ text }) => pressing.test(text)),
    perSentence(passage, /[“「『"][^”」』"]{2,}[”」』"]/gu),
    perSentence(passage, /!/gu),
    digits(passage),
    ...[overlap.countered, overlap.said, overlap.ownSaid, overlap.saidAfter, overlap.counterCoverage].map(inProportion),
    toneOf(
      'whole',
      heard.map((sentence) => sentence.heard),
    ),
  ]
}

const weights = [
  -2.46, -8.08, -5.36, 3.56, 0.95, 0.98, -2.03, 0.7, -0.24, 0.37, 0.84, -3.47, 1.48, -7.64, -0.33, -0.49, -0.87, -1.55,
  -1.5, -1.34, 2.11, -1.58, 4.5, 0.45, -1.68, 1.73, -1.67, -1.02, 1.69, 1.13,
]

/**
 * How likely a passage that is about a rumour says it rather than answers it, from 0 to 1: a logistic regression fitted on the half of the
 * development set that is open to tuning (`npm run fit:reading`).
 */
export const assertion = (telling: Telling, inputs: readonly number[], ceiling: number): number => {
  const likely = likelihood(weights, inputs)
  if (ceiling < 1) return Math.min(likely, ceiling)
  return isByRule(telling) ? Math.max(likely, surely) : likely
}
