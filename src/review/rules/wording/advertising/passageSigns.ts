import type { Feature, Features } from './features'

export const total = (passage: readonly Features[], ...kinds: Feature[]) =>
  passage.reduce((sum, seen) => kinds.reduce((all, kind) => all + seen(kind), sum), 0)
export const has = (passage: readonly Features[], ...kinds: Feature[]) =>
  kinds.some((kind) => passage.some((seen) => seen(kind) > 0))

/** Something is offered, and something is promised. Goods without a known name show in how one is told to take them. */
export const isOffer = (passage: readonly Features[], sponsored: boolean) => {
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
export const isLabelled = (passage: readonly Features[]) => {
  if (has(passage, 'cure', 'gain') || !has(passage, 'disclaimer', 'medicine')) return false
  const isWhole = has(passage, 'medicine') || total(passage, 'disclaimer') > 1
  return isWhole || !has(passage, 'treats', 'testimonial', 'authority', 'superlative', 'vanishes', 'outcome')
}

/** Somebody calls out the goods that are named. */
export const isCalledOut = (passage: readonly Features[]) =>
  has(passage, 'offer', 'seller', 'price', 'trade', 'occasion', 'brand', 'lure', 'call', 'authority', 'superlative') ||
  (has(passage, 'form') && has(passage, 'cure', 'fast', 'sure', 'vanishes'))
