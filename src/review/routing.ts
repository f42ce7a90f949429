import type { Audience } from '@/content/types'
import { risks, rumourFields, type Report, type Risk } from './types'

/** Fields of rumours in which a wrong statement costs health or lives, or reaches those who can't judge it. */
const guardedFields = new Set([
  'infectious',
  'vaccines',
  'medicines',
  'cancer',
  'traditional',
  'dailyhealth',
  'children',
  'elderly',
  'food',
  'weather',
  'earthquake',
  'safety',
])
/** Rules that speak of treatment, danger, disaster or disease whatever the field of the piece. */
const guardedRules = new Set([
  'efficacy-claim',
  'dangerous-advice',
  'disguised-advertisement',
  'health-product',
  'weather-forecast',
  'quake-prediction',
  'epidemic-figures',
])
const guardedExperts = 2

type Facts = { audience: readonly Audience[]; approvals: number; approvalsHighRisk: number }
export type Routing = { experts: number; priority: number }

/** From here on somebody who knows the field must look at a claim, whatever field the piece is filed under. */
const doubtfulFrom: Risk = 'medium'

/** Fields of the rumour library that the piece's doubtful claims belong to, each once; a verdict that still stands resolves the doubt. */
export const doubtfulFields = ({ claims }: Pick<Report, 'claims'>): string[] => [
  ...new Set(
    claims
      .filter(({ risk, kept }) => !kept && risks.indexOf(risk) >= risks.indexOf(doubtfulFrom))
      .map(({ domain }) => domain)
      .filter((domain) => rumourFields.some((name) => name === domain)),
  ),
]

export const isSevere = (risk: Risk): boolean => risk === 'high' || risk === 'blocker'

/** Where a piece of this risk stands in a queue: the higher, the sooner. */
export const priorityOf = (risk: string | null | undefined): number => risks.findIndex((name) => name === risk)

const hasSevere = ({ risk, claims, findings }: Report): boolean =>
  [risk, ...claims.map((claim) => claim.risk), ...findings.map(({ severity }) => severity)].some(isSevere)

/** Medical, food-safety, disaster and children's content, by what is claimed, what the rules found and for whom it is written. */
const isGuarded = ({ claims, findings }: Report, audience: readonly Audience[]): boolean =>
  audience.includes('children') ||
  claims.some(({ domain }) => guardedFields.has(domain)) ||
  findings.some(({ ruleId }) => guardedRules.has(ruleId))

/**
 * How many experts must approve, and how soon. With something severe as many as the settings ask for high risk; for guarded content
 * never fewer than two then, whatever the settings say. A verdict kept from an earlier round spares work, not an expert: it was given on
 * other bytes.
 */
export const routingOf = (report: Report, { audience, approvals, approvalsHighRisk }: Facts): Routing => {
  const asked = hasSevere(report) ? approvalsHighRisk : approvals
  const isLeastTwo = hasSevere(report) && isGuarded(report, audience)
  return { experts: isLeastTwo ? Math.max(guardedExperts, asked) : asked, priority: priorityOf(report.risk) }
}
