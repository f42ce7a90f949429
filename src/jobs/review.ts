import type { Risk } from '@/review/types'
import { inTransaction } from '@/workflow/transaction'
import { ask, claimOutbox } from '@/workflow/outbox'
import { snapshotOfRound } from '@/workflow/release'
import { all, byId, changeRow, findRow, is } from '@/workflow/rows'
import { pipelineQueue } from './catalog'
import type { Handler } from './runJob'
import { settingsOfRound } from '@/workflow/reviewSettings'
import { appendAudit } from '@/audit/append'

/** Reads the snapshot outside any transaction, then stores the report and hands on to assignment. */
export const review: Handler = async (deps, { outboxId, rowId }) => {
  const round = await findRow(deps, 'rounds', byId(rowId))
  if (!round) return
  const report = await deps.review(snapshotOfRound(round), { library: deps.library, now: deps.now })
  const settings = settingsOfRound(round)
  const needed = isHigh(report.risk) ? settings.approvalsHighRisk : settings.approvals
  await inTransaction(deps.payload, async (req) => {
    if (!(await claimOutbox(req, outboxId))) return
    const held = await changeRow(req, 'pieces', all(byId(round.piece), is('openRound', round.id)), {
      stage: 'assigning',
    })
    if (!held) return
    const changed = await changeRow(req, 'rounds', all(byId(rowId), is('state', 'screening')), {
      state: 'assigning',
      stateSince: deps.now().toISOString(),
      report,
      risk: report.risk,
      approvalsNeeded: needed,
      approvalsLeft: needed,
    })
    if (!changed) return
    await appendAudit(req, {
      action: 'round.screened',
      subjectType: 'rounds',
      subjectId: round.id,
      subjectTitle: round.title,
      digest: round.digest,
      at: deps.now(),
      data: {
        risk: report.risk,
        findings: report.findings.length,
        claims: report.claims.length,
        approvalsNeeded: needed,
      },
    })
    await ask(req, { job: 'assign', rowId, queue: pipelineQueue })
  })
}

const isHigh = (risk: Risk) => risk === 'high' || risk === 'blocker'
