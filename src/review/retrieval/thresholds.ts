import type { Match } from './search'

/**
 * Measured by `npm run bench:review`: from `near` a sentence is about the rumour, from `maybe` a person should look; from `hit` its passage
 * states it. A long piece has many sentences that touch a rumour's matter by chance, so each of them must be surer. Of a short one it is
 * weighed from `weighed` on whether it states what it comes nearest to: few words that are rare together may say it in their own way.
 */
export const thresholds = {
  weighed: 0.08,
  maybe: 0.3,
  near: 0.35,
  hit: 0.6,
  hitOfBare: 0.8,
  hitInLongPiece: 0.85,
} as const
const longFrom = 8

/** From which score on it is weighed whether a piece with so many sentences states a rumour. */
export const weighedFrom = (sentences: number): number => (sentences > longFrom ? thresholds.near : thresholds.weighed)

/** Fewer letters say too little to be a rumour by themselves (不会。 假的。). */
const minLetters = 5
const lettersOf = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** From which likelihood on a piece with so many sentences states a rumour: of a bare title less is known. */
export const hitFrom = (sentences: number, { overlap, rumour, byExpression }: Match): number => {
  if (sentences > longFrom) return thresholds.hitInLongPiece
  return overlap.isLone && rumour.counterFact === '' && !byExpression ? thresholds.hitOfBare : thresholds.hit
}

/** Near enough to the rumour to be told to people. */
export const isNear = ({ score, byExpression }: Match, text: string, from: number): boolean =>
  byExpression || (score >= from && lettersOf(text) >= minLetters)
