import type { Library } from './library'
import type { Asked } from './piece'
import { roomForSums } from './room'

const room = roomForSums()

/** What one entry in eight uses tells little and stands in many: left out where entries are only chosen to be looked at. */
const rare = 1 / 8
/** A sentence of so few rarer words is looked up by all of them. */
const fewest = 5

const lengthOf = ({ postings: { starts } }: Library, gram: number) => (starts[gram + 1] ?? 0) - (starts[gram] ?? 0)

/** The library's grams of a sentence that tell its entries from each other. */
const telling = (library: Library, { known }: Asked): readonly number[] => {
  const most = library.list.length * rare
  const rarer = known.filter((gram) => lengthOf(library, gram) <= most)
  return rarer.length < fewest ? known : rarer
}

/** Adds what each entry and the grams of a sentence have in common; `sign` -1 takes it away again. */
const add = (library: Library, grams: readonly number[], overlap: Float64Array, sign: 1 | -1) => {
  const { starts, items } = library.postings
  for (const gram of grams) {
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
  piece: readonly Asked[],
  use: (overlapWith: (range: { from: number; to: number }) => Float64Array) => T,
): T => {
  const size = library.list.length
  const overlap = room(size)
  const grams = piece.map((sentence) => telling(library, sentence))
  let [from, to] = [0, 0]
  const result = use((next) => {
    for (; to < next.to; to += 1) add(library, grams[to] ?? [], overlap, 1)
    for (; from < next.from; from += 1) add(library, grams[from] ?? [], overlap, -1)
    return overlap
  })
  overlap.fill(0, 0, size)
  return result
}
