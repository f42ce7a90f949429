import { bagsOf, type Library } from './library'
import type { Span } from './rows'
import { roomForSmallMarks } from './room'

/** So much of what the smaller of two entries tells stands in the other, when both are about the same. */
const enough = 0.5

const room = roomForSmallMarks()

const toldBy = ({ total }: Library, { from, to }: Span): number => {
  let sum = 0
  for (let text = from; text < to; text += 1) sum += total[text] ?? 0
  return sum
}

/** The first of some ranked entries that does not share most of what it tells with `one`. */
export const firstUnlike = <T extends { candidate: { rumour: number } }>(
  library: Library,
  one: number,
  others: readonly T[],
): T | undefined => {
  const { starts, items } = library.contents
  const own = bagsOf(library, one)
  const isOwn = room(library.grams.size())
  const mark = (value: 0 | 1) => {
    for (let at = starts[own.from] ?? 0; at < (starts[own.to] ?? 0); at += 1) isOwn[items[at] ?? 0] = value
  }
  mark(1)
  const found = others.find(({ candidate: { rumour } }) => {
    if (rumour === one) return false
    const other = bagsOf(library, rumour)
    let shared = 0
    for (let at = starts[other.from] ?? 0; at < (starts[other.to] ?? 0); at += 1)
      shared += (library.told[items[at] ?? 0] ?? 0) * (isOwn[items[at] ?? 0] ?? 0)
    return shared <= enough * Math.min(toldBy(library, own), toldBy(library, other))
  })
  mark(0)
  return found
}
