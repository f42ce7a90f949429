import { assertionInputs, isByRule, isWarning, type Telling } from './assertion'
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

/** What is weighed, in the order of the weights. */
const statementInputs = (library: Library, telling: Telling): number[] => [
  ...nearnessInputs(telling.match.overlap),
  ...assertionInputs(telling),
  ...likenessInputs(library, saidIn(telling)),
]

const weights = [
  6.78, 0.16, 0.43, -0.56, -3.87, 0.86, 0.49, 3.05, 0.24, 2.48, -9.85, -5.85, 0.49, 0.57, -1.41, -1.81, 0.59, -0.71,
  -1.15, 1.39, -4.79, 0.13, -1.21, -0.67, -0.2, 0.14, -0.65, -1.58, -0.18, 0.59, -1.84, 1.25, -5.89, -0.1, 1.81, 1.14,
  -0.04, 1.83, 0.41, 0.38, 0.22, 0.2, 2.02, 0.55, -5.7, -2.94, -0.76, -0.25, 2.67, -0.1, -0.85, -0.42,
]

const trees = treesOf(statementLines)

/**
 * How likely a passage states the rumour that it comes closest to, from 0 to 1: that it is about it and says it, both weighed together since
 * each tells something of the other. A regression and trees over it, fitted on the half of the development set that is open to tuning
 * (`npm run fit:reading`). `asserts`: how likely the passage says what it is about (`assertion.ts`).
 */
export const statement = (library: Library, telling: Telling, asserts: number): number => {
  if (isWarning(telling)) return Math.min(telling.match.score, asserts)
  const inputs = statementInputs(library, telling)
  const likely = chance(logOdds(weights, inputs) + saidByTrees(trees, inputs))
  return isByRule(telling) ? Math.max(likely, telling.match.score * asserts) : likely
}
