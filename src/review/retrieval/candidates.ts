import { firstUnlike } from './alike'
import { textsOf, type Library } from './library'
import { sharedWith, type Passage } from './passage'

/** So many entries are looked at closely; the right one is hardly ever further back. */
const most = 12
/** What is left of a sum after all of it was taken away again. */
const tiny = 1e-6
/** What a counter-fact shares counts less than what a wording shares. */
const counterWeight = 0.7

type Overlapping = { rumour: number; shared: number }

/** Puts an entry in its place; `best` stays in falling order and never grows beyond `most`. */
const place = (best: Overlapping[], one: Overlapping): void => {
  if (best.length < most) best.push(one)
  let at = best.length - 1
  for (; at > 0; at -= 1) {
    const before = best[at - 1]
    if (!before || before.shared >= one.shared) break
    best[at] = before
  }
  best[at] = one
}

const nearestIn = (overlap: Float64Array, size: number): Overlapping[] => {
  const best: Overlapping[] = []
  let least = tiny
  for (let rumour = 0; rumour < size; rumour += 1) {
    const shared = overlap[rumour] ?? 0
    if (shared <= least) continue
    place(best, { rumour, shared })
    if (best.length === most) least = best[most - 1]?.shared ?? 0
  }
  return best
}

/** An entry with its nearest wording, and what that has in common with each sentence of the passage. */
export type Candidate = { rumour: number; wording: number; rank: number; own: readonly number[] }

/** What a wording has in common with each sentence of a passage. */
const ownOf = ({ contents, told }: Library, text: number, { marks, from, to }: Passage): number[] => {
  const own = Array.from({ length: to - from }, () => 0)
  const { starts, items } = contents
  for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) {
    const gram = items[at] ?? 0
    const sentences = marks[gram] ?? 0
    if (sentences === 0) continue
    const tells = told[gram] ?? 0
    for (let i = 0; i < own.length; i += 1) if ((sentences & (1 << i)) !== 0) own[i] = (own[i] ?? 0) + tells
  }
  return own
}

/** How much a passage and an entry have in common: what entries are put in order by. */
const ranked = (library: Library, rumour: number, passage: Passage): Candidate => {
  const { from, wordings, counter } = textsOf(library, rumour)
  const { marks } = passage
  let [best, wording] = [0, from]
  for (let text = from; text < wordings; text += 1) {
    const rank = sharedWith(library, text, marks, -1) / (library.damped[text] ?? 1)
    if (rank > best) [best, wording] = [rank, text]
  }
  const countered = sharedWith(library, counter, marks, -1) / (library.damped[counter] ?? 1)
  return { rumour, wording, rank: best + counterWeight * countered, own: ownOf(library, wording, passage) }
}

/** The entries that share most with the passage by `overlap`, and `wanted` ones however little they share. */
export const candidatesOf = (
  library: Library,
  passage: Passage,
  { overlap, wanted }: { overlap: Float64Array; wanted: readonly number[] },
): Candidate[] => {
  const near = new Set([...nearestIn(overlap, library.list.length).map(({ rumour }) => rumour), ...wanted])
  return [...near]
    .filter((rumour) => textsOf(library, rumour).from < textsOf(library, rumour).wordings)
    .map((rumour) => ranked(library, rumour, passage))
}

/** A candidate as one sentence of the passage sees it. */
export type Placed = Candidate & {
  /** What the sentence says of the wording beside the sentence that says most of it: 1 for the one that speaks for the passage. */
  prominence: number
  /** By what share the entry leads the next one that is about something else; below 0 for those behind the first. */
  lead: number
}

type Ranked = Omit<Placed, 'lead'>

const leadOf = (library: Library, ranked: readonly Ranked[], at: number): number => {
  const [first] = ranked
  const own = ranked[at]
  if (!first || !own || first.rank === 0) return 0
  if (at > 0) return (own.rank - first.rank) / first.rank
  return (first.rank - (firstUnlike(library, first.rumour, ranked.slice(1))?.rank ?? 0)) / first.rank
}

/** The first of the candidates, in the order in which the sentence at a place of the passage comes near to them. */
export const placedAt = (
  library: Library,
  candidates: readonly Candidate[],
  { at, first, most }: { at: number; first: ReadonlySet<number>; most: number },
): Placed[] => {
  const ranked = candidates
    .map(({ rumour, wording, own, rank }): Ranked => {
      const prominence = (own[at] ?? 0) / (Math.max(...own) || 1)
      return { rumour, wording, own, prominence, rank: rank * prominence }
    })
    .sort((one, other) => Number(first.has(other.rumour)) - Number(first.has(one.rumour)) || other.rank - one.rank)
  return ranked.slice(0, most).map((one, place) => ({ ...one, lead: leadOf(library, ranked, place) }))
}
