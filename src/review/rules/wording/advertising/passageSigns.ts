import type { Feature, Features } from './features'

export const total = (passage: readonly Features[], ...kinds: Feature[]) =>
  passage.reduce((sum, seen) => kinds.reduce((all, kind) => all + seen(kind), sum), 0)
export const has = (passage: readonly Features[], ...kinds: Feature[]) =>
  kinds.some((kind) => passage.some((seen) => seen(kind) > 0))

const promises = (passage: readonly Features[]) =>
  has(passage, 'cure', 'effect', 'treats', 'vanishes', 'ridOf', 'sure', 'fast', 'outcome', 'gain')
const sells = (passage: readonly Features[]) =>
  has(passage, 'offer', 'seller', 'trade', 'product', 'service', 'brand', 'price')
/** Goods without a known name show in how one is told to take them. */
const isTaken = (passage: readonly Features[]) =>
  (has(passage, 'form') && has(passage, 'outcome', 'gain', 'usage', 'call', 'cure', 'fast', 'vanishes', 'sure')) ||
  (has(passage, 'cure') && has(passage, 'usage'))

/** Something is promised, and something is offered; asked in this order, since most passages promise nothing. */
export const isOffer = (passage: readonly Features[], sponsored: boolean) =>
  promises(passage) ? sponsored || sells(passage) || isTaken(passage) : has(passage, 'superlative') && sells(passage)

/** A medicine or a registered health food, offered in the words that its label allows. */
export const isLabelled = (passage: readonly Features[]) => {
  if (has(passage, 'cure', 'gain') || !has(passage, 'disclaimer', 'medicine')) return false
  const isWhole = has(passage, 'medicine') || total(passage, 'disclaimer') > 1
  return isWhole || !has(passage, 'treats', 'testimonial', 'authority', 'superlative', 'vanishes', 'outcome')
}

/** Somebody calls out the goods that are named. */
export const isCalledOut = (passage: readonly Features[]) =>
  has(passage, 'offer', 'seller', 'price', 'trade', 'occasion', 'brand', 'lure', 'call', 'authority', 'superlative') ||
  (has(passage, 'form') && has(passage, 'cure', 'fast', 'sure', 'vanishes'))
