import { createHash } from 'node:crypto'
import { checkworthy, checkworthyFrom } from './checkworthy'
import type { Found } from './findings'
import { evidenceOf, judge, type Candidate } from './judge'
import { bestMatch, thresholds, type Library, type Match } from './retrieval/library'
import type { ReadSentence, Scene } from './scene'
import { targetOf } from './text/targetOf'
import type { ReviewClaim, Risk } from './types'

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
