import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { appendAudit } from '@/audit/append'
import { idOf, personOf } from '@/access/people'
import { isWithinRegion } from '@/access/region'
import { siteQueue } from '@/jobs/catalog'
import { cancelOpenAssignments } from './closeRound'
import { ask } from './outbox'
import { filesOf } from '@/site/filesOf'
import { isFileOfAnother } from './mediaReferences'
import { releaseOfRow } from './releaseOfRow'
import { planWithdrawals } from './planDeliveries'
import { Refusal } from './refusal'
import { movedOn, notFound } from './refusals'
import { all, byId, changeRow, findRow, is, oneOf, type Row } from './rows'
import { none, openRoundStates } from './stages'

export const withdrawalSchema = z.object({
  kind: z.enum(['error', 'unlawful', 'outdated', 'superseded', 'organisational']),
  reason: z.string().trim().min(1).max(2000),
})
export type Withdrawal = z.infer<typeof withdrawalSchema>

/**
 * Takes a released piece down: from this commit on every web process answers 410 for it, worker or not. Closes an open round, plans the
 * withdrawal on every channel; the quota follows from the kind.
 */
export const withdrawPiece = async (
  req: PayloadRequest,
  docKey: string,
  withdrawal: Withdrawal,
): Promise<Row<'pieces'>> => {
  const known = await findRow(req, 'pieces', is('docKey', docKey))
  if (!known || !mayWithdraw(req, known)) throw notFound(req)
  if (known.publicState !== 'live') throw notLive(req)
  const now = new Date().toISOString()
  const notice = await noticeOf(req, known, withdrawal, now)
  // Of this release and no newer one: the notice names its files.
  const isThis = all(byId(known.id), is('publicState', 'live'), is('currentRelease', known.currentRelease))
  const piece = await changeRow(req, 'pieces', isThis, {
    publicState: 'gone',
    publicChangedAt: now,
    stage: 'withdrawn',
    openRound: none,
    currentRelease: none,
    notice,
    sequence: { $inc: 1 },
  })
  const release = piece ? await retire(req, piece, withdrawal, now) : null
  if (!piece || !release) throw movedOn(req)
  await endOpenRound(req, piece, now)
  await planWithdrawals(req, release, piece)
  await ask(req, { job: 'lists', rowId: release.id, queue: siteQueue })
  await appendAudit(req, {
    action: 'piece.withdraw',
    subjectType: 'pieces',
    subjectId: piece.id,
    subjectTitle: piece.title,
    digest: release.digest,
    reason: withdrawal.reason,
    data: { kind: withdrawal.kind, release: release.id, sequence: piece.sequence },
  })
  return piece
}

/** What the public learns, and the files that go with the piece: those that no other live piece uses. */
const noticeOf = async (req: PayloadRequest, piece: Row<'pieces'>, withdrawal: Withdrawal, now: string) => {
  const release = await findRow(req, 'releases', byId(piece.currentRelease))
  const files = release ? filesOf(releaseOfRow(release)) : []
  const own: string[] = []
  for (const file of files) if (!(await isFileOfAnother(req, piece.id, file))) own.push(file)
  return {
    kind: piece.kind,
    departmentName: piece.departmentName ?? '',
    withdrawal: withdrawal.kind,
    withdrawnAt: now,
    files: own,
  }
}

const mayWithdraw = (req: PayloadRequest, piece: Row<'pieces'>): boolean => {
  const person = personOf(req)
  if (person?.role === 'editor') return piece.department === idOf(person.department)
  return person?.role === 'office' && isWithinRegion(piece.region ?? '', person.region)
}

const notLive = (req: PayloadRequest) =>
  new Refusal(req, 'not-live', 409, {
    zh: '该作品当前没有公开，无需下线。',
    en: 'This piece is not public at the moment.',
  })

const retire = (req: PayloadRequest, piece: Row<'pieces'>, withdrawal: Withdrawal, now: string) =>
  changeRow(req, 'releases', all(is('piece', piece.id), is('current', true)), {
    current: false,
    withdrawnAt: now,
    withdrawnSequence: piece.sequence,
    withdrawKind: withdrawal.kind,
    withdrawReason: withdrawal.reason,
    withdrawnBy: personOf(req)?.name ?? '',
  })

const endOpenRound = async (req: PayloadRequest, piece: Row<'pieces'>, now: string) => {
  const round = await changeRow(req, 'rounds', all(is('piece', piece.id), oneOf('state', openRoundStates)), {
    state: 'ended',
    stateSince: now,
    closedAt: now,
  })
  if (!round) return
  await changeRow(req, 'rounds', byId(round.id), { openKey: `closed:${round.id}` })
  await cancelOpenAssignments(req, round.id)
}
