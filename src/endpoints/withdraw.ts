import type { Endpoint } from 'payload'
import type { Kind } from '@/content/types'
import { withdrawalSchema, withdrawPiece } from '@/workflow/withdraw'
import { transactional } from './respond'

/** `POST /api/{collection}/:id/withdraw` with `{kind, reason}` */
export const withdrawEndpoint = (kind: Kind): Endpoint => ({
  path: '/:id/withdraw',
  method: 'post',
  handler: transactional(withdrawalSchema, async (req, withdrawal, id) => {
    const { publicState, sequence, id: piece } = await withdrawPiece(req, `${kind}:${id}`, withdrawal)
    return { piece, publicState, sequence }
  }),
})
