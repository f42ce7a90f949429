import type { Library } from './library'
import type { Query } from './query'
import { roomOf } from './room'

/** So many entries are looked at closely; the right one is hardly ever further back. */
const most = 30

const room = roomOf()

/** Adds up what each entry and the words have in common. */
const addOverlaps = ({ postings, told }: Library, { grams }: Query, overlap: Float64Array): void => {
  const { starts, items } = postings
  for (const { gram } of grams) {
    const end = starts[gram + 1] ?? 0
    const tells = told[gram] ?? 0
    for (let at = starts[gram] ?? 0; at < end; at += 1) {
      const rumour = items[at] ?? 0
      overlap[rumour] = (overlap[rumour] ?? 0) + tells
    }
  }
}

/** An entry and all that it has in common with the words. */
export type Candidate = { rumour: number; shared: number }

/** Puts a candidate in its place; `best` stays in falling order and never grows beyond `most`. */
const place = (best: Candidate[], candidate: Candidate): void => {
  if (best.length < most) best.push(candidate)
  let at = best.length - 1
  for (; at > 0; at -= 1) {
    const before = best[at - 1]
    if (!before || before.shared >= candidate.shared) break
    best[at] = before
  }
  best[at] = candidate
}

const nearestIn = (overlap: Float64Array, size: number): Candidate[] => {
  const best: Candidate[] = []
  let least = 0
  for (let rumour = 0; rumour < size; rumour += 1) {
    const shared = overlap[rumour] ?? 0
    if (shared <= least) continue
    place(best, { rumour, shared })
    if (best.length === most) least = best[most - 1]?.shared ?? 0
  }
  return best
}

/** The entries that share most with the words, and `wanted` ones however little they share. */
export const candidatesOf = (library: Library, query: Query, wanted: ReadonlySet<number>): Candidate[] => {
  const size = library.list.length
  const overlap = room(size)
  addOverlaps(library, query, overlap)
  const best = nearestIn(overlap, size)
  const isNear = new Set(best.map(({ rumour }) => rumour))
  const added = [...wanted].filter((rumour) => !isNear.has(rumour))
  const all = [...best, ...added.map((rumour) => ({ rumour, shared: overlap[rumour] ?? 0 }))]
  overlap.fill(0, 0, size)
  return all
}
