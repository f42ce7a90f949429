import { isWord, type Feature, type Features } from './features'
import { has, isCalledOut, isLabelled, isOffer, total } from './passageSigns'

/**
 * What one more word of a kind adds, and how many of them count. Rounded from a fit on the development set and on plain encyclopaedia
 * prose: an offer or a price says most, sober words most against it.
 */
const weights = [
  ['offer', 3, 3],
  ['price', 2.25, 2],
  ['seller', 2, 1],
  ['trade', 1, 2],
  ['occasion', 0.75, 2],
  ['lure', 1.25, 2],
  ['brand', 1, 1],
  ['product', 1.25, 2],
  ['service', 0.75, 2],
  ['audience', 1.25, 1],
  ['cure', 1, 3],
  ['effect', 0.5, 3],
  ['mild', 0.5, 1],
  ['illness', 0.75, 2],
  ['ailment', 0.25, 2],
  ['treats', 0.25, 3],
  ['vanishes', 0.75, 2],
  ['ridOf', 0.75, 1],
  ['fast', 1, 2],
  ['sure', 0.25, 2],
  ['usage', 0.5, 2],
  ['gain', 1.5, 2],
  ['outcome', 1.25, 3],
  ['call', 0.75, 2],
  ['form', 0.5, 2],
  ['testimonial', 1, 2],
  ['authority', 1.75, 2],
  ['superlative', 1.25, 2],
  ['sober', -1.5, 5],
  ['aboutIt', -1.5, 4],
  ['disclaimer', -2, 2],
  ['warning', -8, 1],
  ['caveat', -2.5, 2],
  ['humble', -5, 1],
  ['priceNews', -2.5, 2],
] as const satisfies (readonly [Feature, number, number])[]

const base = -4.75
/** A slogan has no room for many words: what a short passage gets on top, less with each character up to `briefUpTo`. */
const brevity = 3.25
const briefUpTo = 80
/** What the declaration that a piece is paid for weighs: as much as an offer. */
const paid = 3

/** Goods are named, and nobody calls them out: it may be a story. */
const silence = 1.5

/** From here on a passage reads as an advertisement, and from there on nobody would read it otherwise. */
export const advertisingFrom = 0
export const plainlyFrom = 2

type Weight = readonly [Feature, number, number]
const heaviest = ([, weight, most]: Weight) => weight * most
/** Words show at once; of what takes a look the heaviest comes first, so that the looking can end early. */
const inOrder: readonly Weight[] = [...weights].sort(
  (one, other) => Number(isWord(other[0])) - Number(isWord(one[0])) || heaviest(other) - heaviest(one),
)
/** How much may still be added from each place of that order on. */
const ceilings = inOrder.map((_, at) => inOrder.slice(at).reduce((sum, one) => sum + Math.max(0, heaviest(one)), 0))

/**
 * How much a passage, given sentence by sentence, reads as an offer that promises an effect. A passage that offers nothing or promises
 * nothing is none, however many medical words it has.
 */
export const advertisingScore = (passage: readonly Features[], { sponsored }: { sponsored: boolean }): number => {
  if (!isOffer(passage, sponsored)) return -Infinity
  let sum = base + brevity * Math.max(0, 1 - total(passage, 'length') / briefUpTo) + (sponsored ? paid : 0)
  for (const [at, [kind, weight, most]] of inOrder.entries()) {
    if (sum + (ceilings[at] ?? 0) < advertisingFrom) return -Infinity
    sum += weight * Math.min(most, total(passage, kind))
  }
  const score = sum - (isCalledOut(passage) ? 0 : silence)
  return score < advertisingFrom || has(passage, 'reported') || isLabelled(passage) ? -Infinity : score
}
