import type { Endpoint } from 'payload'
import { z } from 'zod'
import type { Kind } from '@/content/types'
import { takeBack } from '@/workflow/takeBack'
import { transactional } from './respond'

const body = z.object({ reason: z.string().trim().max(2000).default('') })

/** `POST /api/{collection}/:id/take-back` */
export const takeBackEndpoint = (kind: Kind): Endpoint => ({
  path: '/:id/take-back',
  method: 'post',
  handler: transactional(body, (req, { reason }, id) => takeBack(req, `${kind}:${id}`, reason)),
})
