import type { Span } from '../lexicon/tokens'

const clauseEnd = /[,。;!?:"“”]/u
const sentenceEnd = /[。;!?]/u

/** How far apart two words may stand to be said of each other, and what parts them. */
export type Reach = { gap: number; across: 'words' | 'clauses' }

const areNear = (text: string, one: Span, other: Span, { gap, across }: Reach) => {
  if (other.start < one.end || other.start - one.end > gap) return false
  const between = text.slice(one.end, other.start)
  return !(across === 'words' ? clauseEnd : sentenceEnd).test(between)
}

type Words = { text: string; ones: readonly Span[]; others: readonly Span[] }

/** How many of the first words are followed by one of the others within reach. */
export const pairsOf = ({ text, ones, others }: Words, reach: Reach): number =>
  others.length === 0 ? 0 : ones.filter((one) => others.some((other) => areNear(text, one, other, reach))).length
