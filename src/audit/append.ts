import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/people'
import { addRow } from '@/workflow/rows'

export type Happening = {
  action: string
  subjectType: string
  subjectId: string
  subjectTitle?: string | null
  digest?: string | null
  reason?: string | null
  data?: Record<string, unknown>
  at?: Date
  demo?: boolean
}

/**
 * Inserts an entry into the trail, unlinked, in the transaction of `req`; the sealer chains it within a second.
 * The actor is whoever is signed in on `req`, else the system.
 */
export const appendAudit = async (req: PayloadRequest, happening: Happening): Promise<void> => {
  const person = personOf(req)
  await addRow(req, 'audit', {
    at: (happening.at ?? new Date()).toISOString(),
    actorId: person ? idOf(person.id) : 'system',
    actorName: person?.name ?? '系统',
    actorRole: person?.role ?? 'system',
    action: happening.action,
    subjectType: happening.subjectType,
    subjectId: happening.subjectId,
    subjectTitle: happening.subjectTitle ?? '',
    digest: happening.digest ?? '',
    reason: happening.reason ?? '',
    data: canonicalize(happening.data ?? {}) ?? '{}',
    demo: happening.demo ?? false,
    seqKey: `unsealed:${randomUUID()}`,
  })
}
