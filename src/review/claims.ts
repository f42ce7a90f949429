import { createHash } from 'node:crypto'
import { checkworthy, checkworthyFrom } from './checkworthy'
import type { Found } from './findings'
import { evidenceOf, judge, relationOf, type Candidate } from './judge'
import type { Library } from './retrieval/library'
import { nearRumours } from './nearRumours'
import { authenticity, tellsOfEvents } from './rules/lawful/authenticity'
import type { ReadSentence, Scene } from './scene'
import { targetOf, wordsOf } from './text/targetOf'
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
  'table',
])

const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 12)

/** A library entry that comes so near speaks against it. */
const farFrom = 0.1

/** Nothing in it is for a scientist to judge, but who said it, when, where, or whose picture it is. In doubt a scientist judges. */
const isAuthenticity = ({ sentence, worth, match, first, found }: Candidate): boolean =>
  match === null &&
  !worth.isScience &&
  (first === null || first.score < farFrom) &&
  found.every(({ finding }) => finding.severity === 'low') &&
  found.some(({ finding }) => finding.ruleId === authenticity.id) &&
  tellsOfEvents(sentence.text)

const claimOf = (candidate: Candidate, domain: string): ReviewClaim => {
  const { sentence, worth, match, first, matches } = candidate
  const target = targetOf(sentence.shadow, sentence.start, sentence.end)
  const judgement = judge(candidate)
  const isRefuted = match !== null && judgement.verdict === 'refuted' && match.isHit
  return {
    id: `c-${digest(sentence.text)}`,
    text: wordsOf(sentence.shadow, sentence.start, sentence.end),
    target,
    kind: isAuthenticity(candidate) ? 'authenticity' : worth.kind,
    domain: (match?.isHit && match.rumour.field) || domain,
    checkworthy: { score: worth.score, reasons: worth.reasons },
    evidence: matches.map((one, at) =>
      evidenceOf(one, at === 0 && first ? relationOf(first, judgement.stance) : 'neutral'),
    ),
    ...(isRefuted && { correction: match.rumour.counterFact, misleadPattern: match.rumour.pattern }),
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

const hasLetters = /[\p{L}\p{N}]/u

const isClaim = ({ sentence, worth, match, found }: Candidate): boolean => {
  if (sentence.text.length < minLetters) return match !== null
  if (sentence.stance === 'question' && match === null) return false
  return worth.score >= checkworthyFrom || match !== null || found.length > 0
}

/** A text that says nothing checkable still says something: people are shown its most checkable sentence. */
const orBest = (claims: Candidate[], all: Candidate[]): Candidate[] => {
  if (claims.length > 0) return claims
  const [best] = [...all].sort((one, other) => other.worth.score - one.worth.score)
  return best ? [best] : []
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
  const readable = scene.sentences.filter(({ shadow, text }) => roles.has(shadow.block.role) && hasLetters.test(text))
  const known = nearRumours(library, readable)
  const all = readable.map((sentence, at): Candidate => {
    const { first = null, isTold = false, matches = [] } = known[at] ?? {}
    const match = isTold ? first : null
    return { sentence, worth: checkworthy(sentence.text), match, first, matches, found: bySentence.get(sentence) ?? [] }
  })
  const claims = withUniqueIds(orBest(all.filter(isClaim), all).map((candidate) => claimOf(candidate, domain)))
  const kept = claims
    .map((claim, at) => ({ claim, at }))
    .sort(byWeight)
    .slice(0, maxClaims)
  return { claims: kept.sort((a, b) => a.at - b.at).map(({ claim }) => claim), truncated: claims.length > maxClaims }
}
