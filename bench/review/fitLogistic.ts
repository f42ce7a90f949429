/** One observation: what was seen, and whether it was right. */
export type Sample = { inputs: number[]; isRight: boolean; weight: number }

const ridge = 0.3

const sumOf = (weights: number[], inputs: number[]) =>
  inputs.reduce((sum, input, at) => sum + input * (weights[at + 1] ?? 0), weights[0] ?? 0)

const likelihood = (weights: number[], samples: Sample[]): number =>
  samples.reduce(
    (total, { inputs, isRight, weight }) => {
      const sum = sumOf(weights, inputs)
      return total - weight * Math.log1p(Math.exp(isRight ? -sum : sum))
    },
    weights.slice(1).reduce((total, value) => total - (ridge / 2) * value * value, 0),
  )

/** Solves a small system of linear equations by elimination. */
const solved = (matrix: number[][], right: number[]): number[] => {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  for (let at = 0; at < rows.length; at += 1) {
    const pivot = rows.findIndex((row, from) => from >= at && Math.abs(row[at] ?? 0) > 1e-12)
    const [own, other] = [rows[at], rows[pivot]]
    if (!own || !other) continue
    rows[at] = other
    rows[pivot] = own
    for (const [i, row] of rows.entries()) {
      const factor = (row[at] ?? 0) / (other[at] ?? 1)
      if (i !== at) for (let j = at; j < row.length; j += 1) row[j] = (row[j] ?? 0) - factor * (other[j] ?? 0)
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1))
}

const stepOf = (weights: number[], samples: Sample[]): number[] => {
  const gradient = weights.map((value, at) => (at === 0 ? 0 : -ridge * value))
  const curvature: number[][] = weights.map((_, i) => weights.map((__, j) => (i !== j ? 0 : i === 0 ? 1e-6 : ridge)))
  for (const { inputs, isRight, weight } of samples) {
    const seen = [1, ...inputs]
    const likely = 1 / (1 + Math.exp(-sumOf(weights, inputs)))
    for (const [i, one] of seen.entries()) {
      gradient[i] = (gradient[i] ?? 0) + weight * ((isRight ? 1 : 0) - likely) * one
      const row = curvature[i] ?? []
      for (const [j, other] of seen.entries())
        row[j] = (row[j] ?? 0) + weight * (likely * (1 - likely) + 1e-9) * one * other
    }
  }
  return solved(curvature, gradient)
}

/** The weights of a logistic regression, the constant first: Newton's method, each step halved until it helps. */
export const fitLogistic = (samples: Sample[]): number[] => {
  let weights = [-4, ...(samples[0]?.inputs ?? []).map(() => 0)]
  for (let turn = 0; turn < 60; turn += 1) {
    const step = stepOf(weights, samples)
    const before = likelihood(weights, samples)
    const tries = Array.from({ length: 20 }, (_, at) => weights.map((value, i) => value + (step[i] ?? 0) / 2 ** at))
    const better = tries.find((one) => likelihood(one, samples) > before)
    if (!better) return weights
    weights = better
  }
  return weights
}
