import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/people'
import type { Kind, Snapshot } from '@/content/types'
import { asUser } from './authority'
import { notFound } from './refusals'
import { resolveContent } from './resolveContent'

/** The desk copy as it would be frozen now, for whoever may read it. @throws 404 when there is none to see. */
export const draftSnapshot = async (req: PayloadRequest, kind: Kind, id: string): Promise<Snapshot> => {
  const doc = await req.payload.findByID({ ...asUser(req), collection: kind, id, draft: true, disableErrors: true })
  if (!doc) throw notFound(req)
  const { declared: _declared, ...snapshot } = await resolveContent({
    req,
    kind,
    pieceId: idOf(doc.piece),
    docId: doc.id,
    doc: { ...doc },
  })
  return snapshot
}
