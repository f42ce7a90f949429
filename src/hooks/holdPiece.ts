import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/people'
import type { Kind } from '@/content/types'
import { asSystem } from '@/workflow/authority'
import { isDuplicate } from '@/workflow/isDuplicate'
import { mediaOf } from '@/workflow/mediaReferences'
import { prepareSubmission } from '@/workflow/prepareSubmission'
import { pieceLocked, slugTaken } from '@/workflow/refusals'
import { Refusal } from '@/workflow/refusal'
import { all, byId, changeRow, findRow, insertRow, is, type Row } from '@/workflow/rows'
import { none } from '@/workflow/stages'
import { isReleased } from '@/hooks/protectReleased'

/**
 * The first thing every save does: hold the piece's own row, so that saves, submissions and decisions are in line. Refused while a
 * round is open. Nothing of this collection is ever `published`.
 */
export const holdPiece: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
  context,
}) => {
  if (data._status === 'published')
    throw new Refusal(req, 'never-published', 403, {
      zh: '文稿本身不会公开，请使用“提交审核”。',
      en: 'The desk copy is never public; submit it for review.',
    })
  const kind = collection.slug as Kind
  const ownSlug = typeof data.slug === 'string' && data.slug !== '' ? data.slug : null
  const isNew = operation === 'create'
  const piece = isNew ? await newPiece(req, kind, data) : await holdExisting(req, idOf(originalDoc?.piece))
  if (context.isRestoringVersion) data.submitted = originalDoc?.submitted
  if (data.deletedAt && !originalDoc?.deletedAt && isReleased(piece)) throw refuseTrash(req)
  data.piece = piece.id
  const isSubmission = Boolean(data.submitted) && data.submitted !== originalDoc?.submitted
  if (isSubmission) await prepareSubmission({ req, kind, data, piece, docId: idOf(originalDoc?.id) })
  await rememberOnPiece({ req, kind, piece, data, ownSlug })
  return data
}

const refuseTrash = (req: PayloadRequest) =>
  new Refusal(req, 'released', 409, {
    zh: '发布过的作品不能移入回收站，请使用“下线”。',
    en: 'A piece that was released is withdrawn, not trashed.',
  })

const newPiece = (req: PayloadRequest, kind: Kind, data: Record<string, unknown>): Promise<Row<'pieces'>> => {
  const nonce = randomUUID()
  return insertRow(req, 'pieces', {
    kind,
    docKey: `new:${nonce}`,
    slugKey: `${none}:${nonce}`,
    title: data.title,
    department: idOf(data.department),
    stage: 'draft',
    openRound: none,
    currentRelease: none,
    publicState: 'never',
    sequence: 0,
    editSeq: 1,
    contributors: [],
    everReleased: false,
    demo: false,
  })
}

const holdExisting = async (req: PayloadRequest, pieceId: string): Promise<Row<'pieces'>> => {
  const held = await changeRow(req, 'pieces', all(byId(pieceId), is('openRound', none)), { editSeq: { $inc: 1 } })
  if (!held) throw pieceLocked(req)
  return held
}

type Remember = {
  req: PayloadRequest
  kind: Kind
  piece: Row<'pieces'>
  data: Record<string, unknown>
  ownSlug: string | null
}

/** Contributors grow with every save, since versions carry no actor; a slug is reserved as soon as it is written. */
const rememberOnPiece = async ({ req, kind, piece, data, ownSlug }: Remember) => {
  const person = personOf(req)
  const contributors = Array.isArray(piece.contributors) ? piece.contributors : []
  const slug = typeof data.slug === 'string' && data.slug !== '' ? data.slug : null
  const slugKey = slug ? `${kind}:${slug}` : `${none}:${piece.id}`
  const changes = {
    ...(person && !contributors.includes(person.id) ? { contributors: [...contributors, person.id] } : {}),
    ...(slugKey === piece.slugKey ? {} : { slugKey, slug: slug ?? '' }),
    ...(data.title === piece.title ? {} : { title: data.title }),
    ...newMedia(piece, mediaOf(data)),
    ...(await departmentOf(req, piece, idOf(data.department))),
  }
  if (Object.keys(changes).length === 0) return
  if (ownSlug && 'slugKey' in changes && (await findRow(req, 'pieces', is('slugKey', slugKey))))
    throw slugTaken(req, kind)
  await changeRow(req, 'pieces', byId(piece.id), changes).catch((error: unknown) => {
    // Two took it at the same moment, and the unique key let one through.
    throw 'slugKey' in changes && isDuplicate(error) ? slugTaken(req, kind) : error
  })
}

const newMedia = (piece: Row<'pieces'>, ids: string[]) => {
  const known = piece.mediaIds ?? ''
  const added = ids.filter((id) => !known.includes(id))
  return added.length === 0 ? {} : { mediaIds: [known, ...added].join(' ').trim() }
}

const departmentOf = async (req: PayloadRequest, piece: Row<'pieces'>, departmentId: string) => {
  if (piece.department === departmentId && piece.departmentName) return {}
  // Not by id: one of the wrong form, which validation refuses later, would be an error of the database here.
  const where = byId(departmentId)
  const found = await req.payload.find({ ...asSystem(req), collection: 'departments', where, limit: 1 })
  const department = found.docs[0]
  if (!department) return {}
  return { department: departmentId, departmentName: department.name, region: department.regionCode }
}
