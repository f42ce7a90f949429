import type { PayloadRequest, Where } from 'payload'
import { idOf } from '@/access/people'
import { missingForSubmit, type Missing } from '@/content/completeness'
import type { Raw } from '@/content/snapshot'
import { kinds, type Kind } from '@/content/types'
import { calendarYear } from '@/quota/year'
import { asUser } from '@/workflow/authority'
import { quotaFor, type QuotaLineForDesk } from '@/workflow/quotaFor'
import { mediaOf } from '@/workflow/mediaReferences'
import { resolveContent } from '@/workflow/resolveContent'
import { all, oneOf, type Row } from '@/workflow/rows'
import { none } from '@/workflow/stages'
import type { DeskContext } from '../deskContext'
import { isUnderReview, stageOf } from '../stageLook'

/** Drafts whose missing parts are worked out: the newest, since each costs reading the document with its media. */
const draftsExamined = 10
const activeShown = 60
const publishedShown = 12

export type DeskPiece = {
  row: Row<'pieces'>
  kind: Kind
  docId: string
  /** Null when it was not worked out. */
  missing: Missing[] | null
  round: Pick<Row<'rounds'>, 'id' | 'state' | 'waitingWhy' | 'outcomeReason' | 'risk' | 'stateSince'> | null
  assignments: Row<'assignments'>[]
  deliveries: Row<'deliveries'>[]
}

export type EditorDeskData = {
  department: string
  tasks: Row<'deliveries'>[]
  toDo: DeskPiece[]
  inReview: DeskPiece[]
  published: DeskPiece[]
  publishedTotal: number
  line: QuotaLineForDesk | null
}

const settledStages: Where = oneOf('stage', ['released', 'withdrawn'])

/** Everything the editor's desk shows, in a fixed number of queries whatever the number of pieces. */
export const loadEditorDesk = async (context: DeskContext): Promise<EditorDeskData> => {
  const { req, person } = context
  const active = { stage: { not_in: ['released', 'withdrawn'] } }
  const [department, current, settled, tasks, quota] = await Promise.all([
    req.payload.findByID({
      ...asUser(req),
      collection: 'departments',
      id: idOf(person.department),
      select: { name: true },
      disableErrors: true,
    }),
    req.payload.find({
      ...asUser(req),
      collection: 'pieces',
      where: active,
      sort: '-updatedAt',
      limit: activeShown,
      pagination: false,
    }),
    req.payload.find({
      ...asUser(req),
      collection: 'pieces',
      where: settledStages,
      sort: '-updatedAt',
      limit: publishedShown,
    }),
    req.payload.find({
      ...asUser(req),
      collection: 'deliveries',
      where: oneOf('state', ['awaitingPerson', 'unknown']),
      sort: 'updatedAt',
      limit: 30,
      pagination: false,
    }),
    quotaFor(req, { year: calendarYear(context.now), asOf: context.now }),
  ])
  const pieces = await details(context, [...current.docs, ...settled.docs])
  const stageIs = (wanted: (stage: ReturnType<typeof stageOf>) => boolean) =>
    pieces.filter(({ row }) => wanted(stageOf(row.stage)))
  return {
    department: department?.name ?? '',
    tasks: tasks.docs,
    toDo: stageIs((stage) => ['draft', 'changesRequested', 'refused'].includes(stage)),
    inReview: stageIs(isUnderReview),
    published: stageIs((stage) => ['released', 'withdrawn'].includes(stage)),
    publishedTotal: settled.totalDocs,
    line: quota.lines[0] ?? null,
  }
}

const details = async (context: DeskContext, rows: Row<'pieces'>[]): Promise<DeskPiece[]> => {
  const docs = await documentsOf(context, rows)
  const [rounds, deliveries] = [await roundsOf(context, rows), await deliveriesOf(context, rows)]
  const assignments = await assignmentsOf(context, [...rounds.values()])
  const shown = rows.flatMap((row): DeskPiece[] => {
    const doc = docs.get(row.id)
    const round = rounds.get(row.id) ?? null
    if (!doc) return []
    return [
      {
        row,
        kind: doc.kind,
        docId: doc.id,
        missing: null,
        round,
        assignments: assignments.filter((assignment) => assignment.round === round?.id),
        deliveries: deliveries.filter(({ piece }) => piece === row.id),
      },
    ]
  })
  await workOutMissing(context, shown)
  return shown
}

