import { firstUnlike } from './alike'
import { bagsOf, textsOf, type Library } from './library'
import { sharedBySentence, sharedWith, type Passage } from './passage'

/** So many entries are looked at closely; the right one is hardly ever further back. */
const most = 6
/** What a counter-fact shares counts less than what a wording shares. */
const counterWeight = 0.7

/** Puts an entry in its place; `best` stays in falling order of what is shared and never grows beyond `most`. */
const place = (best: number[], rumour: number, overlap: Float64Array): void => {
  const shared = overlap[rumour] ?? 0
  if (best.length < most) best.push(rumour)
  let at = best.length - 1
  for (; at > 0; at -= 1) {
    const before = best[at - 1] ?? 0
    if ((overlap[before] ?? 0) >= shared) break
    best[at] = before
  }
  best[at] = rumour
}

/** Entries that share nothing stand behind: of a small library they are told, too. */
const nearestIn = (overlap: Float64Array, size: number): number[] => {
  const best: number[] = []
  let least = -1
  for (let rumour = 0; rumour < size; rumour += 1) {
    if ((overlap[rumour] ?? 0) <= least) continue
    place(best, rumour, overlap)
    if (best.length === most) least = overlap[best[most - 1] ?? 0] ?? 0
  }
  return best
}

/** An entry with its nearest wording. */
export type Candidate = {
  rumour: number
  wording: number
  rank: number
  /** The sentences of the passage that have to do with the entry, as bits: no other moves how it is read. */
  relevant: number
  /** What the wording, and what only the counter-fact says, have in common with these sentences. */
  shared: number
  countered: number
  /** What the wording has in common with each sentence of the passage, and the most of it. */
  own: readonly number[]
  ownMost: number
}

/** So much of what a sentence tells must stand in an entry to have to do with it: bare 的, 不 and 是 don't make it so. */
const enough = 0.1

const relevantIn = (library: Library, rumour: number, passage: Passage): number => {
  const shared = sharedBySentence(library, bagsOf(library, rumour), passage)
  let relevant = 0
  for (let at = 0; at < passage.tells.length; at += 1)
    if ((shared[at] ?? 0) >= enough * (passage.tells[at] || 1)) relevant |= 1 << at
  return relevant
}

/** How much a passage and an entry have in common: what entries are put in order by. */
const ranked = (library: Library, rumour: number, passage: Passage): Candidate => {
  const { from, wordings, counter } = textsOf(library, rumour)
  const relevant = relevantIn(library, rumour, passage)
  let best = 0
  let wording = from
  for (let text = from; text < wordings; text += 1) {
    const rank = sharedWith(library, text, passage, relevant) / (library.damped[text] ?? 1)
    if (rank <= best) continue
    best = rank
    wording = text
  }
  const countered = sharedWith(library, counter, passage, relevant)
  const own = passage.tells.map((_, at) => sharedWith(library, wording, passage, 1 << at))
  return {
    rumour,
    wording,
    relevant,
    rank: best + (counterWeight * countered) / (library.damped[counter] ?? 1),
    shared: best * (library.damped[wording] ?? 1),
    countered,
    own,
    ownMost: own.reduce((most, shared) => Math.max(most, shared), 0),
  }
}

/** The entries that share most with the passage by `overlap`, and `wanted` ones however little they share. */
export const candidatesOf = (
  library: Library,
  passage: Passage,
  { overlap, wanted }: { overlap: Float64Array; wanted: readonly number[] },
): Candidate[] => {
  const near = nearestIn(overlap, library.list.length)
  for (const rumour of wanted) if (!near.includes(rumour)) near.push(rumour)
  return near
    .filter((rumour) => textsOf(library, rumour).from < textsOf(library, rumour).wordings)
    .map((rumour) => ranked(library, rumour, passage))
}

/** A candidate as one sentence of the passage sees it. */
export type Placed = {
  candidate: Candidate
  /** What the sentence says of the wording beside the sentence that says most of it: 1 for the one that speaks for the passage. */
  prominence: number
  /** By what share the entry leads the next one that is about something else; below 0 for those behind the first. */
  lead: number
}

type Ranked = { candidate: Candidate; prominence: number; rank: number; isWanted: boolean }

const leadOf = (library: Library, ranked: readonly Ranked[], at: number): number => {
  const [first] = ranked
  const own = ranked[at]
  if (!first || !own || first.rank === 0) return 0
  if (at > 0) return (own.rank - first.rank) / first.rank
  const { rumour } = first.candidate
  return (first.rank - (firstUnlike(library, rumour, ranked)?.rank ?? 0)) / first.rank
}

const byNearness = (one: Ranked, other: Ranked) =>
  Number(other.isWanted) - Number(one.isWanted) || other.rank - one.rank

/** The first `most` of the candidates, in the order in which the sentence at a place of the passage comes near to them. */
export const placedAt = (
  library: Library,
  candidates: readonly Candidate[],
  { at, wanted, most }: { at: number; wanted: ReadonlySet<number>; most: number },
): Placed[] => {
  const ranked = candidates
    .map((candidate): Ranked => {
      const prominence = (candidate.own[at] ?? 0) / (candidate.ownMost || 1)
      return { candidate, prominence, rank: candidate.rank * prominence, isWanted: wanted.has(candidate.rumour) }
    })
    .sort(byNearness)
  return ranked
    .slice(0, most)
    .map(({ candidate, prominence }, place) => ({ candidate, prominence, lead: leadOf(library, ranked, place) }))
}
