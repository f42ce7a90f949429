import type { Match } from './search'

/** Measured by `npm run bench:review`: from `hit` the words are the rumour, between the two a person should look. */
export const thresholds = { hit: 0.5, maybe: 0.3 } as const

/** The words are the rumour. */
export const hits = ({ score, byExpression }: Match): boolean => byExpression || score >= thresholds.hit

/** Near enough to be about the rumour; far from it and opposed to it, the words are another statement on the same matter. */
export const isRelevant = (match: Match): boolean => hits(match) || (match.score >= thresholds.maybe && !match.denies)
