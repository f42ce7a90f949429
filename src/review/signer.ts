import { authenticity } from './rules/lawful/authenticity'
import type { Finding, Report, ReviewClaim } from './types'

type Points = Pick<Report, 'claims' | 'findings'>

/** Of a claim that something else raised, experts are told, too: the class of a claim hides nothing. */
export const isSigners = ({ kind, verdict, risk, kept }: ReviewClaim): boolean =>
  kind === 'authenticity' && verdict === 'insufficient' && (risk === 'none' || risk === 'low') && !kept

/** What the unit's signer verifies before the piece is handed in: who said it, when and where, and whose pictures these are (真实性). */
export const forSigner = ({ findings }: Pick<Report, 'findings'>): Finding[] =>
  findings.filter(({ ruleId }) => ruleId === authenticity.id)

/** What a scientist is asked: everything but what the signer verifies. */
export const forExperts = ({ claims, findings }: Points): Points => ({
  claims: claims.filter((claim) => !isSigners(claim)),
  findings: findings.filter(({ ruleId }) => ruleId !== authenticity.id),
})
