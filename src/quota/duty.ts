import type { Kind, OriginType } from '@/content/types'
import type { Duty, QuotaDepartment, QuotaRule, QuotaTarget } from './types'

export type DutyQuestion = { rules: readonly QuotaRule[]; targets: readonly QuotaTarget[]; year: number; asOf: Date }

export type DutyAnswer = Duty & { counts: (kind: Kind, origin: OriginType) => boolean }

/**
 * The duty of each department in a year as it was known at `asOf`. A later version of a rule (same id) replaces the earlier one; of
 * several rules in force the one recorded last holds, and so does the last target. Without a rule nothing counts: no text says what would.
 */
export const dutiesOf = ({
  rules,
  targets,
  year,
  asOf,
}: DutyQuestion): ((department: QuotaDepartment) => DutyAnswer) => {
  const inForce = newest(known(rules, asOf), (rule) => rule.id).filter((rule) => isValid(rule, year))
  const ofYear = known(targets, asOf).filter((target) => target.year === year)
  const adjustments = new Map(
    newest(ofYear, ({ department }) => department).map((target) => [target.department, target]),
  )
  const ruleByKind = new Map<string, QuotaRule>()
  for (const rule of inForce.toSorted(byRecording)) for (const kind of rule.departmentKinds) ruleByKind.set(kind, rule)
  return ({ id, kind }) => answer(ruleByKind.get(kind), adjustments.get(id))
}

const answer = (rule: QuotaRule | undefined, adjustment: QuotaTarget | undefined): DutyAnswer => ({
  rule: rule ? { id: rule.id, basis: rule.basis } : null,
  target: adjustment?.target ?? rule?.target ?? 0,
  adjusted: adjustment ? { reason: adjustment.reason, basis: adjustment.basis } : null,
  counts: (kind, origin) => rule !== undefined && rule.kinds.includes(kind) && rule.origins.includes(origin),
})

const isValid = (rule: QuotaRule, year: number) =>
  rule.validFrom <= year && (rule.validTo === null || year <= rule.validTo)

type Recorded = { id: string; recordedAt: string }

const known = <T extends Recorded>(rows: readonly T[], asOf: Date): T[] =>
  rows.filter((row) => Date.parse(row.recordedAt) <= asOf.getTime())

// The id settles what was recorded in the same millisecond, so that the order of reading never matters.
const byRecording = (a: Recorded, b: Recorded): number =>
  Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || (a.id < b.id ? -1 : Number(a.id > b.id))

const newest = <T extends Recorded>(rows: readonly T[], keyOf: (row: T) => string): T[] => {
  const last = new Map<string, T>()
  for (const row of rows.toSorted(byRecording)) last.set(keyOf(row), row)
  return [...last.values()]
}
