import type { Feature, Features } from './features'

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
const isCalledOut = (passage: readonly Features[]) =>
  has(passage, 'offer', 'seller', 'price', 'trade', 'occasion', 'brand', 'lure', 'call', 'authority', 'superlative') ||
  (has(passage, 'form') && has(passage, 'cure', 'fast', 'sure', 'vanishes'))

/** From here on a passage reads as an advertisement, and from there on nobody would read it otherwise. */
export const advertisingFrom = 0
export const plainlyFrom = 2

const total = (passage: readonly Features[], ...kinds: Feature[]) =>
  passage.reduce((sum, seen) => kinds.reduce((all, kind) => all + seen(kind), sum), 0)
const has = (passage: readonly Features[], ...kinds: Feature[]) =>
  kinds.some((kind) => passage.some((seen) => seen(kind) > 0))

/** Something is offered, and something is promised. Goods without a known name show in how one is told to take them. */
const isOffer = (passage: readonly Features[], sponsored: boolean) => {
  const sells = has(passage, 'offer', 'seller', 'trade', 'product', 'service', 'price', 'brand')
  const isGoods =
    sells ||
    sponsored ||
    (has(passage, 'form') && has(passage, 'outcome', 'gain', 'usage', 'call', 'cure', 'fast', 'vanishes', 'sure')) ||
    (has(passage, 'usage') && has(passage, 'cure'))
  return (
    isGoods &&
    (has(passage, 'cure', 'effect', 'treats', 'vanishes', 'ridOf', 'outcome', 'gain', 'fast', 'sure') ||
      (sells && has(passage, 'superlative')))
  )
}

/** A medicine or a registered health food, offered in the words that its label allows. */
const isLabelled = (passage: readonly Features[]) => {
  if (has(passage, 'cure', 'gain') || !has(passage, 'disclaimer', 'medicine')) return false
  const isWhole = has(passage, 'medicine') || total(passage, 'disclaimer') > 1
  return isWhole || !has(passage, 'treats', 'testimonial', 'authority', 'superlative', 'vanishes', 'outcome')
}

/**
 * How much a passage, given sentence by sentence, reads as an offer that promises an effect. A passage that offers nothing or promises
 * nothing is none, however many medical words it has.
 */
export const advertisingScore = (passage: readonly Features[], { sponsored }: { sponsored: boolean }): number => {
  if (!isOffer(passage, sponsored) || has(passage, 'reported') || isLabelled(passage)) return -Infinity
  const brief = brevity * Math.max(0, 1 - total(passage, 'length') / briefUpTo)
  return weights.reduce(
    (sum, [kind, weight, most]) => sum + weight * Math.min(most, total(passage, kind)),
    base + brief + (sponsored ? paid : 0) - (isCalledOut(passage) ? 0 : silence),
  )
}
