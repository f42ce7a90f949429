import { highest } from '../risk'
import { risks, type Finding, type Report, type ReviewClaim, type Risk, type Target } from '../types'

/** A place of a piece with all that is said about it. */
export type Trouble = { target: Target; risk: Risk; claim: ReviewClaim | null; findings: readonly Finding[] }

const weight = (risk: Risk) => risks.indexOf(risk)

const holds = (outer: Target, inner: Target): boolean =>
  outer.blockId === inner.blockId &&
  outer.position.start <= inner.position.start &&
  inner.position.end <= outer.position.end

const begun = (finding: Finding): Trouble => ({
  target: finding.target,
  risk: finding.severity,
  claim: null,
  findings: [finding],
})

const joined = (trouble: Trouble, finding: Finding): Trouble => ({
  ...trouble,
  target: holds(trouble.target, finding.target) ? trouble.target : finding.target,
  risk: highest([trouble.risk, finding.severity]),
  findings: [...trouble.findings, finding],
})

/** A claim's words stay its own; places that no claim holds grow to the longest of what was found there. */
const fits = ({ target, claim }: Trouble, finding: Finding): boolean =>
  holds(target, finding.target) || (claim === null && holds(finding.target, target))

const withFinding = (troubles: readonly Trouble[], finding: Finding): Trouble[] => {
  const at = troubles.findIndex((trouble) => fits(trouble, finding))
  return at < 0
    ? [...troubles, begun(finding)]
    : troubles.map((trouble, index) => (index === at ? joined(trouble, finding) : trouble))
}

const inOrder = (one: Trouble, other: Trouble): number => {
  const isSameBlock = one.target.blockId === other.target.blockId
  return (
    weight(other.risk) - weight(one.risk) || (isSameBlock ? one.target.position.start - other.target.position.start : 0)
  )
}

/** Each place that something is said about once, the gravest first; and so what is said of it. */
export const troublesOf = ({ claims, findings }: Pick<Report, 'claims' | 'findings'>): Trouble[] => {
  const claimed = claims.map((claim): Trouble => ({ target: claim.target, risk: claim.risk, claim, findings: [] }))
  return findings
    .reduce<Trouble[]>(withFinding, claimed)
    .map((trouble) => ({
      ...trouble,
      findings: [...trouble.findings].sort((one, other) => weight(other.severity) - weight(one.severity)),
    }))
    .sort(inOrder)
}
