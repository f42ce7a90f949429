import type { Worth } from './checkworthy'
import type { Found } from './findings'
import type { Match } from './retrieval/search'
import { highest } from './risk'
import type { ReadSentence } from './scene'
import type { Evidence, ReviewClaim, Risk, Stance, Verdict } from './types'

/**
 * An entry of the library near a sentence. `isNear`: the sentence is about it; `asserts`: 0 to 1, how likely its passage then says it rather
 * than answers it; `stated`: how likely this sentence states it for the passage; `isHit`: likely enough.
 */
export type Near = Match & { isNear: boolean; asserts: number; stated: number; isHit: boolean }

/** A sentence that may be a claim, with all that is known of it. */
export type Candidate = {
  sentence: ReadSentence
  worth: Worth
  /** The entry it is about, if any. */ match: Near | null
  /** What it comes close to: the closest, and all of them. */ first: Near | null
  matches: readonly Match[]
  found: Found[]
}
type Judgement = Pick<ReviewClaim, 'stance' | 'verdict' | 'confidence' | 'risk' | 'reasons'>

const rounded = (score: number) => Math.round(Math.min(1, score) * 100) / 100

/** A sentence that its passage answers is denied there, whatever its own tone. */
const stanceTo = (stance: Stance, { isNear, asserts }: Near): Stance =>
  isNear && stance === 'asserted' && asserts < 0.5 ? 'refuted_here' : stance

/** What is told of a claim that is neither refuted nor about anything known: how it most likely is meant. */
const toldStance = ({ sentence, match }: Candidate, { stance, verdict }: Judgement): Stance =>
  verdict === 'refuted' || (match?.isNear && stance !== 'asserted') ? stance : sentence.weighed

const judgedByLibrary = (stance: Stance, match: Near): Judgement => {
  const { score, rumour } = match
  const basis = { score: rounded(score), basis: 'library' as const }
  const about = `与谣言库“${rumour.claim}”相似度 ${rounded(score)}`
  if (stance === 'refuted_here')
    return {
      stance,
      verdict: 'insufficient',
      confidence: basis,
      risk: 'none',
      reasons: [about, '文中是在辟谣，请核对辟谣理由'],
    }
  if (stance === 'asserted' && match.isHit)
    return {
      stance,
      verdict: 'refuted',
      confidence: { ...basis, score: rounded(match.stated) },
      risk: rumour.severity,
      reasons: [about, '文中作为事实陈述'],
    }
  const risk: Risk = stance === 'asserted' || stance === 'quoted' ? 'medium' : 'low'
  return {
    stance,
    verdict: 'insufficient',
    confidence: basis,
    risk,
    reasons: [about, '请专家判断文中是否在传播该说法'],
  }
}

const severitiesOf = ({ found }: Candidate): Risk[] => found.map(({ finding }) => finding.severity)

const judgedByRules = (candidate: Candidate): Judgement => {
  const { sentence, worth, found } = candidate
  const { stance } = sentence
  const isImpossible =
    stance === 'asserted' && found.some(({ impossible, finding }) => impossible && finding.severity === 'high')
  const verdict: Verdict = isImpossible ? 'refuted' : 'insufficient'
  const inherent: Risk =
    stance === 'asserted' && (worth.kind === 'efficacy' || worth.kind === 'numeric') ? 'low' : 'none'
  return {
    stance,
    verdict,
    confidence: { score: isImpossible ? 0.95 : 0, basis: 'rule' },
    risk: highest([inherent, ...severitiesOf(candidate)]),
    reasons: [...new Set(found.map(({ finding }) => finding.message.zh))],
  }
}

/** Verdict and risk of a claim. Only an assertion is ever refuted; what a rule found is never lowered by the library. */
export const judge = (candidate: Candidate): Judgement => {
  const judgement = judged(candidate)
  return { ...judgement, stance: toldStance(candidate, judgement) }
}

const judged = (candidate: Candidate): Judgement => {
  const byRules = judgedByRules(candidate)
  if (!candidate.match) return byRules
  const byLibrary = judgedByLibrary(stanceTo(candidate.sentence.stance, candidate.match), candidate.match)
  return {
    ...byLibrary,
    ...(byRules.verdict === 'refuted' && { stance: byRules.stance, verdict: byRules.verdict }),
    risk: highest([byLibrary.risk, ...severitiesOf(candidate)]),
    reasons: [...byLibrary.reasons, ...byRules.reasons],
  }
}

/** How an entry of the library stands to a claim. */
export const relationOf = ({ isNear, isHit }: Near, stance: Stance): Evidence['relation'] => {
  if (isHit && stance === 'asserted') return 'refutes'
  return isNear && stance === 'refuted_here' ? 'supports' : 'neutral'
}

/** An entry of the library as evidence. */
export const evidenceOf = ({ rumour, score }: Match, relation: Evidence['relation']): Evidence => {
  const url = rumour.sources.find((source) => source.url !== '')?.url
  return {
    id: rumour.id,
    kind: 'rumour',
    relation,
    score: rounded(score),
    quote: rumour.counterFact,
    ...(url && { url }),
    tier: 2,
  }
}
