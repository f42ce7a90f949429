import { kinds, originTypes } from '@/content/types'
import { createCells, fillsOf, pairOf } from './cells'
import { dutiesOf, type DutyAnswer } from './duty'
import { createPieceTable, type LedgerRow, type PieceTable } from './pieceTable'
import { emptySummary } from './tally'
import type { PieceStanding, PieceState, QuotaDepartment, QuotaRule, QuotaSummary, QuotaTarget } from './types'
import { visitYear, type Visited } from './visit'

export type LedgerQuestion = {
  rules: readonly QuotaRule[]
  targets: readonly QuotaTarget[]
  year: number
  asOf: Date
}

export type SummariesQuestion = LedgerQuestion & {
  departments: readonly QuotaDepartment[]
  inReview?: ReadonlyMap<string, number>
}

export type QuotaLedger = {
  /**
   * Takes one recorded row in and says whether it was new. Rows may come in any order and more than once, so a reader that follows the
   * database should start each time somewhat before the last `recordedAt` it saw: a slow transaction commits rows behind that mark.
   */
  add: (row: LedgerRow) => boolean
  /** What `countQuota` answers, without the lists of pieces. */
  summaries: (question: SummariesQuestion) => QuotaSummary[]
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
    pieces: ({ department, ...question }) => pieces(table, question, department),
  }
}

const summaries = (table: PieceTable, question: SummariesQuestion): QuotaSummary[] => {
  const { departments, year, inReview } = question
  const duty = dutiesOf(question)
  const duties = departments.map((department) => duty(department))
  const cells = cellsOf(table, question, duties)
  return duties.map((answer, slot) => {
    const id = departments[slot]?.id ?? ''
    const summary = emptySummary(id, year, { duty: answer, inReview: inReview?.get(id) ?? 0 })
    cells.fill(slot, summary)
    return summary
  })
}

const cellsOf = (table: PieceTable, question: SummariesQuestion, duties: readonly DutyAnswer[]) => {
  const fills = duties.map(fillsOf)
  const cells = createCells(duties.length, table.channels.all())
  visitYear(table, question, ({ piece, slot, seen, month, duplicateOf }) => {
    const kind = table.kind(piece)
    const { origin, channels } = seen
    if (seen.annulled) cells.addAnnulled(slot)
    else if (duplicateOf !== null) cells.addDuplicate(slot)
    else if (fills[slot]?.[pairOf(kind, origin)]) cells.addCounting(slot, { kind, origin, month, channels })
    else cells.addBeside(slot, { kind, origin, month, channels })
  })
  return cells
}

const pieces = (table: PieceTable, question: LedgerQuestion, department: QuotaDepartment): PieceStanding[] => {
  const duty = dutiesOf(question)(department)
  const found: PieceStanding[] = []
  visitYear(table, { ...question, departments: [department] }, (visited) => {
    const { piece, seen, month, duplicateOf } = visited
    const named = { kind: kinds[table.kind(piece)] ?? 'articles', origin: originTypes[seen.origin] ?? 'original' }
    found.push({
      ...named,
      pieceId: table.id(piece),
      firstPublicAt: new Date(seen.first).toISOString(),
      month,
      state: stateOf(visited, duty.counts(named.kind, named.origin)),
      duplicateOf: duplicateOf === null ? null : table.id(duplicateOf),
      channels: channelNames(table, seen.channels),
    })
  })
  return found.toSorted((a, b) => compare(a.firstPublicAt, b.firstPublicAt) || compare(a.pieceId, b.pieceId))
}

const stateOf = ({ seen, duplicateOf }: Visited, counts: boolean): PieceState => {
  if (seen.annulled) return 'annulled'
  if (duplicateOf !== null) return 'duplicate'
  return counts ? 'counts' : 'beside'
}

const channelNames = ({ channels }: PieceTable, bits: number): string[] =>
  channels
    .all()
    .filter((_, index) => bits & (1 << index))
    .toSorted()

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
