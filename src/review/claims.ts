import { createHash } from 'node:crypto'
import { checkworthy, checkworthyFrom, type Worth } from './checkworthy'
import type { Found } from './findings'
import { bestMatch, thresholds, type Library, type Match } from './library'
import { highest } from './risk'
import type { ReadSentence, Scene } from './scene'
import { targetOf } from './text/targetOf'
import type { Evidence, ReviewClaim, Risk, Stance, Verdict } from './types'

/** People judge claim by claim; more than this nobody reads. */
const maxClaims = 40
const minLetters = 6
const roles = new Set([
  'title',
  'summary',
  'heading',
  'paragraph',
  'quote',
  'list',
  'cue',
  'dialogue',
  'narration',
  'caption',
])

type Candidate = { sentence: ReadSentence; worth: Worth; match: Match | null; found: Found[] }
type Judgement = Pick<ReviewClaim, 'stance' | 'verdict' | 'confidence' | 'risk' | 'reasons'>

const rounded = (score: number) => Math.round(Math.min(1, score) * 100) / 100

/** A sentence that says the opposite of the rumour denies it, whatever its tone. */
const stanceTo = (stance: Stance, { denies }: Match): Stance =>
  denies && stance === 'asserted' ? 'refuted_here' : stance

const judgedByLibrary = (stance: Stance, { score, rumour }: Match): Judgement => {
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
  if (stance === 'asserted' && score >= thresholds.hit)
    return {
      stance,
      verdict: 'refuted',
      confidence: basis,
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

const judge = (candidate: Candidate): Judgement => {
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

const evidenceOf = ({ rumour, score, denies }: Match, stance: Stance): Evidence => {
  const url = rumour.sources.find((source) => source.url !== '')?.url
  const relation = score < thresholds.hit ? 'neutral' : denies || stance === 'refuted_here' ? 'supports' : 'refutes'
  return { id: rumour.id, kind: 'rumour', relation, quote: rumour.counterFact, ...(url && { url }), tier: 2 }
}

const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 12)

const claimOf = (candidate: Candidate, domain: string): ReviewClaim => {
  const { sentence, worth, match } = candidate
  const target = targetOf(sentence.shadow, sentence.start, sentence.end)
  const judgement = judge(candidate)
  const evidence = match ? [evidenceOf(match, judgement.stance)] : []
  const isRefuted = judgement.verdict === 'refuted' && evidence[0]?.relation === 'refutes'
  return {
    id: `c-${digest(sentence.text)}`,
    text: target.quote.exact,
    target,
    kind: worth.kind,
    domain: match && match.score >= thresholds.hit ? match.rumour.field : domain,
    checkworthy: { score: worth.score, reasons: worth.reasons },
    evidence,
    ...(match && isRefuted && { correction: match.rumour.counterFact }),
    ...judgement,
    engine: { mode: 'offline' },
  }
}

/** The same sentence twice gets two ids, so that each place is judged for itself. */
const withUniqueIds = (claims: ReviewClaim[]): ReviewClaim[] => {
  const seen = new Map<string, number>()
  return claims.map((claim) => {
    const count = (seen.get(claim.id) ?? 0) + 1
    seen.set(claim.id, count)
    return count === 1 ? claim : { ...claim, id: `${claim.id}-${count}` }
  })
}

/** Far from the rumour and opposed to it: that is another statement on the same matter. */
const relevantMatch = (library: Library, text: string): Match | null => {
  const match = bestMatch(library, text)
  return match && (match.score >= thresholds.hit || !match.denies) ? match : null
}

const candidateOf = (sentence: ReadSentence, library: Library, found: Found[]): Candidate[] => {
  if (!roles.has(sentence.shadow.block.role) || sentence.text.length < minLetters) return []
  const candidate = { sentence, worth: checkworthy(sentence.text), match: relevantMatch(library, sentence.text), found }
  const isAsked = sentence.stance === 'question' && candidate.match === null
  const isClaim = candidate.worth.score >= checkworthyFrom || candidate.match !== null || found.length > 0
  return isClaim && !isAsked ? [candidate] : []
}

const rank = { none: 0, low: 1, medium: 2, high: 3, blocker: 4 } as const satisfies Record<Risk, number>
const byWeight = (a: { claim: ReviewClaim; at: number }, b: { claim: ReviewClaim; at: number }) =>
  rank[b.claim.risk] - rank[a.claim.risk] || b.claim.checkworthy.score - a.claim.checkworthy.score || a.at - b.at

/**
 * The sentences that people should judge, in reading order; of more than 40 those with most risk, then most worth checking. A claim's
 * id is made from its words, so that it stays the same when the rest of the piece changes.
 */
export const claimsOf = (
  scene: Scene,
  library: Library,
  { found, domain }: { found: Found[]; domain: string },
): { claims: ReviewClaim[]; truncated: boolean } => {
  const bySentence = new Map<ReadSentence, Found[]>()
  for (const one of found) bySentence.set(one.sentence, [...(bySentence.get(one.sentence) ?? []), one])
  const all = scene.sentences.flatMap((sentence) => candidateOf(sentence, library, bySentence.get(sentence) ?? []))
  const claims = withUniqueIds(all.map((candidate) => claimOf(candidate, domain)))
  const kept = claims
    .map((claim, at) => ({ claim, at }))
    .sort(byWeight)
    .slice(0, maxClaims)
  return { claims: kept.sort((a, b) => a.at - b.at).map(({ claim }) => claim), truncated: claims.length > maxClaims }
}
