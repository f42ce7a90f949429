import { priorityOf } from '@/review/routing'
import { findFields, oneOf, type Row } from '@/workflow/rows'
import type { DeskContext } from './deskContext'

type Ranked = { risk?: string | null }

/** Severe rounds first; of the same risk the order stays, which is that of their dates. */
export const byRisk = (a: Ranked, b: Ranked): number => priorityOf(b.risk) - priorityOf(a.risk)

/** Assignments with those of severe rounds first. The risk itself is not shown: an expert who has not accepted yet need not know it. */
export const severeFirst = async <T extends Pick<Row<'assignments'>, 'round'>>(
  { req }: Pick<DeskContext, 'req'>,
  assignments: T[],
): Promise<T[]> => {
  // A limit of 0 would stand for none.
  if (assignments.length === 0) return []
  const rounds = [...new Set(assignments.map(({ round }) => round))]
  const found = await findFields(req, 'rounds', oneOf('id', rounds), { fields: ['risk'], limit: rounds.length })
  const risks = new Map(found.map(({ id, risk }) => [id, risk]))
  return assignments
    .map((assignment) => ({ assignment, risk: risks.get(assignment.round) }))
    .sort(byRisk)
    .map(({ assignment }) => assignment)
}
