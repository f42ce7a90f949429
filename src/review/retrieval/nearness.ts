/** What is compared between words and an entry. */
export type Overlap = {
  /** Share of the entry's nearest wording that the words say, 0 to 1. */
  coverage: number
  /** Share of what the words tell that stands in the entry's wordings, 0 to 1. */
  said: number
  /** Share of what the words tell that stands in what is known against the entry, 0 to 1. */
  countered: number
  /** What the words and all wordings together tell in common, in units of the library's weights. */
  saidInAll: number
  /** The same with the nearest wording alone. */
  shared: number
  /** By what share the entry leads the next one that is about something else; below 0 for those behind the first. */
  lead: number
}

/**
 * How likely words so near to an entry say what it says, from 0 to 1: a logistic regression fitted on the half of the development set that
 * is open to tuning (`npm run bench:review`).
 */
export const nearness = ({ coverage, said, countered, saidInAll, shared, lead }: Overlap): number => {
  const spread = 1.79 * Math.log(1 + saidInAll) + 1.35 * Math.log(1 + shared)
  return 1 / (1 + Math.exp(9.65 - 1.89 * coverage - -0.65 * said - 0.66 * countered - 3.4 * lead - spread))
}
