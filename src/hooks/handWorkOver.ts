import type { CollectionAfterChangeHook } from 'payload'
import { cancelAssignmentsOf } from '@/workflow/cancelAssignmentsOf'

/** The open assignments of a deactivated expert go to others. */
export const handWorkOver: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc.active === false && previousDoc?.active !== false) await cancelAssignmentsOf(req, String(doc.id))
}
