import { toneGrams } from '@/review/tone/toneGrams'
import { tempered } from '@/review/tone/weighing'

/** Sentences that spread what they tell, or answer it. */
export type Spoken = { sentences: readonly string[]; spreads: boolean; weight: number }

/** A gram must stand in so many texts to tell a tone rather than a matter. */
const common = 5
const turns = 250
const step = 0.3
/** `ridge`: how firmly weights are held near zero; `kept`: so many grams say nearly as much as all of them. */
type Fit = { ridge: number; kept: number }
const cautious: Fit = { ridge: 0.4, kept: 1000 }

type Row = { grams: number[]; scale: number; spreads: number; weight: number }

const heardIn = ({ sentences }: Spoken): number[] => sentences.flatMap(toneGrams)

const counted = (texts: readonly number[][]): Map<number, number> => {
  const counts = new Map<number, number>()
  for (const grams of texts) for (const gram of new Set(grams)) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  return counts
}

const weightOf = (spoken: readonly Spoken[], side: boolean) =>
  spoken.reduce((sum, { spreads, weight }) => sum + (spreads === side ? weight : 0), 0)

/** Both sides weigh the same, however many texts there are of each. */
const rowsOf = (spoken: readonly Spoken[], places: ReadonlyMap<number, number>): Row[] => {
  const more = weightOf(spoken, false) / (weightOf(spoken, true) || 1)
  return spoken.map((one) => {
    const all = heardIn(one)
    return {
      grams: all.flatMap((gram) => places.get(gram) ?? []),
      scale: 1 / Math.sqrt(all.length || 1),
      spreads: one.spreads ? 1 : 0,
      weight: one.weight * (one.spreads ? more : 1),
    }
  })
}

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
const fitted = (rows: readonly Row[], size: number, ridge: number): Float64Array => {
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

const placesOf = (grams: readonly number[]) => new Map(grams.map((gram, at) => [gram, at]))

/** What grams sound like spreading (above zero) or answering: fitted twice, the second time on the grams that told most. */
export const fitTone = (spoken: readonly Spoken[], { ridge, kept } = cautious): ReadonlyMap<number, number> => {
  const counts = counted(spoken.map(heardIn))
  const all = [...counts].filter(([, count]) => count >= common).map(([gram]) => gram)
  const first = fitted(rowsOf(spoken, placesOf(all)), all.length, ridge)
  const told = all
    .map((gram, at) => ({ gram, tells: Math.abs(first[at] ?? 0) }))
    .sort((one, other) => other.tells - one.tells)
    .slice(0, kept)
    .map(({ gram }) => gram)
    .sort((one, other) => one - other)
  const weights = fitted(rowsOf(spoken, placesOf(told)), told.length, ridge)
  return new Map(told.map((gram, at) => [gram, weights[at] ?? 0]))
}

/** The tone of sentences by given weights, as `toneOf` tells it. */
export const toneBy = (tone: ReadonlyMap<number, number>, sentences: readonly string[]): number => {
  const grams = sentences.flatMap(toneGrams)
  const sum = grams.reduce((total, gram) => total + (tone.get(gram) ?? 0), 0)
  return tempered(sum, grams.length)
}
