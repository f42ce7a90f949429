import type { Endpoint } from 'payload'
import { decideAssignment, decisionSchema } from '@/workflow/decide'
import { transactional } from './respond'

/** `POST /api/assignments/:id/decide` with `{decision, digest, reason?, claims?}` */
export const decideEndpoint: Endpoint = {
  path: '/:id/decide',
  method: 'post',
  handler: transactional(decisionSchema, async (req, decision, id) => {
    const { id: round, state, approvalsLeft } = await decideAssignment(req, id, decision)
    return { round, state, approvalsLeft }
  }),
}
