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
  const ordered: P[] = []
  for (;;) {
    const judging = [...kept, ...ordered]
    const open = groups.filter((group) => !judging.some((one) => covers(one, group)))
    const [first = []] = open
    const left = people.filter((one) => !ordered.includes(one) && covers(one, first))
    const count = (one: P) => open.filter((group) => covers(one, group)).length
    const [best] = left.sort((one, other) => count(other) - count(one))
    if (best) ordered.push(best)
    else if (open.length === 0) return [...ordered, ...people.filter((one) => !ordered.includes(one))]
    else groups.splice(groups.indexOf(first), 1)
  }
}
