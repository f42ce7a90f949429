import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/people'
import type { DraftContent } from '@/content/completeness'
import { aiLabelOf, snapshotOf, type Raw, type Resolved } from '@/content/snapshot'
import type { Kind, MediaRef } from '@/content/types'
import type { Media } from '@/payload-types'
import { asSystem } from './authority'
import { mediaOf } from './mediaReferences'

type Document = { req: PayloadRequest; kind: Kind; pieceId: string; docId: string; doc: Raw }

/** What a document points at, as it is now. */
export type Relations = Pick<Resolved, 'department' | 'fields' | 'media' | 'durations'>

/** Reads everything a document points at, in the transaction of `req`. */
export const relationsOf = async (req: PayloadRequest, doc: Raw): Promise<Relations> => {
  const media = await mediaRows(req, mediaOf(doc))
  return {
    department: await departmentOf(req, doc),
    fields: await fieldsOf(req, doc),
    media: new Map(media.map((row) => [row.id, mediaRef(row)])),
    durations: new Map(media.map((row) => [row.id, row.duration ?? 0])),
  }
}

/** Reads what a document points at and resolves it into a snapshot. */
export const resolveContent = async ({ req, ...document }: Document): Promise<DraftContent> =>
  snapshotOf({ ...document, ...(await relationsOf(req, document.doc)) })

const mediaRows = async (req: PayloadRequest, ids: string[]): Promise<Media[]> => {
  if (ids.length === 0) return []
  const found = await req.payload.find({
    ...asSystem(req),
    collection: 'media',
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
  })
  return found.docs
}

const mediaRef = (row: Media): MediaRef => ({
  id: row.id,
  sha256: row.sha256 ?? '',
  mime: row.mimeType ?? '',
  file: row.filename ?? '',
  bytes: row.filesize ?? 0,
  width: row.width ?? 0,
  height: row.height ?? 0,
  credit: row.credit ?? '',
  licence: row.licence ?? '',
  aiLabel: aiLabelOf(row.aiLabel),
  mapApproval: row.isMap ? (row.mapApproval ?? '') : '',
})

const departmentOf = async (req: PayloadRequest, doc: Raw) => {
  const id = idOf(doc.department)
  const row = await req.payload.findByID({ ...asSystem(req), collection: 'departments', id, select: { name: true } })
  return { id, name: row.name }
}

const fieldsOf = async (req: PayloadRequest, doc: Raw) => {
  const ids = Array.isArray(doc.fields) ? doc.fields.map(idOf).filter(Boolean) : []
  if (ids.length === 0) return []
  const found = await req.payload.find({
    ...asSystem(req),
    collection: 'fields',
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
  })
  const names = new Map(found.docs.map((row) => [row.id, row.name]))
  return ids.map((id) => ({ id, name: names.get(id) ?? '' }))
}
