/** What a logistic regression makes of its inputs: a likelihood from 0 to 1. The first of the weights stands alone, the others in the inputs' order. */
export const likelihood = ([start = 0, ...weights]: readonly number[], inputs: readonly number[]): number => {
  const sum = inputs.reduce((all, input, at) => all + input * (weights[at] ?? 0), start)
  return 1 / (1 + Math.exp(-sum))
}
