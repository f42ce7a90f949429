import type { CollectionAfterChangeHook } from 'payload'
import { appendAudit } from '@/audit/append'

/** The library decides what people look at first: each change of it is on the trail. */
export const rememberRumour: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  await appendAudit(req, {
    action: `rumour.${operation}`,
    subjectType: 'rumours',
    subjectId: String(doc.id),
    subjectTitle: doc.claim,
    data: { code: doc.code, field: doc.field, severity: doc.severity, status: doc.status },
  })
}
