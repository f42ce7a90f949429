import type { PayloadRequest } from 'payload'
import { appendAudit } from '@/audit/append'
import { carriedOver } from '@/review/delta'
import { routingOf, type Routing } from '@/review/routing'
import type { Report } from '@/review/types'
import { earlierRound } from '@/workflow/earlierRound'
import { followedRows } from '@/workflow/followedRows'
import { recordUse } from '@/workflow/modelStore'
import { ask, claimOutbox } from '@/workflow/outbox'
import { snapshotOfRound } from '@/workflow/release'
import { settingsOfRound } from '@/workflow/reviewSettings'
import { all, byId, changeRow, findRow, is, type Row } from '@/workflow/rows'
import { inTransaction } from '@/workflow/transaction'
import { pipelineQueue } from './catalog'
import type { Deps } from './deps'
import type { Handler } from './runJob'

/** Reads the snapshot outside any transaction, then stores the report and hands on to assignment. */
export const review: Handler = async (deps, { outboxId, rowId }) => {
  const round = await findRow(deps, 'rounds', byId(rowId))
  if (!round) return
  const report = await read(deps, round)
  const routing = routingOf(report, { ...settingsOfRound(round), audience: snapshotOfRound(round).audience })
  await inTransaction(deps.payload, async (req) => {
    if (!(await claimOutbox(req, outboxId))) return
    await screened(req, { round, report, routing, now: deps.now() })
  })
}

/** What the reader says of this round's content, with the verdicts of the round before that still stand. */
const read = async (deps: Deps, round: Row<'rounds'>): Promise<Report> => {
  const snapshot = snapshotOfRound(round)
  const model = deps.model && (await hasConsented(deps, round)) ? deps.model : undefined
  const report = await deps.review(snapshot, { library: deps.library, now: deps.now, ...(model && { model }) })
  if (report.model) await recordUse(deps.payload, report.model, deps.now())
  const earlier = await earlierRound(deps, round)
  return earlier ? carriedOver({ report, snapshot, earlier }) : report
}

/** Nothing unpublished leaves for a model before the unit has agreed to it. */
const hasConsented = async ({ payload }: Deps, { department }: Row<'rounds'>): Promise<boolean> =>
  (await followedRows(payload, 'departments')).some(
    ({ id, modelConsent }) => id === department && modelConsent === true,
  )

type Read = { round: Row<'rounds'>; report: Report; routing: Routing; now: Date }

/** A round that was taken back meanwhile is left alone. */
const screened = async (req: PayloadRequest, { round, report, routing, now }: Read): Promise<void> => {
  const held = await changeRow(req, 'pieces', all(byId(round.piece), is('openRound', round.id)), { stage: 'assigning' })
  if (!held) return
  const changed = await changeRow(req, 'rounds', all(byId(round.id), is('state', 'screening')), {
    state: 'assigning',
    stateSince: now.toISOString(),
    report,
    risk: report.risk,
    approvalsNeeded: routing.experts,
    approvalsLeft: routing.experts,
  })
  if (!changed) return
  await recordReading(req, { round, report, routing, now })
  await ask(req, { job: 'assign', rowId: round.id, queue: pipelineQueue })
}

const recordReading = (req: PayloadRequest, { round, report, routing, now }: Read) =>
  appendAudit(req, {
    action: 'round.screened',
    subjectType: 'rounds',
    subjectId: round.id,
    subjectTitle: round.title,
    digest: round.digest,
    at: now,
    data: {
      risk: report.risk,
      findings: report.findings.length,
      claims: report.claims.length,
      kept: report.delta?.kept ?? 0,
      approvalsNeeded: routing.experts,
    },
  })
