import type { Endpoint } from 'payload'
import { z } from 'zod'
import { personOf } from '@/access/people'
import { isWithinRegion } from '@/access/region'
import { pipelineQueue } from '@/jobs/catalog'
import { ask } from '@/workflow/outbox'
import { movedOn, notFound } from '@/workflow/refusals'
import { byId, findRow } from '@/workflow/rows'
import { transactional } from './respond'

/** `POST /api/rounds/:id/assign`: the office has a waiting round tried again now, after it has changed the expert pool. */
export const assignEndpoint: Endpoint = {
  path: '/:id/assign',
  method: 'post',
  handler: transactional(z.object({}), async (req, _, id) => {
    const person = personOf(req)
    const round = await findRow(req, 'rounds', byId(id))
    if (!round || person?.role !== 'office' || !isWithinRegion(round.region ?? '', person.region)) throw notFound(req)
    if (!['waiting', 'assigning', 'inReview'].includes(round.state)) throw movedOn(req)
    await ask(req, { job: 'assign', rowId: id, queue: pipelineQueue })
    return { round: id, asked: true }
  }),
}
