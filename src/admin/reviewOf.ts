import { channelOptions } from '@/channels/options'
import type { Sentence } from '@/i18n/sentence'
import { isReport } from '@/review/isReport'
import { forExperts, forSigner } from '@/review/signer'
import type { Report } from '@/review/types'
import { snapshotOfRound } from '@/workflow/release'
import type { Row } from '@/workflow/rows'

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
  /** Without what the unit's signer verifies; of that, how many places there are. */
  report: (Pick<Report, 'claims' | 'findings' | 'risk' | 'delta'> & { forSigner: number }) | null
}

export const reviewOf = (assignment: Row<'assignments'>, round: Row<'rounds'>): Review => {
  const wanted = snapshotOfRound(round).channels
  const { report } = round
  return {
    assignmentId: assignment.id,
    digest: round.digest,
    isOpen: assignment.state === 'accepted' && (round.state === 'inReview' || round.state === 'waiting'),
    decision: assignment.decision,
    reason: assignment.reason ?? '',
    approvalsLeft: round.approvalsLeft ?? 1,
    channels: channelOptions.filter(({ value }) => wanted.includes(value)).map(({ label }) => label),
    correctionNote: round.correctionNote ?? '',
    report: isReport(report)
      ? { ...forExperts(report), risk: report.risk, delta: report.delta, forSigner: forSigner(report).length }
      : null,
  }
}
