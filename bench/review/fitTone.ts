import { toneGrams, type Tones } from '@/review/tone/toneOf'

/** A text that spreads what it tells, or answers it. */
export type Spoken = { text: string; spreads: boolean; weight: number }

/** A gram must stand in so many texts to tell a tone rather than a matter. */
const common = 5
const ridge = 0.4
const turns = 400
const step = 0.3
/** So many grams say nearly as much as all of them. */
const kept = 1000

type Row = { grams: number[]; scale: number; spreads: number; weight: number }

const counted = (texts: readonly ReadonlySet<string>[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const grams of texts) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  return counts
}

const rowsOf = (spoken: readonly Spoken[], places: ReadonlyMap<string, number>): Row[] =>
  spoken.map(({ text, spreads, weight }) => {
    const all = toneGrams(text)
    const grams = [...all].flatMap((gram) => places.get(gram) ?? [])
    return { grams, scale: 1 / Math.sqrt(all.size || 1), spreads: spreads ? 1 : 0, weight }
  })

/** Adds to `slope` what each weight should change by. No constant: words that tell no tone have none. */
const addSlopes = (rows: readonly Row[], weights: Float64Array, slope: Float64Array): void => {
  for (const { grams, scale, spreads, weight } of rows) {
    let sum = 0
    for (const gram of grams) sum += scale * (weights[gram] ?? 0)
    const error = weight * (spreads - 1 / (1 + Math.exp(-sum)))
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

const placesOf = (grams: readonly string[]) => new Map(grams.map((gram, at) => [gram, at]))

/** What words sound like spreading (above zero) or answering: fitted twice, the second time on the grams that told most. */
export const fitTone = (spoken: readonly Spoken[]): Tones => {
  const counts = counted(spoken.map(({ text }) => toneGrams(text)))
  const all = [...counts].filter(([, count]) => count >= common).map(([gram]) => gram)
  const first = fitted(rowsOf(spoken, placesOf(all)), all.length)
  const told = all
    .map((gram, at) => ({ gram, tells: Math.abs(first[at] ?? 0) }))
    .sort((one, other) => other.tells - one.tells)
    .slice(0, kept)
    .map(({ gram }) => gram)
    .sort()
  const weights = fitted(rowsOf(spoken, placesOf(told)), told.length)
  return new Map(told.map((gram, at) => [gram, weights[at] ?? 0]))
}
