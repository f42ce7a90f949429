import type { CollectionAfterDeleteHook } from 'payload'
import { appendAudit } from '@/audit/append'
import { idOf } from '@/access/people'
import { byId, changeRow } from '@/workflow/rows'

/** The document is gone; its piece's row and its trail stay, and the slug is free again. */
export const forgetPiece: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const pieceId = idOf(doc.piece)
  await changeRow(req, 'pieces', byId(pieceId), { docKey: `deleted:${pieceId}`, slugKey: `deleted:${pieceId}` })
  await appendAudit(req, {
    action: 'piece.delete',
    subjectType: collection.slug,
    subjectId: String(id),
    subjectTitle: doc.title,
    data: { piece: pieceId },
  })
}
