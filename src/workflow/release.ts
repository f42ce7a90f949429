import { createLocalReq, type PayloadRequest } from 'payload'
import { appendAudit } from '@/audit/append'
import { digestOf } from '@/content/digest'
import { nearFingerprint, normalisedText, textFingerprint } from '@/content/similarity'
import type { Release, Snapshot } from '@/content/types'
import { siteQueue } from '@/jobs/catalog'
import { calendarYear } from '@/quota/year'
import { env } from '@/env'
import { publicPiece, siteUrls } from '@/site/publicPiece'
import { asSystem } from './authority'
import { nearDuplicateOf } from './nearDuplicateOf'
import { ask } from './outbox'
import { planDeliveries } from './planDeliveries'
import { all, byId, changeRow, findRow, findRows, is, type Row } from './rows'
import { none } from './stages'

/**
 * Makes an approved round public: the only writer of `releases`. One transaction: the release, the piece's current one, one planned
 * delivery per account, the trail. A round that is no longer open, or not approved, is left alone.
 */
export const releaseRound = async (req: PayloadRequest, roundId: string, now: Date): Promise<string | null> => {
  const round = await findRow(req, 'rounds', byId(roundId))
  if (!round || round.state !== 'approved') return null
  const piece = await changeRow(req, 'pieces', all(byId(round.piece), is('openRound', round.id)), {
    openRound: none,
    stage: 'released',
    everReleased: true,
    publicState: 'live',
    publicChangedAt: now.toISOString(),
    notice: null,
    sequence: { $inc: 1 },
  })
  if (!piece) return null
  const approvals = await validApprovals(req, round)
  const release = await insertRelease(req, { round, piece, approvals, now })
  await retireEarlier(req, piece, release.id)
  await changeRow(req, 'pieces', byId(piece.id), { currentRelease: release.id, slug: release.slug })
  await changeRow(req, 'rounds', all(byId(round.id), is('state', 'approved')), {
    state: 'released',
    stateSince: now.toISOString(),
    closedAt: now.toISOString(),
    openKey: `closed:${round.id}`,
  })
  await planDeliveries(req, release, piece)
  await ask(req, { job: 'lists', rowId: release.id, queue: siteQueue })
  await appendAudit(req, {
    action: 'release.publish',
    subjectType: 'pieces',
    subjectId: piece.id,
    subjectTitle: round.title,
    digest: round.digest,
    at: now,
    data: { round: round.id, release: release.id, sequence: piece.sequence, approvals: approvals.map(({ id }) => id) },
  })
  return release.id
}

/** The approvals of this round, for these bytes. Throws when there are too few: then something is badly wrong and nothing is released. */
const validApprovals = async (req: PayloadRequest, round: Row<'rounds'>) => {
  const decided = await findRows(
    req,
    'assignments',
    all(is('round', round.id), is('state', 'decided'), is('decision', 'approve'), is('digest', round.digest)),
  )
  const isSame = digestOf(snapshotOfRound(round)) === round.digest
  if (!isSame || decided.length < Math.max(1, round.approvalsNeeded ?? 1))
    throw new Error(`round ${round.id} lacks valid approvals for its digest`)
  return decided
}

/** The snapshot was written by this code and its digest is checked against it: it is what its type says. */
export const snapshotOfRound = (round: Row<'rounds'>): Snapshot => round.snapshot as unknown as Snapshot

type Writing = { round: Row<'rounds'>; piece: Row<'pieces'>; approvals: Row<'assignments'>[]; now: Date }

const insertRelease = async (req: PayloadRequest, { round, piece, approvals, now }: Writing) => {
  const snapshot = snapshotOfRound(round)
  const words = normalisedText(snapshot)
  const fingerprint = nearFingerprint(words)
  const [first] = await findRows(req, 'releases', is('piece', piece.id), { limit: 1, sort: 'releasedAt' })
  const firstReleasedAt = first?.firstReleasedAt ?? now.toISOString()
  const release: Release = {
    id: '',
    pieceId: piece.id,
    sequence: piece.sequence,
    digest: round.digest,
    snapshot,
    releasedAt: now.toISOString(),
    firstReleasedAt,
    correctionNote: round.correctionNote ?? '',
  }
  const own = await createLocalReq({ context: { releaseOfRound: round.id } }, req.payload)
  own.transactionID = req.transactionID
  const created = await req.payload.create({
    ...asSystem(own),
    collection: 'releases',
    data: {
      piece: piece.id,
      round: round.id,
      kind: snapshot.kind,
      title: snapshot.title,
      slug: snapshot.slug,
      summary: snapshot.summary,
      department: snapshot.department.id,
      departmentName: snapshot.department.name,
      region: piece.region,
      originType: snapshot.origin.type,
      purpose: snapshot.purpose,
      fieldIds: snapshot.fields.map(({ id }) => id).join(' '),
      fieldNames: snapshot.fields.map(({ name }) => name).join('、'),
      year: calendarYear(new Date(firstReleasedAt)),
      sequence: piece.sequence,
      digest: round.digest,
      releasedAt: now.toISOString(),
      firstReleasedAt,
      correctionNote: round.correctionNote,
      current: true,
      snapshot: { ...snapshot },
      approvals: approvals.map((row) => ({
        assignment: row.id,
        expert: row.expertName,
        decidedAt: row.decidedAt,
        digest: row.digest,
      })),
      textFingerprint: textFingerprint(words),
      nearFingerprint: fingerprint,
      nearDuplicateOf: await nearDuplicateOf(req, { pieceId: piece.id, fingerprint }),
      recordedAt: now.toISOString(),
      demo: Boolean(piece.demo),
    },
  })
  const published: Release = { ...release, id: created.id }
  // The public form names files by the release's id, which only exists now.
  await changeRow(req, 'releases', byId(created.id), {
    publicPiece: publicPiece(published, siteUrls(published, env().siteUrl)),
  })
  return created
}

const retireEarlier = async (req: PayloadRequest, piece: Row<'pieces'>, newId: string) => {
  for (const earlier of await findRows(req, 'releases', all(is('piece', piece.id), is('current', true))))
    if (earlier.id !== newId) await changeRow(req, 'releases', byId(earlier.id), { current: false })
}
