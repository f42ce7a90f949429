import { likelihood } from '../likelihood'
import type { Overlap } from './overlap'

/** Words that say so much of a wording are about it, however small the library is. */
export const verbatimFrom = 0.85

/** How many bits are set. */
const countOf = (bits: number): number => {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** What is weighed, in the order of the weights. */
export const nearnessInputs = (overlap: Overlap): number[] => [
  Math.log(1 + overlap.shared),
  Math.log(Math.max(0, overlap.lead) + 0.03),
  overlap.clauseCoverage,
  overlap.ownSaid,
  overlap.isLone ? 1 : 0,
  overlap.coverage,
  overlap.said,
  Math.log(countOf(overlap.relevant)),
  overlap.ownCoverage,
]
const weights = [-4.26, 0.87, 0.72, -6.5, 0.14, 0.88, 0.15, 3.51, 0.44, 7.55]

/**
 * How likely words so near to an entry are about it, from 0 to 1: a logistic regression fitted on the half of the development set that is
 * open to tuning (`npm run fit:reading`).
 */
export const nearness = (overlap: Overlap): number => {
  if (overlap.ownCoverage >= verbatimFrom) return Math.max(verbatimFrom, overlap.ownCoverage)
  return likelihood(weights, nearnessInputs(overlap))
}
