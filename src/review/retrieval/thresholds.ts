import type { Match } from './search'

/**
 * Measured by `npm run bench:review`: from `hit` the words are the rumour, from `maybe` a person should look. A long piece has many
 * sentences that touch a rumour's matter by chance, so each of them must come nearer.
 */
export const thresholds = { hit: 0.35, hitInLongPiece: 0.75, maybe: 0.2 } as const
const longFrom = 8

/** Fewer letters say too little to be a rumour by themselves (不会。 假的。). */
const minLetters = 5
const lettersOf = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** From which score on the words of a piece with so many sentences are the rumour. */
export const hitFrom = (sentences: number): number =>
  sentences > longFrom ? thresholds.hitInLongPiece : thresholds.hit

/** The words are the rumour. */
export const hits = ({ score, byExpression, window }: Match, from: number): boolean =>
  byExpression || (score >= from && lettersOf(window) >= minLetters)

/** Near enough to be about the rumour; far from it and opposed to it, the words are another statement on the same matter. */
export const isRelevant = (match: Match, from: number): boolean =>
  hits(match, from) || (match.score >= thresholds.maybe && !match.denies && lettersOf(match.window) >= minLetters)
