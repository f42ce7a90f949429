import type { PayloadRequest } from 'payload'
import { appendAudit } from '@/audit/append'
import { env } from '@/env'
import type { User } from '@/payload-types'

/** A link that sets a new password once, within an hour. It is handed over by a person: the system sends no mail. */
export const oneTimeLink = async (req: PayloadRequest, user: User): Promise<string> => {
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
  return `${env().publicUrl}/admin/reset/${token}`
}
