import { mannerGrams, type Manners } from '@/review/rules/wording/advertising/manner'

/** A passage that sells against the law, or doesn't. */
export type Offered = { texts: readonly string[]; illegal: boolean }

/** A gram must stand in so many passages to tell a manner rather than a matter. */
const common = 5
const ridge = 0.4
const turns = 400
const step = 0.3
/** So many grams say nearly as much as all of them. */
const kept = 1000

type Row = { grams: number[]; scale: number; illegal: number }
type Heard = { grams: Set<number>; illegal: boolean }

const rowsOf = (heard: readonly Heard[], told: readonly number[]): Row[] => {
  const places = new Map(told.map((gram, at) => [gram, at]))
  return heard.map(({ grams, illegal }) => ({
    grams: [...grams].flatMap((gram) => places.get(gram) ?? []),
    scale: 1 / Math.sqrt(grams.size || 1),
    illegal: illegal ? 1 : 0,
  }))
}

/** Adds to `slope` what each weight should change by. No constant: words that tell no manner have none. */
const addSlopes = (rows: readonly Row[], weights: Float64Array, slope: Float64Array): void => {
  for (const { grams, scale, illegal } of rows) {
    let sum = 0
    for (const gram of grams) sum += scale * (weights[gram] ?? 0)
    const error = illegal - 1 / (1 + Math.exp(-sum))
    for (const gram of grams) slope[gram] = (slope[gram] ?? 0) + error * scale
  }
}

/** Logistic regression with a ridge, by gradients whose steps shrink where they have been large. */
const fitted = (rows: readonly Row[], size: number): Float64Array => {
  const weights = new Float64Array(size)
  const seen = new Float64Array(size)
  for (let turn = 0; turn < turns; turn += 1) {
    const slope = weights.map((value) => -ridge * value)
    addSlopes(rows, weights, slope)
    for (const [at, value] of slope.entries()) {
      seen[at] = (seen[at] ?? 0) + value * value
      weights[at] = (weights[at] ?? 0) + (step * value) / Math.sqrt((seen[at] ?? 0) + 1e-9)
    }
  }
  return weights
}

/** What grams sound like selling (above zero) or not: fitted twice, the second time on the grams that told most. */
export const fitManner = (offered: readonly Offered[]): Manners => {
  const heard = offered.map(({ texts, illegal }) => ({ grams: mannerGrams(texts), illegal }))
  const counts = new Map<number, number>()
  for (const { grams } of heard) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  const all = [...counts].filter(([, count]) => count >= common).map(([gram]) => gram)
  const first = fitted(rowsOf(heard, all), all.length)
  const told = all
    .map((gram, at) => ({ gram, tells: Math.abs(first[at] ?? 0) }))
    .sort((one, other) => other.tells - one.tells)
    .slice(0, kept)
    .map(({ gram }) => gram)
    .sort((one, other) => one - other)
  const weights = fitted(rowsOf(heard, told), told.length)
  return new Map(told.map((gram, at) => [gram, weights[at] ?? 0]))
}
