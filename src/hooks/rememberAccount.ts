import type { CollectionAfterChangeHook } from 'payload'
import { appendAudit } from '@/audit/append'
import { idOf } from '@/access/people'

const watched = ['role', 'department', 'region', 'active', 'email'] as const

/** Who may do what is on the trail; signing in, which also writes the row, is not. */
export const rememberAccount: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const hasChanged =
    operation === 'create' ||
    watched.some((key) => idOf(doc[key]) !== idOf(previousDoc?.[key]) || doc[key] !== previousDoc?.[key])
  if (!hasChanged) return
  await appendAudit(req, {
    action: `account.${operation}`,
    subjectType: 'users',
    subjectId: String(doc.id),
    subjectTitle: doc.name,
    data: { role: doc.role, department: idOf(doc.department), region: doc.region ?? '', active: Boolean(doc.active) },
  })
}
