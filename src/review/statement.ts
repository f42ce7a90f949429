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
  3.16, 0.26, 0.47, -1.59, -1.7, 0.83, -0.21, 5.55, 0.09, 4.01, -11.77, -8.64, -0.21, 0.67, 0.29, -0.56, -0.2, -1.28,
  -0.03, 0.39, -1.97, 0.48, -2.63, -1.22, -0.01, -0.1, -0.68, -1.56, -0.2, 0.81, -1.24, 1.21, -4.16, 0.08, 0.9, 0.29,
  -0.18, 1.8, 0.48, 0.09, 2.18, 0.93, 0.31, -0.22, -5.71, -2.53, -0.14, -0.06, 4.06, -1.47, -0.95, -0.28, -0.36, 0.02,
  -0.57,
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
