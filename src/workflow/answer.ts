import type { PayloadRequest } from 'payload'
import { appendAudit } from '@/audit/append'
import { personOf } from '@/access/people'
import { pipelineQueue } from '@/jobs/catalog'
import { ask } from './outbox'
import { movedOn, notFound, reasonNeeded } from './refusals'
import { all, byId, changeRow, findRow, is, type Row } from './rows'

export const answers = ['accept', 'decline', 'conflict'] as const
export type Answer = (typeof answers)[number]

const states = { accept: 'accepted', decline: 'declined', conflict: 'conflict' } as const

/** The assignment of the signed-in expert. @throws 404 for anybody else, so that ids tell nothing. */
export const ownAssignment = async (req: PayloadRequest, id: string): Promise<Row<'assignments'>> => {
  const assignment = await findRow(req, 'assignments', byId(id))
  if (!assignment || assignment.expertUser !== personOf(req)?.id) throw notFound(req)
  return assignment
}

/**
 * The first thing an expert does, before the text opens: accept, decline, or declare a conflict of interest (with a reason).
 * Declining or a conflict asks somebody else.
 */
export const answerAssignment = async (
  req: PayloadRequest,
  id: string,
  answer: Answer,
  reason: string,
): Promise<Row<'assignments'>> => {
  const assignment = await ownAssignment(req, id)
  if (answer === 'conflict' && reason === '') throw reasonNeeded(req)
  const isOver = answer !== 'accept'
  const changed = await changeRow(req, 'assignments', all(byId(id), is('state', 'asked')), {
    state: states[answer],
    answeredAt: new Date().toISOString(),
    reason,
    ...(isOver ? { openKey: `closed:${id}` } : {}),
  })
  const late = answer === 'conflict' && !changed ? await conflictAfterAccepting(req, id, reason) : null
  if (!changed && !late) throw movedOn(req)
  await appendAudit(req, {
    action: `assignment.${answer}`,
    subjectType: 'assignments',
    subjectId: id,
    subjectTitle: assignment.title,
    reason,
    data: { round: assignment.round },
  })
  if (isOver) await ask(req, { job: 'assign', rowId: assignment.round, queue: pipelineQueue })
  return changed ?? late ?? assignment
}

/** A conflict may come to light only on reading. */
const conflictAfterAccepting = (req: PayloadRequest, id: string, reason: string) =>
  changeRow(req, 'assignments', all(byId(id), is('state', 'accepted')), {
    state: 'conflict',
    reason,
    openKey: `closed:${id}`,
  })
