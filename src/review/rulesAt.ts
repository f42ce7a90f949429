import type { Report, ReviewClaim, Target } from './types'

const meets = (a: Target, b: Target): boolean =>
  a.blockId === b.blockId && a.position.start < b.position.end && b.position.start < a.position.end

/** The rules that fired within a claim, each once. */
export const rulesAt = ({ findings }: Pick<Report, 'findings'>, { target }: Pick<ReviewClaim, 'target'>): string[] => [
  ...new Set(findings.flatMap((finding) => (meets(finding.target, target) ? [finding.ruleId] : []))),
]
