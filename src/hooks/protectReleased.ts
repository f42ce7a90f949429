import type { CollectionBeforeDeleteHook } from 'payload'
import { is, findRow, type Row } from '@/workflow/rows'
import { Refusal } from '@/workflow/refusal'
import { none } from '@/workflow/stages'

/** Anything the public has seen, or that is being reviewed, stays on record. */
export const isReleased = (piece: Row<'pieces'>): boolean => Boolean(piece.everReleased) || piece.openRound !== none

export const protectReleased: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const piece = await findRow(req, 'pieces', is('docKey', `${collection.slug}:${String(id)}`))
  if (piece && isReleased(piece))
    throw new Refusal(req, 'released', 409, {
      zh: '该作品正在审核或曾经发布，不能删除；已发布的作品请使用“下线”。',
      en: 'This piece is under review or was released: it can be withdrawn, not deleted.',
    })
}
