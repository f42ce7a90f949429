import type { Match } from './search'

/** Measured by `npm run bench:review`: from `hit` the words are the rumour, between the two a person should look. */
export const thresholds = { hit: 0.5, maybe: 0.3 } as const

/** Fewer letters say too little to be a rumour by themselves (不会。 假的。). */
const minLetters = 5
const lettersOf = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** The words are the rumour. */
export const hits = ({ score, byExpression, window }: Match): boolean =>
  byExpression || (score >= thresholds.hit && lettersOf(window) >= minLetters)

/** Near enough to be about the rumour; far from it and opposed to it, the words are another statement on the same matter. */
export const isRelevant = (match: Match): boolean =>
  hits(match) || (match.score >= thresholds.maybe && !match.denies && lettersOf(match.window) >= minLetters)
