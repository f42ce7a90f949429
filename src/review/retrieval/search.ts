import type { Rumour } from '../types'
import { firstUnlike } from './alike'
import { candidatesOf } from './candidates'
import { satisfiedBy } from './expressions'
import type { Library } from './library'
import { withMarks } from './marks'
import { verbatimFrom, type Overlap } from './nearness'
import { nearestOf, rankOf, type Nearest } from './overlap'
import { isAbsolute, isCorrecting, isHedged, isNegative } from './polarity'
import { queryOf, type Window } from './query'

export type Match = {
  rumour: Rumour
  /** 0 to 1: how near the words come to the rumour; never more than that of the match before. */
  score: number
  /** The words that matched best. */
  window: string
  /** The words affirm what the rumour denies, or deny what it affirms. */
  denies: boolean
  /** The words satisfy the rumour's own expression. */
  byExpression: boolean
  overlap: Overlap
}

/** So many matches are told. */
const most = 5
/** So much less of the answer than of the rumour may stand in words that set it right. */
const rightFrom = 0.2

/** Words that satisfy the expression that the library's keeper wrote are the rumour, however they are put. */
const expressionScore = 0.9

type Ranked = { rumour: number; rank: number; byExpression: boolean }

const leadOf = (library: Library, ranked: Ranked[], at: number): number => {
  const [first] = ranked
  const own = ranked[at]
  if (!first || !own || first.rank === 0) return 0
  if (at > 0) return (own.rank - first.rank) / first.rank
  const next = firstUnlike(library, first.rumour, ranked.slice(1))
  return (first.rank - (next?.rank ?? 0)) / first.rank
}

const isSingle = (mask: number) => (mask & (mask - 1)) === 0

/** The clause of the nearest window that has most in common with the wording: there it is said whether it is so or not. */
const clauseOf = ({ window, own }: Nearest, windows: readonly Window[]): string => {
  const { mask = 0, text = '' } = windows[window] ?? {}
  let top = { shared: -1, text }
  for (const [at, one] of windows.entries()) {
    const shared = own[at] ?? 0
    if ((one.mask & mask) !== 0 && isSingle(one.mask) && shared > top.shared) top = { shared, text: one.text }
  }
  return top.text
}

/** So much of a wording must stand in a clause that turns it round. */
const turnedShare = 0.12

type Words = { sentence: string; windows: readonly Window[]; wording: string }

/** Words that are the wording are compared as a whole; else a clause that says a good part of it may say that it is not so. */
const isTurned = (library: Library, nearest: Nearest, { windows, wording }: Words): boolean => {
  if (nearest.overlap.coverage >= verbatimFrom)
    return isNegative(windows[nearest.window]?.text ?? '') !== isNegative(wording)
  if (isNegative(clauseOf(nearest, windows)) !== isNegative(wording)) return true
  const least = turnedShare * (library.total[nearest.text] || 1)
  return (
    !isNegative(wording) &&
    windows.some(({ mask, text }, at) => isSingle(mask) && (nearest.own[at] ?? 0) >= least && isNegative(text))
  )
}

/** The words hold about as much of what is known against the rumour as of the rumour. */
const setsRight = ({ said, countered }: Overlap) => countered > said - rightFrom

const denies = (library: Library, nearest: Nearest, words: Words): boolean => {
  const { sentence, windows, wording } = words
  if (isTurned(library, nearest, words)) return true
  if (isHedged(windows[nearest.window]?.text ?? '') && isAbsolute(wording)) return true
  return setsRight(nearest.overlap) && isCorrecting(sentence) && !isCorrecting(wording)
}

/** The entries that a normalised sentence comes closest to, nearest first, five at most; weak ones too. */
export const search = (library: Library, sentence: string): Match[] => {
  const query = queryOf(library, sentence)
  const { windows } = query
  if (windows.length === 0) return []
  const satisfied = satisfiedBy(library.expressions, sentence)
  const candidates = candidatesOf(library, query, satisfied)
  return withMarks(library, query, (marks) => {
    const ranked = candidates
      .map((one): Ranked => {
        const { rumour } = one
        return { rumour, rank: rankOf(library, one, marks), byExpression: satisfied.has(rumour) }
      })
      .sort((one, other) => Number(other.byExpression) - Number(one.byExpression) || other.rank - one.rank)
    let before = 1
    return ranked.slice(0, most).flatMap(({ rumour: at, byExpression }, place) => {
      const nearest = nearestOf(library, at, { windows, marks, lead: leadOf(library, ranked, place) })
      const rumour = library.list[at]
      if (!nearest || !rumour) return []
      const { overlap, text, window } = nearest
      const score = Math.min(before, byExpression ? Math.max(nearest.score, expressionScore) : nearest.score)
      before = score
      const words = { sentence, windows, wording: library.words[text] ?? '' }
      const isDenied = denies(library, nearest, words)
      return [{ rumour, score, window: windows[window]?.text ?? '', denies: isDenied, byExpression, overlap }]
    })
  })
}
