import type { DutyAnswer } from './duty'
import { dutiesOf } from './duty'
import { glance, type Glance } from './glance'
import { createPieceTable, type LedgerRow, type PieceTable } from './pieceTable'
import { addPiece, emptySummary } from './tally'
import type { PieceStanding, PieceState, QuotaDepartment, QuotaRule, QuotaSummary, QuotaTarget } from './types'
import { monthIndex, yearStart } from './year'

export type LedgerQuestion = {
  rules: readonly QuotaRule[]
  targets: readonly QuotaTarget[]
  year: number
  asOf: Date
}

export type QuotaLedger = {
  /**
   * Takes one recorded row in and says whether it was new. Rows may come in any order and more than once, so a reader that follows the
   * database should start each time somewhat before the last `recordedAt` it saw: a slow transaction commits rows behind that mark.
   */
  add: (row: LedgerRow) => boolean
  /** What `countQuota` answers, without the lists of pieces. */
  summaries: (
    question: LedgerQuestion & { departments: readonly QuotaDepartment[]; inReview?: ReadonlyMap<string, number> },
  ) => QuotaSummary[]
  /** The pieces of one department's year, the earliest first; titles and addresses are in the database. */
  pieces: (question: LedgerQuestion & { department: QuotaDepartment }) => PieceStanding[]
  size: () => { pieces: number; facts: number }
}

/**
 * The count kept in memory, for boards that need it at once: the same facts as `countQuota`, in columns instead of objects. It holds
 * no figure that could drift: every answer is worked out from the facts of the year asked about.
 */
export const createLedger = (): QuotaLedger => {
  const table = createPieceTable()
  return {
    add: (row) => table.add(row),
    size: () => table.size(),
    summaries: (question) => summaries(table, question),
    pieces: (question) => piecesOf(table, question),
  }
}

type Counted = { piece: number; seen: Glance; duplicateOf: number | null }

const summaries = (table: PieceTable, question: Parameters<QuotaLedger['summaries']>[0]): QuotaSummary[] => {
  const { departments, year, inReview } = question
  const duty = dutiesOf(question)
  const asked = departments.map((department) => {
    const answer = duty(department)
    const line = emptySummary(department.id, year, { duty: answer, inReview: inReview?.get(department.id) ?? 0 })
    return { index: table.departments.find(department.id), line, answer }
  })
  const byIndex = new Map(asked.map((one) => [one.index, one]))
  const channels = channelNames(table)
  visit(
    table,
    question,
    (index) => byIndex.has(index),
    (counted) => {
      const { piece, seen } = counted
      const one = byIndex.get(table.department(piece))
      if (!one) return
      const kind = table.kind(piece)
      const state = stateOf(table, counted, one.answer)
      addPiece(one.line, {
        kind,
        origin: seen.origin,
        month: monthIndex(seen.first),
        state,
        channels: channels(seen.channels),
      })
    },
  )
  return asked.map(({ line }) => line)
}

const piecesOf = (table: PieceTable, question: Parameters<QuotaLedger['pieces']>[0]): PieceStanding[] => {
  const duty = dutiesOf(question)(question.department)
  const wanted = table.departments.find(question.department.id)
  const channels = channelNames(table)
  const found: PieceStanding[] = []
  visit(
    table,
    question,
    (index) => index === wanted,
    (counted) => {
      const { piece, seen, duplicateOf } = counted
      found.push({
        pieceId: table.id(piece),
        kind: table.kind(piece),
        origin: seen.origin,
        firstPublicAt: new Date(seen.first).toISOString(),
        month: monthIndex(seen.first),
        state: stateOf(table, counted, duty),
        duplicateOf: duplicateOf === null ? null : table.id(duplicateOf),
        channels: channels(seen.channels),
      })
    },
  )
  return found.toSorted((a, b) => compare(a.firstPublicAt, b.firstPublicAt) || compare(a.pieceId, b.pieceId))
}

/** Calls back for each piece of the wanted departments whose first publication, as known at `asOf`, lies in the year. */
const visit = (
  table: PieceTable,
  { year, asOf }: LedgerQuestion,
  isWanted: (department: number) => boolean,
  each: (counted: Counted) => void,
) => {
  const known = asOf.getTime()
  const [from, until] = [yearStart(year), yearStart(year + 1)]
  const originalOf = originals(table, known)
  for (const piece of table.seenIn(year)) {
    if (!isWanted(table.department(piece))) continue
    const seen = glance(table, piece, known)
    if (!seen || seen.first < from || seen.first >= until) continue
    each({ piece, seen, duplicateOf: seen.annulled ? null : originalOf(piece) })
  }
}

/** For a piece that shares its text: the earliest that keeps its place, or null when that is the piece itself. */
const originals = ({ rings, ...table }: PieceTable, asOf: number) => {
  const found = new Map<number, number>()
  const resolve = (piece: number) => {
    const ring = rings.of(piece)
    const original = earliest({ rings, ...table }, ring, asOf)
    for (const member of ring) found.set(member, original)
    return original
  }
  return (piece: number): number | null => {
    if (rings.isAlone(piece)) return null
    const original = found.get(piece) ?? resolve(piece)
    return original === piece ? null : original
  }
}

const earliest = (table: PieceTable, ring: readonly number[], asOf: number): number => {
  const standing = ring.flatMap((piece) => {
    const seen = glance(table, piece, asOf)
    return seen && !seen.annulled ? [{ piece, first: seen.first, id: table.id(piece) }] : []
  })
  return standing.toSorted((a, b) => a.first - b.first || compare(a.id, b.id))[0]?.piece ?? -1
}

const stateOf = (table: PieceTable, { piece, seen, duplicateOf }: Counted, duty: DutyAnswer): PieceState => {
  if (seen.annulled) return 'annulled'
  if (duplicateOf !== null) return 'duplicate'
  return duty.counts(table.kind(piece), seen.origin) ? 'counts' : 'beside'
}

const channelNames = ({ channels }: PieceTable) => {
  const known = new Map<number, string[]>()
  const spell = (bits: number) => {
    const names = Array.from({ length: channels.count() }, (_, index) => index).flatMap((index) =>
      bits & (1 << index) ? [channels.at(index)] : [],
    )
    known.set(bits, names.toSorted())
    return known.get(bits) ?? []
  }
  return (bits: number): string[] => known.get(bits) ?? spell(bits)
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