type Doc = { kind: Kind; id: string }

/** The documents that are still there: a trashed one keeps its piece's row but belongs on no desk. */
const documentsOf = async ({ req }: DeskContext, rows: Row<'pieces'>[]): Promise<Map<string, Doc>> => {
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const ids = rows.filter((row) => row.kind === kind).map(({ docKey }) => docKey.slice(kind.length + 1))
      if (ids.length === 0) return []
      const { docs } = await req.payload.find({
        ...asUser(req),
        collection: kind,
        where: { id: { in: ids } },
        limit: ids.length,
        pagination: false,
        select: { piece: true },
      })
      return docs.map(({ id, piece }): [string, Doc] => [idOf(piece), { kind, id }])
    }),
  )
  return new Map(found.flat())
}

/** The round under way, or the last that was decided: one query for all pieces, the newest of each wins. */
const roundsOf = async ({ req }: DeskContext, rows: Row<'pieces'>[]) => {
  const concerned = rows
    .filter((row) => row.openRound !== none || ['changesRequested', 'refused'].includes(row.stage))
    .map(({ id }) => id)
  if (concerned.length === 0) return new Map<string, NonNullable<DeskPiece['round']>>()
  const { docs } = await req.payload.find({
    ...asUser(req),
    collection: 'rounds',
    where: all(oneOf('piece', concerned), { state: { not_in: ['takenBack', 'ended', 'released'] } }),
    sort: 'createdAt',
    limit: 500,
    pagination: false,
    select: { piece: true, state: true, waitingWhy: true, outcomeReason: true, risk: true, stateSince: true },
  })
  return new Map(docs.map((round) => [round.piece, round]))
}

const assignmentsOf = async (
  { req }: DeskContext,
  rounds: NonNullable<DeskPiece['round']>[],
): Promise<Row<'assignments'>[]> => {
  if (rounds.length === 0) return []
  const ids = rounds.map(({ id }) => id)
  const where = all(oneOf('round', ids), oneOf('state', ['asked', 'accepted', 'decided']))
  const { docs } = await req.payload.find({
    ...asUser(req),
    collection: 'assignments',
    where,
    sort: 'createdAt',
    limit: 500,
    pagination: false,
  })
  return docs
}

const deliveriesOf = async ({ req }: DeskContext, rows: Row<'pieces'>[]): Promise<Row<'deliveries'>[]> => {
  const ids = rows.filter(({ everReleased }) => everReleased).map(({ id }) => id)
  if (ids.length === 0) return []
  const where = all(oneOf('piece', ids), { state: { not_equals: 'superseded' } })
  const { docs } = await req.payload.find({
    ...asUser(req),
    collection: 'deliveries',
    where,
    sort: 'sequence',
    limit: 500,
    pagination: false,
  })
  return docs
}

const workOutMissing = async ({ req }: DeskContext, pieces: DeskPiece[]): Promise<void> => {
  const drafts = pieces.filter(({ row }) => stageOf(row.stage) === 'draft').slice(0, draftsExamined)
  for (const kind of kinds) {
    const own = drafts.filter((draft) => draft.kind === kind)
    if (own.length === 0) continue
    const ids = own.map(({ docId }) => docId)
    const { docs } = await req.payload.find({
      ...asUser(req),
      collection: kind,
      where: { id: { in: ids } },
      draft: true,
      limit: ids.length,
      pagination: false,
    })
    for (const piece of own) {
      const doc = docs.find(({ id }) => id === piece.docId)
      if (doc) piece.missing = await missingOf(req, kind, piece.row.id, { ...doc })
    }
  }
}

/** Slug, summary and cover get their defaults on submitting: what will be made then is not asked for here. */
const missingOf = async (req: PayloadRequest, kind: Kind, pieceId: string, doc: Raw): Promise<Missing[]> => {
  const missing = missingForSubmit(await resolveContent({ req, kind, pieceId, docId: idOf(doc.id), doc }))
  const made = mediaOf(doc).length > 0 ? ['slug', 'summary', 'cover', 'coverAlt'] : ['slug', 'summary']
  return missing.filter(({ path }) => !made.includes(path) || Boolean(doc[path]))
}
