/** Somebody who can judge these fields. */
type Judging = { fields: readonly string[] }

/** Ids of science fields: those of the piece, and those that its doubtful claims belong to. */
export type FieldsToJudge = { fields: readonly string[]; claimedFields: readonly string[] }

export const judgesPiece = ({ fields }: Judging, round: FieldsToJudge): boolean =>
  fields.some((field) => round.fields.includes(field))

/** Can judge the piece, or at least one of its doubtful claims. */
export const judgesSomething = ({ fields }: Judging, round: FieldsToJudge): boolean =>
  fields.some((field) => round.fields.includes(field) || round.claimedFields.includes(field))

/** What somebody must be able to judge: the piece, by any of its fields, and each other field that it claims something of. */
const groupsOf = ({ fields, claimedFields }: FieldsToJudge): (readonly string[])[] => [
  fields,
  ...claimedFields.filter((field) => !fields.includes(field)).map((field) => [field]),
]

const covers = ({ fields }: Judging, group: readonly string[]) => group.some((field) => fields.includes(field))

/** Fields that doubtful claims belong to and that none of these people can judge. */
export const uncoveredFields = (judging: readonly Judging[], { fields, claimedFields }: FieldsToJudge): string[] =>
  claimedFields.filter((field) => !fields.includes(field) && !judging.some((one) => covers(one, [field])))

/**
 * People in the order in which the round needs them: first who judges the piece, if nobody of `kept` does, then whoever covers most of what
 * its claims belong to; the rest as they came.
 */
export const inOrderOfNeed = <P extends Judging>(
  people: readonly P[],
  kept: readonly Judging[],
  round: FieldsToJudge,
): P[] => {
  const groups = groupsOf(round)
  const first: P[] = []
  const isOpen = (group: readonly string[]) => ![...kept, ...first].some((one) => covers(one, group))
  for (const group of groups) {
    if (!isOpen(group)) continue
    const open = groups.filter(isOpen)
    const count = (one: P) => open.filter((other) => covers(one, other)).length
    const [best] = people.filter((one) => covers(one, group)).sort((one, other) => count(other) - count(one))
    if (best) first.push(best)
  }
  return [...first, ...people.filter((one) => !first.includes(one))]
}
