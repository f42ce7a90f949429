import { textsOf, type Library } from './library'
import { roomOf } from './room'

/** So much of what the smaller of two entries tells stands in the other, when both are about the same. */
const enough = 0.5

const room = roomOf()

/** The first of some ranked entries that does not share most of what it tells with `one`. */
export const firstUnlike = <T extends { candidate: { rumour: number } }>(
  library: Library,
  one: number,
  others: readonly T[],
): T | undefined => {
  const { contents, told, total, grams } = library
  const { starts, items } = contents
  const { all: own } = textsOf(library, one)
  const isOwn = room(grams.size)
  const mark = (value: 0 | 1) => {
    for (let at = starts[own] ?? 0; at < (starts[own + 1] ?? 0); at += 1) isOwn[items[at] ?? 0] = value
  }
  mark(1)
  const found = others.find(({ candidate: { rumour } }) => {
    if (rumour === one) return false
    const { all } = textsOf(library, rumour)
    let shared = 0
    for (let at = starts[all] ?? 0; at < (starts[all + 1] ?? 0); at += 1)
      if (isOwn[items[at] ?? 0] === 1) shared += told[items[at] ?? 0] ?? 0
    return shared <= enough * Math.min(total[own] ?? 0, total[all] ?? 0)
  })
  mark(0)
  return found
}
