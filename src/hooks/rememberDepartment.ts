import type { CollectionAfterChangeHook } from 'payload'
import { appendAudit } from '@/audit/append'

/** The tree is an input of every figure: each change of it is on the trail. */
export const rememberDepartment: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  await appendAudit(req, {
    action: `department.${operation}`,
    subjectType: 'departments',
    subjectId: String(doc.id),
    subjectTitle: doc.name,
    data: { regionCode: doc.regionCode, kind: doc.kind, validFrom: doc.validFrom, validTo: doc.validTo ?? null },
  })
}
