import type { Snapshot } from '@/content/types'
import { placesOf } from './places'
import { resembles } from './resembles'
import { rulesAt } from './rulesAt'
import { shownEvidence } from './shownEvidence'
import { isSigners } from './signer'
import type { Reopening, Report, ReviewClaim, SignedVerdict } from './types'

type Judged = { snapshot: Snapshot; report: Report }
export type Earlier = Judged & { verdicts: ({ claimId: string } & SignedVerdict)[] }
type Resubmission = Judged & { earlier: Earlier }

/** A claim with all that a verdict on it rests on, as keys that are equal when nothing has changed. */
type Basis = { claim: ReviewClaim; text: string; context: string; evidence: string; media: string }

/** What the expert was shown: evidence with its words, and the rules that fired there. */
const evidenceKey = (report: Report, claim: ReviewClaim): string =>
  JSON.stringify([
    shownEvidence(claim.evidence).map(({ id, relation, quote, url }) => [id, relation, quote, url]),
    rulesAt(report, claim).sort(),
  ])

const basesOf = ({ report, snapshot }: Judged): Basis[] => {
  const placeOf = placesOf(snapshot)
  return report.claims.map((claim) => ({
    claim,
    text: JSON.stringify([claim.text, claim.target.quote.exact]),
    evidence: evidenceKey(report, claim),
    ...placeOf(claim),
  }))
}

/** A source that the piece gave when it was judged and gives no more, or not as it did. */
const hasLostSource = ({ snapshot, earlier }: Resubmission): boolean => {
  const given = new Set(snapshot.sources.map((source) => JSON.stringify(source)))
  return earlier.snapshot.sources.some((source) => !given.has(JSON.stringify(source)))
}

const changeOf = (now: Basis, before: Basis, isSourceLost: boolean): Reopening | null => {
  if (now.context !== before.context) return 'context'
  if (isSourceLost || now.evidence !== before.evidence) return 'evidence'
  return now.media === before.media ? null : 'media'
}

type Standing = Pick<ReviewClaim, 'kept' | 'reopened'>

/** The verdict that all who judged the claim gave; the last to give it signs. */
const standingOf = ({ claim }: Basis, { verdicts }: Earlier): Standing => {
  const given = verdicts.filter(({ claimId }) => claimId === claim.id).sort((a, b) => (a.at < b.at ? 1 : -1))
  const [last] = given
  if (!last) return { reopened: 'unjudged' }
  if (given.some(({ verdict }) => verdict !== last.verdict)) return { reopened: 'disputed' }
  const { claimId: _claimId, ...kept } = last
  return { kept }
}

/**
 * The report of a resubmission, in which each claim keeps the verdict of the earlier round if its words, their surroundings, the evidence
 * and the media are what the expert saw, and otherwise says why it must be judged again. What the signer verifies nobody judged.
 */
export const carriedOver = (resubmission: Resubmission): Report => {
  const { report, earlier } = resubmission
  const [now, before] = [basesOf(resubmission), basesOf(earlier)]
  const isSourceLost = hasLostSource(resubmission)
  const gone = before.filter(({ text }) => !now.some((one) => one.text === text)).map(({ claim }) => claim.text)
  const settle = (basis: Basis): Standing => {
    const twins = before.filter(({ text }) => text === basis.text)
    const [first] = twins
    if (!first) return { reopened: gone.some((text) => resembles(text, basis.claim.text)) ? 'text' : 'new' }
    const same = twins.find((twin) => changeOf(basis, twin, isSourceLost) === null)
    return same ? standingOf(same, earlier) : { reopened: changeOf(basis, first, isSourceLost) ?? 'context' }
  }
  const claims = now.map((basis) => (isSigners(basis.claim) ? basis.claim : { ...basis.claim, ...settle(basis) }))
  const reopened = claims.flatMap(({ id, reopened: why }) => (why ? [{ claimId: id, why }] : []))
  return { ...report, claims, delta: { kept: claims.filter(({ kept }) => kept).length, reopened } }
}
