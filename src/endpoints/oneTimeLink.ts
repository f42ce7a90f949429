import type { Endpoint } from 'payload'
import { z } from 'zod'
import { hasRole } from '@/access/people'
import { oneTimeLink } from '@/workflow/oneTimeLink'
import { notAllowed, notFound } from '@/workflow/refusals'
import { transactional } from './respond'

/** `POST /api/users/:id/one-time-link`: a link that the admin hands over without mail; it sets a new password once, within an hour. */
export const oneTimeLinkEndpoint: Endpoint = {
  path: '/:id/one-time-link',
  method: 'post',
  handler: transactional(z.object({}), async (req, _, id) => {
    if (!hasRole(req, 'admin')) throw notAllowed(req)
    const user = await req.payload.findByID({
      collection: 'users',
      id,
      depth: 0,
      overrideAccess: true,
      req,
      disableErrors: true,
    })
    if (!user) throw notFound(req)
    return { link: await oneTimeLink(req, user), expiresInMinutes: 60 }
  }),
}
