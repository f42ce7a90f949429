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
  /** The entry has one wording only. */
  isLone: boolean
  /** By what share the entry leads the next one that is about something else; below 0 for those behind the first. */
  lead: number
}

/** Words that say so much of a wording are that wording, however small the library is. */
export const verbatimFrom = 0.85

/** Of an entry with several wordings, and of one with a single wording, which shares less with whatever is asked. */
const fitted = {
  several: { start: -15.11, coverage: 1.93, said: 1.29, countered: 1.69, lead: 2.26, saidInAll: 4.77, shared: -0.18 },
  lone: { start: -8.59, coverage: 4.99, said: -3.7, countered: 1.59, lead: 2.06, saidInAll: 1.25, shared: 1.25 },
} as const

/**
 * How likely words so near to an entry say what it says, from 0 to 1: logistic regressions fitted on the half of the development set that is
 * open to tuning, on the demo’s true pieces and on the library’s counter-facts (`npm run fit:nearness`).
 */
export const nearness = ({ isLone, coverage, said, countered, saidInAll, shared, lead }: Overlap): number => {
  if (coverage >= verbatimFrom) return Math.max(verbatimFrom, coverage)
  const by = isLone ? fitted.lone : fitted.several
  const shares = by.coverage * coverage + by.said * said + by.countered * countered + by.lead * lead
  const amounts = by.saidInAll * Math.log(1 + saidInAll) + by.shared * Math.log(1 + shared)
  return 1 / (1 + Math.exp(-(by.start + shares + amounts)))
}
