/** Somebody who can judge these science fields, by id. */
type Judging = { fields: readonly string[] }

/** A field of the rumour library that doubtful claims belong to, and the ids of the science fields that answer for it. */
export type ClaimedField = { name: string; judgedBy: readonly string[] }

/** The science fields of a piece, by id, and what its doubtful claims are about, whatever it is filed under. */
export type FieldsToJudge = { fields: readonly string[]; claimed: readonly ClaimedField[] }

const knows = ({ fields }: Judging, anyOf: readonly string[]) => anyOf.some((field) => fields.includes(field))

export const judgesPiece = (one: Judging, { fields }: FieldsToJudge): boolean => knows(one, fields)

/** Can judge the piece, or at least one of its doubtful claims. */
export const judgesSomething = (one: Judging, { fields, claimed }: FieldsToJudge): boolean =>
  knows(one, fields) || claimed.some(({ judgedBy }) => knows(one, judgedBy))

/** Names of the fields of doubtful claims that none of these people can judge. */
export const uncoveredFields = (people: readonly Judging[], { claimed }: FieldsToJudge): string[] =>
  claimed.filter(({ judgedBy }) => !people.some((one) => knows(one, judgedBy))).map(({ name }) => name)

/** People in order: first who judges the piece, if nobody of `kept` does, then whoever covers most of what its claims are about. */
const bestFirst = <P extends Judging>(
  people: readonly P[],
  kept: readonly Judging[],
  { fields, claimed }: FieldsToJudge,
): P[] => {
  const groups = [fields, ...claimed.map(({ judgedBy }) => judgedBy)]
  const first: P[] = []
  const isOpen = (group: readonly string[]) => ![...kept, ...first].some((one) => knows(one, group))
  for (const group of groups) {
    if (!isOpen(group)) continue
    const open = groups.filter(isOpen)
    const count = (one: P) => open.filter((other) => knows(one, other)).length
    const [best] = people.filter((one) => knows(one, group)).sort((one, other) => count(other) - count(one))
    if (best) first.push(best)
  }
  return [...first, ...people.filter((one) => !first.includes(one))]
}

/**
 * People in the order in which the round needs them; the rest as they came. One approval at least comes from the piece's own field: of those
 * who only judge a claim so many are left that they stay one fewer than all approvals together.
 */
export const inOrderOfNeed = <P extends Judging>(
  people: readonly P[],
  { kept, needed, round }: { kept: readonly Judging[]; needed: number; round: FieldsToJudge },
): P[] => {
  const ordered = bestFirst(people, kept, round)
  const room = kept.filter((one) => judgesPiece(one, round)).length + needed - 1
  const others = ordered.filter((one) => !judgesPiece(one, round)).slice(0, Math.max(0, room))
  return ordered.filter((one) => judgesPiece(one, round) || others.includes(one))
}
