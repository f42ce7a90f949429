import type { Overlap } from './overlap'

/** Words that say so much of a wording are about it, however small the library is. */
export const verbatimFrom = 0.85

/** What is weighed, in the order of the weights. */
export const nearnessInputs = (overlap: Overlap, sentences: number): number[] => [
  Math.log(1 + overlap.shared),
  Math.log(Math.max(0, overlap.lead) + 0.03),
  overlap.clauseCoverage,
  overlap.ownSaid,
  overlap.isLone ? 1 : 0,
  overlap.coverage,
  overlap.said,
  Math.log(sentences),
  overlap.ownCoverage,
]
const weights = [-4.28, 0.32, 0.95, -6.45, 0.25, 2.01, 2.59, 9.85, 0.12, 5.18]

/**
 * How likely words so near to an entry are about it, from 0 to 1: a logistic regression fitted on the half of the development set that is
 * open to tuning (`npm run fit:reading`).
 */
export const nearness = (overlap: Overlap, sentences: number): number => {
  if (overlap.ownCoverage >= verbatimFrom) return Math.max(verbatimFrom, overlap.ownCoverage)
  const [start = 0, ...rest] = weights
  const sum = nearnessInputs(overlap, sentences).reduce((all, input, at) => all + input * (rest[at] ?? 0), start)
  return 1 / (1 + Math.exp(-sum))
}
