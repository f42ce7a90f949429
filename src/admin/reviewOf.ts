import { channelOptions } from '@/channels/options'
import type { Sentence } from '@/i18n/sentence'
import type { Finding, Report, ReviewClaim, Risk } from '@/review/types'
import { snapshotOfRound } from '@/workflow/release'
import type { Row } from '@/workflow/rows'
import { property } from './callApi'

/** What the expert's page needs of an assignment and its round; plain data, since it goes to the browser. */
export type Review = {
  assignmentId: string
  digest: string
  isOpen: boolean
  decision: Row<'assignments'>['decision']
  reason: string
  approvalsLeft: number
  channels: Sentence[]
  correctionNote: string
  report: { claims: ReviewClaim[]; findings: Finding[]; risk: Risk } | null
}

const isReport = (value: unknown): value is Report =>
  property(value, 'version') === 1 &&
  Array.isArray(property(value, 'claims')) &&
  Array.isArray(property(value, 'findings'))

export const reviewOf = (assignment: Row<'assignments'>, round: Row<'rounds'>): Review => {
  const wanted = snapshotOfRound(round).channels
  return {
    assignmentId: assignment.id,
    digest: round.digest,
    isOpen: assignment.state === 'accepted' && (round.state === 'inReview' || round.state === 'waiting'),
    decision: assignment.decision,
    reason: assignment.reason ?? '',
    approvalsLeft: round.approvalsLeft ?? 1,
    channels: channelOptions.filter(({ value }) => wanted.includes(value)).map(({ label }) => label),
    correctionNote: round.correctionNote ?? '',
    report: isReport(round.report)
      ? { claims: round.report.claims, findings: round.report.findings, risk: round.report.risk }
      : null,
  }
}
