import type { Rumour } from '../types'
import { candidatesOf, placedAt, type Placed } from './candidates'
import { satisfiedBy } from './expressions'
import type { Library } from './library'
import { nearness } from './nearness'
import { overlapOf, type Overlap, type Place } from './overlap'
import { withClauses, withPassage } from './passage'
import { askedPiece, type Asked } from './piece'
import { withSliding } from './sliding'

export type Match = {
  rumour: Rumour
  /** The place of the rumour in the library's list. */
  entry: number
  /** 0 to 1: how likely the words are about the rumour; never more than that of the match before. */
  score: number
  /** The nearest wording of the rumour, normalised, and the clause of the sentence that says most of it. */
  wording: string
  clause: string
  /** The words satisfy the rumour's own expression. */
  byExpression: boolean
  overlap: Overlap
}

/** So many matches are told. */
const most = 5
/** A piece of so many sentences is one passage; of a longer one each sentence is read with so many neighbours on either side. */
const wholeUpTo = 5
const neighbours = 2
/** Words that satisfy the expression that the library's keeper wrote are the rumour, however they are put. */
const expressionScore = 0.9
const nobody: ReadonlySet<number> = new Set()

/** The candidates as matches of one sentence, best first. */
const matchesOf = (
  library: Library,
  placed: readonly Placed[],
  satisfied: ReadonlySet<number>,
  place: Place,
): Match[] => {
  let before = 1
  return placed.flatMap((one) => {
    const { rumour: at, wording } = one.candidate
    const rumour = library.list[at]
    if (!rumour) return []
    const overlap = overlapOf(library, one, place)
    const byExpression = satisfied.has(at)
    const near = nearness(overlap) * overlap.prominence
    const score = Math.min(before, byExpression ? Math.max(near, expressionScore) : near)
    before = score
    const clause = place.piece[place.at]?.clauses[overlap.bestClause] ?? ''
    return [{ rumour, entry: at, score, wording: library.words[wording] ?? '', clause, byExpression, overlap }]
  })
}

const passagesOf = ({ length: size }: readonly Asked[]): { from: number; to: number; own: number[] }[] => {
  const all = Array.from({ length: size }, (_, at) => at)
  if (size <= wholeUpTo) return [{ from: 0, to: size, own: all }]
  return all.map((at) => ({ from: Math.max(0, at - neighbours), to: Math.min(size, at + neighbours + 1), own: [at] }))
}

/** What a sentence comes closest to, and the sentences `from` to `to` that it was read with. */
export type Found = { from: number; to: number; matches: Match[] }

/**
 * For each of a piece's normalised sentences the entries that it comes closest to, read with the sentences around it: nearest first, five at
 * most; weak ones too.
 */
export const searchPiece = (library: Library, sentences: readonly string[]): Found[] => {
  if (library.list.length === 0) return sentences.map((_, at) => ({ from: at, to: at + 1, matches: [] }))
  const piece = askedPiece(library, sentences)
  const satisfied = sentences.map((text) => satisfiedBy(library.expressions, text))
  return withSliding(library, piece, (overlapWith) =>
    passagesOf(piece).flatMap(({ own, ...range }) => {
      const overlap = overlapWith(range)
      const wanted = own.flatMap((at) => [...(satisfied[at] ?? [])])
      return withPassage(library, piece, range, (passage) => {
        const candidates = candidatesOf(library, passage, { overlap, wanted })
        return own.map((at) => {
          const wantedHere = satisfied[at] ?? nobody
          const placed = placedAt(library, candidates, { at: at - range.from, wanted: wantedHere, most })
          const matches = withClauses(library, piece[at], (clauseMarks) =>
            matchesOf(library, placed, wantedHere, { piece, passage, at, clauseMarks }),
          )
          return { ...range, matches }
        })
      })
    }),
  )
}

/** The entries that words by themselves come closest to. */
export const search = (library: Library, words: string): Match[] => searchPiece(library, [words])[0]?.matches ?? []
