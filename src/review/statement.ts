import { assertion, assertionInputs, isByRule, isWarning, type Telling } from './assertion'
import { chance, logOdds } from './likelihood'
import type { Library } from './retrieval/library'
import { likenessInputs, type Said } from './retrieval/likeness'
import { nearnessInputs } from './retrieval/nearness'
import { statementLines } from './statementLines'
import { saidByTrees, treesOf } from './trees'

/** What is said by a sentence that is about a rumour, and around it. */
export const saidIn = ({ passage, at, match }: Telling): Said => ({
  match,
  own: passage[at]?.text ?? '',
  passage: passage.map(({ text }) => text),
})

/** For what is near it, what asserts it and what is alike, in this order. */
const weights = [
  2.31, 0.41, 0.52, -1.16, -0.7, 0.81, -0.01, 6.4, 0.27, 3.78, -11.87, -10.14, -0.01, 0.23, 0.63, -0.55, -0.27, -1.16,
  0.22, 0.22, -1.64, 0.49, -2.49, -1.46, 0.13, -0.18, -0.65, -1.51, -0.28, 0.79, -0.87, 1.4, -3.41, 0.42, 0.46, 0.24,
  -0.31, 1.62, 0.51, 0, 1.86, 0.85, 0.86, -0.21, -6.03, -3.27, -0.23, -0.26, 3.83, -1.67, -0.91, -0.39, -0.43, 0.03,
  -0.62, -1.37, -0.33,
]

const trees = treesOf(statementLines)

/** How likely a passage says what it is about rather than answers it (`assertion.ts`), and how likely it states that rumour; 0 to 1. */
export type Statement = { asserts: number; stated: number }

/**
 * What a passage makes of the rumour that it comes closest to. That it is about it and says it is weighed together, since each tells something
 * of the other: a regression and trees over it, fitted on the half of the development set that is open to tuning (`npm run fit:reading`). One
 * sentence speaks for a passage, so that what several tell together is told once; a warning states nothing more surely than it asserts it.
 */
export const statementOf = (library: Library, telling: Telling): Statement => {
  const inputs = assertionInputs(telling)
  const asserts = assertion(telling, inputs)
  if (telling.match.overlap.prominence < 1) return { asserts, stated: 0 }
  if (isWarning(telling)) return { asserts, stated: Math.min(telling.match.score, asserts) }
  const all = [...nearnessInputs(telling.match.overlap), ...inputs, ...likenessInputs(library, saidIn(telling))]
  const stated = chance(logOdds(weights, all) + saidByTrees(trees, all))
  return { asserts, stated: isByRule(telling) ? Math.max(stated, telling.match.score * asserts) : stated }
}
