/** What is compared between words and an entry. All but `shared` are shares from 0 to 1. */
export type Overlap = {
  /** How much of the entry's nearest wording the words say. */
  coverage: number
  /** How much of what the words tell the entry knows anywhere. */
  known: number
  /** How much the words and the nearest wording tell in common, in units of the library's weights. */
  shared: number
}

/**
 * How likely words so near to an entry say what it says, from 0 to 1: a logistic regression over the wordings of the shipped library, each
 * taken out in turn, against true and refuting sentences (`npm run bench:review`).
 */
export const nearness = ({ coverage, known, shared }: Overlap): number =>
  1 / (1 + Math.exp(-(-4 + 4 * coverage + 3 * known + 0.05 * shared)))
