import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '@/access/people'
import { byId, changeRow } from '@/workflow/rows'

/** A new document's piece learns the id that the database has just given the document. */
export const adoptPiece: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation !== 'create') return
  await changeRow(req, 'pieces', byId(idOf(doc.piece)), { docKey: `${collection.slug}:${doc.id}` })
}
