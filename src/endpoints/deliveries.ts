import type { Endpoint } from 'payload'
import { z } from 'zod'
import { confirmDelivery, settleDelivery } from '@/workflow/deliveryByPerson'
import { transactional } from './respond'

const link = z.url({ protocol: /^https?$/ }).max(1000)

/** `POST /api/deliveries/:id/confirm`: a person has looked and lets it go on (WeChat: publish the draft), or pastes the link of what was published by hand. */
export const confirmDeliveryEndpoint: Endpoint = {
  path: '/:id/confirm',
  method: 'post',
  handler: transactional(z.object({ link: link.optional() }), (req, input, id) => confirmDelivery(req, id, input)),
}

/** `POST /api/deliveries/:id/settle`: a person says whether an unknown outcome arrived. */
export const settleDeliveryEndpoint: Endpoint = {
  path: '/:id/settle',
  method: 'post',
  handler: transactional(
    z.object({ arrived: z.boolean(), link: link.optional(), reason: z.string().trim().min(1).max(1000) }),
    (req, input, id) => settleDelivery(req, id, input),
  ),
}
