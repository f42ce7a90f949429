import { emptyGlance, glance, type Glance } from './glance'
import type { PieceTable } from './pieceTable'
import type { QuotaDepartment } from './types'
import { monthStarts, yearStart } from './year'

/** A piece of the year asked about. The visitor gets the same object again and again and may not keep it. */
export type Visited = {
  piece: number
  /** Position of its department among those asked about. */
  slot: number
  seen: Glance
  /** 0 for January. */
  month: number
  /** The earlier piece with the same text that keeps its place. */
  duplicateOf: number | null
}

export type VisitQuestion = { departments: readonly QuotaDepartment[]; year: number; asOf: Date }

/** Shows each piece of the departments whose first publication, as known at `asOf`, lies in the year. */
export const visitYear = (table: PieceTable, question: VisitQuestion, show: (visited: Visited) => void): void => {
  const { year } = question
  const asOf = question.asOf.getTime()
  const slots = slotsOf(table, question.departments)
  const [from, until, months] = [yearStart(year), yearStart(year + 1), monthStarts(year)]
  const duplicateOf = originals(table, asOf)
  const visited: Visited = { piece: -1, slot: -1, seen: emptyGlance(), month: 0, duplicateOf: null }
  const { seen } = visited
  for (const piece of table.seenIn(year)) {
    visited.slot = slots[table.department(piece)] ?? -1
    if (visited.slot < 0 || !glance(table, piece, { asOf, into: seen })) continue
    if (seen.first < from || seen.first >= until) continue
    visited.piece = piece
    visited.month = monthOf(months, seen.first)
    visited.duplicateOf = seen.annulled ? null : duplicateOf(piece)
    show(visited)
  }
}

const slotsOf = (table: PieceTable, departments: readonly QuotaDepartment[]): Int32Array => {
  const slots = new Int32Array(table.departments.count()).fill(-1)
  for (const [slot, { id }] of departments.entries()) {
    const index = table.departments.find(id)
    if (index !== undefined) slots[index] = slot
  }
  return slots
}

const monthOf = (months: readonly number[], at: number): number => {
  let month = 11
  while (month > 0 && (months[month] ?? 0) > at) month -= 1
  return month
}

/** For a piece that shares its text: the earliest that keeps its place, or null when that is the piece itself. */
const originals = (table: PieceTable, asOf: number) => {
  const found = new Map<number, number>()
  const resolve = (piece: number) => {
    const ring = table.rings.of(piece)
    const original = earliest(table, ring, asOf)
    for (const member of ring) found.set(member, original)
    return original
  }
  return (piece: number): number | null => {
    if (table.rings.isAlone(piece)) return null
    const original = found.get(piece) ?? resolve(piece)
    return original === piece ? null : original
  }
}

const earliest = (table: PieceTable, ring: readonly number[], asOf: number): number => {
  let best = { piece: -1, first: Infinity }
  const into = emptyGlance()
  for (const piece of ring) {
    if (!glance(table, piece, { asOf, into }) || into.annulled) continue
    const isEarlier = into.first < best.first || (into.first === best.first && table.id(piece) < table.id(best.piece))
    if (isEarlier) best = { piece, first: into.first }
  }
  return best.piece
}
