import type { PayloadRequest } from 'payload'
import { appendAudit } from '@/audit/append'
import { idOf, personOf } from '@/access/people'
import { digestOf } from '@/content/digest'
import { snapshotOf, type Raw } from '@/content/snapshot'
import type { Kind, Snapshot } from '@/content/types'
import { pipelineQueue } from '@/jobs/catalog'
import { ask } from './outbox'
import { pieceLocked } from './refusals'
import { relationsOf } from './resolveContent'
import { reviewSettings } from './reviewSettings'
import { all, byId, changeRow, findRow, insertRow, is, type Row } from './rows'
import { none } from './stages'

/**
 * Freezes a piece as a review round: snapshot, digest, requester, settings and the outbox row, in the transaction of the save.
 * Content equal to the current release opens none: nothing changed, and what is live keeps its approval.
 */
export const openRound = async (req: PayloadRequest, kind: Kind, doc: Raw): Promise<void> => {
  const pieceId = idOf(doc.piece)
  const relations = req.context.relations?.get(pieceId) ?? (await relationsOf(req, doc))
  req.context.relations?.delete(pieceId)
  const { declared: _declared, ...snapshot } = snapshotOf({ kind, pieceId, docId: idOf(doc.id), doc, ...relations })
  const digest = digestOf(snapshot)
  const piece = await findRow(req, 'pieces', byId(pieceId))
  if (!piece || (await isLive(req, piece, digest))) return
  const round = await insertRoundRow(req, { piece, snapshot, digest, doc })
  const held = await changeRow(req, 'pieces', all(byId(pieceId), is('openRound', none)), {
    openRound: round.id,
    stage: 'screening',
  })
  if (!held) throw pieceLocked(req)
  await ask(req, { job: 'review', rowId: round.id, queue: pipelineQueue })
  await appendAudit(req, {
    action: 'round.submit',
    subjectType: 'pieces',
    subjectId: pieceId,
    subjectTitle: snapshot.title,
    digest,
    data: { round: round.id, kind },
  })
}

const isLive = async (req: PayloadRequest, piece: Row<'pieces'>, digest: string): Promise<boolean> => {
  if (piece.currentRelease === none) return false
  const current = await findRow(req, 'releases', byId(piece.currentRelease))
  return current?.digest === digest
}

type New = { piece: Row<'pieces'>; snapshot: Snapshot; digest: string; doc: Raw }

const insertRoundRow = (req: PayloadRequest, { piece, snapshot, digest, doc }: New) => {
  const person = personOf(req)
  const now = new Date().toISOString()
  return insertRow(req, 'rounds', {
    piece: piece.id,
    kind: snapshot.kind,
    docId: snapshot.docId,
    title: snapshot.title,
    department: snapshot.department.id,
    departmentName: snapshot.department.name,
    region: piece.region,
    requester: person?.id,
    requesterName: person?.name,
    state: 'screening',
    stateSince: now,
    openKey: `piece:${piece.id}`,
    digest,
    snapshot,
    settings: reviewSettings(doc.urgent === true),
    contributors: [
      ...new Set([...(Array.isArray(piece.contributors) ? piece.contributors : []), ...(person ? [person.id] : [])]),
    ],
    urgent: doc.urgent === true,
    correctionNote: piece.currentRelease === none ? '' : doc.correctionNote,
    approvalsNeeded: 0,
    approvalsLeft: 0,
    baseRelease: piece.currentRelease,
    demo: Boolean(piece.demo),
  })
}
