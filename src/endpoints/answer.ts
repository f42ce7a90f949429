import type { Endpoint } from 'payload'
import { z } from 'zod'
import { answerAssignment, answers } from '@/workflow/answer'
import { transactional } from './respond'

const body = z.object({ answer: z.enum(answers), reason: z.string().trim().max(2000).default('') })

/** `POST /api/assignments/:id/answer` with `{answer, reason?}` */
export const answerEndpoint: Endpoint = {
  path: '/:id/answer',
  method: 'post',
  handler: transactional(body, async (req, { answer, reason }, id) => {
    const { state, dueAt } = await answerAssignment(req, id, answer, reason)
    return { id, state, dueAt }
  }),
}
