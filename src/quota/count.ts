import { dutiesOf, type DutyAnswer } from './duty'
import { standingsOf, type Standing } from './standing'
import { addPiece, emptySummary } from './tally'
import type { CountedPiece, PieceLine, QuotaDepartment, QuotaLine, QuotaRule, QuotaTarget } from './types'

export type QuotaQuestion = {
  /** All pieces ever released, of every department: an earlier one of another department makes a later one a duplicate. */
  pieces: readonly CountedPiece[]
  rules: readonly QuotaRule[]
  targets: readonly QuotaTarget[]
  /** The departments asked about. */
  departments: readonly QuotaDepartment[]
  /** Calendar year in Asia/Shanghai. */
  year: number
  /** What was recorded up to and including this moment is known. */
  asOf: Date
  /** Pieces under review, by department. */
  inReview?: ReadonlyMap<string, number>
}

/**
 * Counts every department's year from nothing but the recorded facts; two calls with the same facts, in whatever order, agree.
 *
 * - A piece counts once, whatever its channels and corrections, for the department of its first release.
 * - Its year and month are those of its earliest verified publication on any channel, also when it is published again.
 * - Withdrawn as `error` or `unlawful` it stops counting when the withdrawal is recorded, until a later release of it is verified
 *   public; then it counts again in its first year. `outdated`, `superseded` and `organisational` keep its place: the text was right
 *   when it was public, and a unit that is merged or renamed has still done its work.
 * - Of several pieces with the same text only the earliest counts, whichever department's it is; one that was annulled makes room.
 */
export const countQuota = ({
  pieces,
  rules,
  targets,
  departments,
  year,
  asOf,
  inReview,
}: QuotaQuestion): QuotaLine[] => {
  const duty = dutiesOf({ rules, targets, year, asOf })
  const standings = byDepartment(standingsOf(pieces, asOf).filter((standing) => standing.year === year))
  return departments.map((department) => {
    const answer = duty(department)
    const lines = (standings.get(department.id) ?? []).map((standing) => pieceLine(standing, answer))
    const line = emptySummary(department.id, year, { duty: answer, inReview: inReview?.get(department.id) ?? 0 })
    for (const piece of lines) addPiece(line, piece)
    return { ...line, pieces: lines }
  })
}

const byDepartment = (standings: readonly Standing[]): Map<string, Standing[]> => {
  const groups = new Map<string, Standing[]>()
  for (const standing of standings) {
    const { departmentId } = standing.piece
    const group = groups.get(departmentId)
    if (group) group.push(standing)
    else groups.set(departmentId, [standing])
  }
  return groups
}

const pieceLine = (standing: Standing, duty: DutyAnswer): PieceLine => {
  const { piece, release, month, firstPublicAt, links, duplicateOf } = standing
  return {
    pieceId: piece.pieceId,
    kind: piece.kind,
    origin: release.originType,
    firstPublicAt,
    month,
    state: stateOf(standing, duty),
    duplicateOf,
    channels: links.map(({ channel }) => channel),
    title: release.title,
    link: release.link,
    links,
  }
}

const stateOf = ({ annulled, duplicateOf, piece, release }: Standing, duty: DutyAnswer) => {
  if (annulled) return 'annulled'
  if (duplicateOf !== null) return 'duplicate'
  return duty.counts(piece.kind, release.originType) ? 'counts' : 'beside'
}
