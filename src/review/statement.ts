import { assertion, assertionInputs, ceilingOf, isByRule, type Telling } from './assertion'
import { chance, logOdds } from './likelihood'
import type { Library } from './retrieval/library'
import { likenessInputs, type Said } from './retrieval/likeness'
import { nearnessInputs } from './retrieval/nearness'
import { isCalmBeside } from './retrieval/outcomes'
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
  3.23, 0.31, 0.51, -1.57, -1.55, 0.83, 0.03, 5.88, 0.35, 3.59, -12.03, -9.47, 0.03, 0.55, 0.48, -0.73, -0.22, -1.1,
  0.17, 0.2, -1.64, 0.53, -2.69, -1.26, 0.02, -0.12, -0.69, -1.51, -0.34, 0.78, -0.9, 1.31, -3.7, 0.33, 0.75, 0.4,
  -0.34, 1.67, 0.5, 0.03, 1.83, 0.79, 0.51, -0.09, -5.48, -2.97, -0.36, -0.09, 4.11, -1.75, -0.97, -0.29, -0.43, 0.06,
  -0.64,
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
  const ceiling = ceilingOf(telling)
  const asserts = assertion(telling, inputs, ceiling)
  if (telling.match.overlap.prominence < 1) return { asserts, stated: 0 }
  if (ceiling < 1) return { asserts, stated: Math.min(telling.match.score, asserts) }
  if (
    !isByRule(telling) &&
    isCalmBeside(
      telling.match.wording,
      telling.heard.map(({ text }) => text),
    )
  )
    return { asserts, stated: 0 }
  const all = [...nearnessInputs(telling.match.overlap), ...inputs, ...likenessInputs(library, saidIn(telling))]
  const stated = chance(logOdds(weights, all) + saidByTrees(trees, all))
  return { asserts, stated: isByRule(telling) ? Math.max(stated, telling.match.score * asserts) : stated }
}
