import { aboutIt, illness, medical, offer, product, promise, sober, superlative, testimonial } from './cues'

/** How often a cue stands in a passage, each place once, counted no further than `most`. */
const count = (text: string, cue: RegExp, most: number) => Math.min(most, (text.match(cue) ?? []).length)

/** Weights set on the development set (`npm run bench:review`), where a passage counts from `advertisingFrom`. */
const weights = [
  { cue: offer, weight: 1.5, most: 3 },
  { cue: product, weight: 1, most: 2 },
  { cue: promise, weight: 1.5, most: 3 },
  { cue: medical, weight: 0.5, most: 2 },
  { cue: illness, weight: 0.5, most: 2 },
  { cue: testimonial, weight: 1, most: 2 },
  { cue: superlative, weight: 0.75, most: 2 },
  { cue: sober, weight: -1, most: 4 },
  { cue: aboutIt, weight: -2.5, most: 3 },
] as const

export const advertisingFrom = 4

const has = (text: string, cue: RegExp) => count(text, cue, 1) > 0

/**
 * How much a passage reads as an offer that promises an effect. Below `advertisingFrom` it is none; 0 for a passage that offers nothing or
 * promises nothing, however many medical words it has.
 */
export const advertisingScore = (text: string, { sponsored }: { sponsored: boolean }): number => {
  const sells = sponsored || has(text, offer) || has(text, product)
  const promises = has(text, promise) || (has(text, medical) && has(text, illness))
  if (!sells || !promises) return 0
  return weights.reduce((sum, { cue, weight, most }) => sum + weight * count(text, cue, most), sponsored ? 2 : 0)
}
