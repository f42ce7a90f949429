import type { Library } from './library'
import type { AskedPiece } from './piece'
import { roomOf } from './room'

const room = roomOf()

/** Adds what each entry and a sentence have in common; `sign` -1 takes it away again. */
const add = (
  library: Library,
  { sentences, inLibrary }: AskedPiece,
  at: number,
  overlap: Float64Array,
  sign: 1 | -1,
) => {
  const { starts, items } = library.postings
  for (const place of sentences[at]?.grams ?? []) {
    const gram = inLibrary[place] ?? -1
    if (gram < 0) continue
    const tells = sign * (library.told[gram] ?? 0)
    const end = starts[gram + 1] ?? 0
    for (let i = starts[gram] ?? 0; i < end; i += 1) {
      const rumour = items[i] ?? 0
      overlap[rumour] = (overlap[rumour] ?? 0) + tells
    }
  }
}

/**
 * Lends `use` what each entry and a passage have in common, for one passage after the other. Neighbouring passages share most of their
 * sentences, so only those that come and go are read.
 */
export const withSliding = <T>(
  library: Library,
  piece: AskedPiece,
  use: (overlapWith: (range: { from: number; to: number }) => Float64Array) => T,
): T => {
  const size = library.list.length
  const overlap = room(size)
  let [from, to] = [0, 0]
  const result = use((next) => {
    for (; to < next.to; to += 1) add(library, piece, to, overlap, 1)
    for (; from < next.from; from += 1) add(library, piece, from, overlap, -1)
    return overlap
  })
  overlap.fill(0, 0, size)
  return result
}
