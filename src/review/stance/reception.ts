import { gramsOf } from './grams'
import { leaningOf } from './leaning'

/** What stands next counts most. */
const fading = [1, 0.8, 0.6, 0.4]
const negation = /[不没无未非哪]/u
const repeated = 1.2

/** A clause with a negation takes up words of the statement: 镜子会把雷招进屋。雷可不照镜子。 */
const negatesTopic = (statement: string, next: string): boolean => {
  const own = gramsOf(statement)
  return next
    .split(/[,;:。!?]/u)
    .some((clause) => negation.test(clause) && [...gramsOf(clause)].some((gram) => own.has(gram)))
}

/** How a piece takes a statement that it passes on, by what it says next: above zero it opposes it, below it spreads it. */
export const receptionOf = (statement: string, replies: string[]): number =>
  replies.reduce(
    (total, reply, at) =>
      total + (fading[at] ?? 0) * (leaningOf(reply) + (at < 2 && negatesTopic(statement, reply) ? repeated : 0)),
    0,
  )
