/** What is compared between words and an entry. */
export type Overlap = {
  /** Share of the entry's nearest wording that the words say, 0 to 1. */
  coverage: number
  /** Share of what the words tell that the entry knows anywhere, 0 to 1. */
  known: number
  /** What the words and the nearest wording tell in common, in units of the library's weights. */
  shared: number
  /** By what share the entry leads the next one that is about something else; below 0 for those behind the first. */
  lead: number
}

/**
 * How likely words so near to an entry say what it says, from 0 to 1: a logistic regression fitted on the half of the development set that
 * is open to tuning (`npm run bench:review`).
 */
export const nearness = ({ coverage, known, shared, lead }: Overlap): number =>
  1 /
  (1 +
    Math.exp(
      10.08 - 9.48 * coverage + 1.59 * known - 0.26 * Math.log(1 + shared) - 15.29 * lead + 4.15 * coverage * known,
    ))
