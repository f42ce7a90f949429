import type { Endpoint } from 'payload'
import { z } from 'zod'
import { appendAudit } from '@/audit/append'
import { hasRole } from '@/access/people'
import { env } from '@/env'
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
    const token = await req.payload.forgotPassword({
      collection: 'users',
      data: { email: user.email },
      disableEmail: true,
      req,
    })
    await appendAudit(req, {
      action: 'account.oneTimeLink',
      subjectType: 'users',
      subjectId: user.id,
      subjectTitle: user.name,
    })
    return { link: `${env().publicUrl}/admin/reset/${token}`, expiresInMinutes: 60 }
  }),
}
