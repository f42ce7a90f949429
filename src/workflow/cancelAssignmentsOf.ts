import type { PayloadRequest } from 'payload'
import { appendAudit } from '@/audit/append'
import { pipelineQueue } from '@/jobs/catalog'
import { ask } from './outbox'
import { all, byId, changeRow, findRows, is, oneOf } from './rows'

/** Takes every open assignment from an account and has the rounds assigned anew. */
export const cancelAssignmentsOf = async (req: PayloadRequest, userId: string): Promise<void> => {
  for (const open of await findRows(
    req,
    'assignments',
    all(is('expertUser', userId), oneOf('state', ['asked', 'accepted'])),
    { limit: 500 },
  )) {
    const cancelled = await changeRow(req, 'assignments', all(byId(open.id), oneOf('state', ['asked', 'accepted'])), {
      state: 'cancelled',
      openKey: `closed:${open.id}`,
    })
    if (!cancelled) continue
    await appendAudit(req, {
      action: 'assignment.handOver',
      subjectType: 'assignments',
      subjectId: open.id,
      subjectTitle: open.title,
      data: { round: open.round },
    })
    await ask(req, { job: 'assign', rowId: open.round, queue: pipelineQueue })
  }
}
