import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { appendAudit } from '@/audit/append'
import { pipelineQueue } from '@/jobs/catalog'
import { verdicts } from '@/review/types'
import { ownAssignment } from './answer'
import { cancelOpenAssignments, closeRound } from './closeRound'
import { ask } from './outbox'
import { Refusal } from './refusal'
import { recordVerdicts } from './recordVerdicts'
import { movedOn, reasonNeeded } from './refusals'
import { all, byId, changeRow, findRow, is, oneOf, type Row } from './rows'

export const decisionSchema = z.object({
  decision: z.enum(['approve', 'requestChanges', 'refuse']),
  /** What the expert saw: a decision holds for these bytes only. */
  digest: z.string().min(1),
  reason: z.string().trim().max(5000).default(''),
  privateNote: z.string().trim().max(5000).default(''),
  claims: z
    .array(
      z.object({
        id: z.string().max(100),
        verdict: z.enum(verdicts),
        note: z.string().max(2000).default(''),
      }),
    )
    .max(200)
    .default([]),
})
export type Decision = z.infer<typeof decisionSchema>

/** A round that waits for a second expert can be decided by the first. */
const judged = ['inReview', 'waiting']

const outcomes = { requestChanges: 'changesRequested', refuse: 'refused' } as const

/**
 * An expert's decision, bound to the digest. The last approval needed makes the round approved and asks for the release; the first
 * refusal or request for changes closes it. @throws 409 when the round has moved on.
 */
export const decideAssignment = async (req: PayloadRequest, id: string, decision: Decision): Promise<Row<'rounds'>> => {
  const assignment = await ownAssignment(req, id)
  if (decision.decision !== 'approve' && decision.reason === '') throw reasonNeeded(req)
  const round = await findRow(req, 'rounds', byId(assignment.round))
  if (!round) throw movedOn(req)
  if (round.digest !== decision.digest) throw otherBytes(req)
  const held = await changeRow(req, 'pieces', all(byId(round.piece), is('openRound', round.id)), {
    editSeq: { $inc: 1 },
  })
  if (!held) throw movedOn(req)
  const at = new Date().toISOString()
  await recordDecision(req, { id, round, decision, at })
  await recordVerdicts(req, { round, assignment, claims: decision.claims, at })
  await appendAudit(req, {
    action: `decision.${decision.decision}`,
    subjectType: 'rounds',
    subjectId: round.id,
    subjectTitle: round.title,
    digest: round.digest,
    reason: decision.reason,
    data: { assignment: id, claims: decision.claims },
  })
  return decision.decision === 'approve' ? approve(req, round) : close(req, round, decision)
}

const otherBytes = (req: PayloadRequest) =>
  new Refusal(req, 'other-bytes', 409, {
    zh: '内容与您所看到的不一致，请重新打开后再作结论。',
    en: 'This is not the content you saw; open it again before deciding.',
  })

type Recording = { id: string; round: Row<'rounds'>; decision: Decision; at: string }

const recordDecision = async (req: PayloadRequest, { id, round, decision, at }: Recording) => {
  const decided = await changeRow(req, 'assignments', all(byId(id), is('state', 'accepted')), {
    state: 'decided',
    decision: decision.decision,
    digest: round.digest,
    reason: decision.reason,
    claims: decision.claims,
    privateNote: decision.privateNote,
    decidedAt: at,
    openKey: `closed:${id}`,
  })
  if (!decided) throw movedOn(req)
}

/** Lowering a counter conditionally: two who decide at the same moment can't both, or neither, be the last. */
const approve = async (req: PayloadRequest, round: Row<'rounds'>): Promise<Row<'rounds'>> => {
  const lowered = await changeRow(
    req,
    'rounds',
    all(byId(round.id), oneOf('state', judged), { approvalsLeft: { greater_than: 0 } }),
    { approvalsLeft: { $inc: -1 } },
  )
  if (!lowered) throw movedOn(req)
  if (lowered.approvalsLeft !== 0) return lowered
  const approved = await changeRow(req, 'rounds', all(byId(round.id), oneOf('state', judged)), {
    state: 'approved',
    stateSince: new Date().toISOString(),
  })
  if (!approved) throw movedOn(req)
  await changeRow(req, 'pieces', byId(round.piece), { stage: 'approved' })
  await cancelOpenAssignments(req, round.id)
  await ask(req, { job: 'release', rowId: round.id, queue: pipelineQueue })
  return approved
}

const close = async (req: PayloadRequest, round: Row<'rounds'>, decision: Decision): Promise<Row<'rounds'>> => {
  const to = decision.decision === 'refuse' ? outcomes.refuse : outcomes.requestChanges
  await closeRound(req, { round, from: judged, to, stage: to, reason: decision.reason })
  return { ...round, state: to }
}
