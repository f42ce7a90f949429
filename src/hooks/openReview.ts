import type { CollectionAfterChangeHook } from 'payload'
import type { Kind } from '@/content/types'
import { openRound } from '@/workflow/openRound'

/** A submission opens a review round in the transaction that saved it. */
export const openReview: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  if (!doc.submitted || doc.submitted === previousDoc?.submitted || req.context.isRestoringVersion) return
  await openRound(req, collection.slug as Kind, doc)
}
