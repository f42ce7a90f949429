/** What a regression makes of its inputs. The first of the weights stands alone, the others in the inputs' order. */
export const logOdds = (weights: readonly number[], inputs: readonly number[]): number =>
  inputs.reduce((all, input, at) => all + input * (weights[at + 1] ?? 0), weights[0] ?? 0)

/** Log odds as a likelihood from 0 to 1. */
export const chance = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** What a logistic regression makes of its inputs: a likelihood from 0 to 1. */
export const likelihood = (weights: readonly number[], inputs: readonly number[]): number =>
  chance(logOdds(weights, inputs))
