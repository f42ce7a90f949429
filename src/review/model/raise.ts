import { atMost, highest } from '../risk'
import type { ReviewClaim, Risk, Verdict } from '../types'
import { gravity } from './gravity'
import { reasonsOf } from './reasonsOf'
import type { Cited, Outcome } from './settle'

const certainty = { high: 0.8, medium: 0.6, low: 0.4 } as const

/** One verdict of all votes; votes that differ make none. */
const agreed = (outcomes: readonly Outcome[]): Outcome['verdict'] => {
  const [first] = outcomes
  if (!first) return 'insufficient'
  return outcomes.every(({ verdict }) => verdict === first.verdict) ? first.verdict : 'conflicting'
}

const citedBy = (outcomes: readonly Outcome[]): Cited[] => [
  ...new Map(
    outcomes
      .flatMap(({ cited }) => cited)
      // Of several votes on one entry the one against the claim is kept.
      .sort((a, b) => Number(a.evidence.relation === 'refutes') - Number(b.evidence.relation === 'refutes'))
      .map((one) => [one.evidence.id, one]),
  ).values(),
]

const severityOf = (cited: readonly Cited[]): Risk =>
  highest(
    cited.flatMap(({ evidence, rumour }) => (evidence.relation === 'refutes' ? [rumour?.severity ?? 'medium'] : [])),
  )

const riskOf = (verdict: Verdict, severity: Risk): Risk =>
  verdict === 'refuted' ? severity : atMost(highest([severity, 'low']), 'medium')

type Relation = Cited['evidence']['relation']

const graver = (known: Relation, cited: Relation = 'neutral'): Relation =>
  cited === 'refutes' || known === 'neutral' ? cited : known

const withCited = (evidence: ReviewClaim['evidence'], cited: readonly Cited[]): ReviewClaim['evidence'] => {
  const relations = new Map(cited.map((one) => [one.evidence.id, one.evidence.relation]))
  const known = new Set(evidence.map(({ id }) => id))
  return [
    ...evidence.map((one) => ({ ...one, relation: graver(one.relation, relations.get(one.id)) })),
    ...cited.filter((one) => !known.has(one.evidence.id)).map((one) => one.evidence),
  ]
}

/** Votes by what they said, as far as they were taken more than once. */
const votesOf = (outcomes: readonly Outcome[]) => {
  const votes: Record<string, number> = {}
  for (const { said } of outcomes) votes[said] = (votes[said] ?? 0) + 1
  return outcomes.length > 1 ? { votes } : {}
}

/** The share of the votes that say the same; how sure a model says it is counts only where it was asked once. */
const confidenceOf = (outcomes: readonly Outcome[]): ReviewClaim['confidence'] => {
  const counts = outcomes.map((one) => outcomes.filter(({ verdict }) => verdict === one.verdict).length)
  const share = Math.max(...counts) / outcomes.length
  if (outcomes.length > 1) return { score: Math.round(share * 100) / 100, basis: 'vote' }
  return { score: certainty[outcomes[0]?.confidence ?? 'low'], basis: 'evidence' }
}

/** The claim with what the model's votes add: a graver verdict, a higher risk, more evidence and reasons, never less of anything. */
export const raise = (claim: ReviewClaim, outcomes: readonly Outcome[]): ReviewClaim => {
  const verdict = agreed(outcomes)
  const cited = citedBy(outcomes)
  const isGraver = gravity[verdict] > gravity[claim.verdict]
  const base = {
    ...claim,
    evidence: withCited(claim.evidence, cited),
    reasons: [...claim.reasons, ...reasonsOf(claim, verdict, outcomes)],
    confidence: { ...claim.confidence, ...votesOf(outcomes) },
  }
  if (!isGraver) return base
  const rumour = cited.find(({ evidence }) => evidence.relation === 'refutes')?.rumour
  return {
    ...base,
    verdict: claim.verdict === 'supported' ? 'conflicting' : verdict,
    confidence: { ...confidenceOf(outcomes), ...votesOf(outcomes) },
    risk: highest([claim.risk, riskOf(verdict, severityOf(cited))]),
    ...(verdict === 'refuted' && rumour && { correction: rumour.counterFact }),
    ...(verdict === 'refuted' && rumour?.pattern && { misleadPattern: rumour.pattern }),
  }
}
