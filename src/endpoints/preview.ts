import type { Endpoint, PayloadRequest } from 'payload'
import { channels } from '@/channels'
import type { Kind, Release, Snapshot } from '@/content/types'
import { digestOf } from '@/content/digest'
import { personOf } from '@/access/people'
import { previewPage } from '@/site/previewPage'
import { mediaFile } from '@/workflow/mediaFile'
import { notFound, signInFirst } from '@/workflow/refusals'
import { draftSnapshot } from '@/workflow/draftSnapshot'
import { asUser } from '@/workflow/authority'
import { snapshotOfRound } from '@/workflow/release'
import { idParam } from './respond'

const headers = {
  'Content-Security-Policy':
    "default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'self' 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'",
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
}

/** The page as readers will see it on a channel, made by the release's own renderer, for signed-in people only. */
export const answerPreview = (req: PayloadRequest, snapshot: Snapshot, mediaBase: string): Response => {
  const now = new Date().toISOString()
  const release: Release = {
    id: 'preview',
    pieceId: snapshot.pieceId,
    sequence: 0,
    digest: digestOf(snapshot),
    snapshot,
    releasedAt: now,
    firstReleasedAt: now,
    correctionNote: '',
  }
  const wanted = typeof req.query.channel === 'string' ? req.query.channel : 'website'
  const channel = channels.find(({ slug }) => slug === wanted)
  return new Response(previewPage({ release, mediaBase, channel, channels }), { headers })
}

/** The bytes of a medium of a snapshot, hash checked. */
export const answerMedia = async (req: PayloadRequest, snapshot: Snapshot): Promise<Response> => {
  const mediaId = typeof req.routeParams?.mediaId === 'string' ? req.routeParams.mediaId : ''
  const ref = snapshot.media[mediaId]
  if (!ref) throw notFound(req)
  const bytes = await mediaFile(snapshot, mediaId)
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': ref.mime, 'Cache-Control': 'private, max-age=300', 'X-Content-Type-Options': 'nosniff' },
  })
}

const draftOf = (req: PayloadRequest, kind: Kind): Promise<Snapshot> => {
  if (!personOf(req)) throw signInFirst(req)
  return draftSnapshot(req, kind, idParam(req))
}

/** `GET /api/{collection}/:id/preview?channel=` shows the desk copy to its editors. */
export const previewEndpoints = (kind: Kind): Endpoint[] => [
  {
    path: '/:id/preview',
    method: 'get',
    handler: async (req) => answerPreview(req, await draftOf(req, kind), `/api/${kind}/${idParam(req)}/preview/media`),
  },
  {
    path: '/:id/preview/media/:mediaId',
    method: 'get',
    handler: async (req) => answerMedia(req, await draftOf(req, kind)),
  },
]

const roundSnapshot = async (req: PayloadRequest): Promise<Snapshot> => {
  if (!personOf(req)) throw signInFirst(req)
  const round = await req.payload.findByID({
    ...asUser(req),
    collection: 'rounds',
    id: idParam(req),
    disableErrors: true,
  })
  if (!round) throw notFound(req)
  return snapshotOfRound(round)
}

/** `GET /api/rounds/:id/preview?channel=` shows what is being reviewed to the department and the office. */
export const roundPreviewEndpoints: Endpoint[] = [
  {
    path: '/:id/preview',
    method: 'get',
    handler: async (req) => answerPreview(req, await roundSnapshot(req), `/api/rounds/${idParam(req)}/preview/media`),
  },
  {
    path: '/:id/preview/media/:mediaId',
    method: 'get',
    handler: async (req) => answerMedia(req, await roundSnapshot(req)),
  },
]
