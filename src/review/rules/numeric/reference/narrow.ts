import type { Quantity } from '../../../numbers/quantities'
import { apart, boundsFor, nearer, type Found, type Place } from './candidates'
import { wordsIn, type Reference } from './compiled'
import type { Bounds } from './slip'

type Named = { word: string; reference: Reference }

/** So narrow that a figure hardly falls into it by chance once its digits or its unit are changed. */
const ratio = 1.35
const isNarrow = ({ least, greatest, anywhere }: Reference) => {
  const [small, great] = least > 0 ? [least, greatest] : [-greatest, -least]
  return anywhere || (small > 0 && great / small <= ratio)
}

/** Farther than any word that stands beside its figure. */
const far = Infinity
const most = 64
const remembered = new Map<string, readonly Named[]>()

/** The narrow references that a whole sentence names, by subject and word. */
const namedIn = (text: string): readonly Named[] => {
  const known = remembered.get(text)
  if (known) return known
  if (remembered.size >= most) remembered.clear()
  const found = wordsIn(text)
    .filter(({ start, end }) => end - start > 1)
    .flatMap(({ start, end, references }) =>
      references
        .filter((reference) => isNarrow(reference) && reference.of.every((words) => words.test(text)))
        .map((reference) => ({ word: text.slice(start, end), reference })),
    )
  remembered.set(text, found)
  return found
}

/** Another word for a quantity stands nearer to the figure than the reference's own. */
const isOther = (before: string, word: string) => {
  const [near] = nearer.exec(before) ?? []
  return near !== undefined && !word.includes(near)
}

/** 海平面每年上升3毫米 tells a change, and so does the reference's own word; otherwise a change is another quantity. */
const isChange = (before: string, word: string) => apart.test(before.slice(-14)) && !apart.test(word)

const isGiven = ({ least, greatest }: Bounds, { dimension }: Quantity, figures: readonly Quantity[]) =>
  figures.some(
    (other) => other.dimension === dimension && other.amount >= least * 0.97 && other.amount <= greatest * 1.03,
  )

/** References that the sentence speaks of anywhere: 至少达到每秒7.9公里,这就是第一宇宙速度. */
export const narrowCandidates = (place: Place, quantity: Quantity, figures: readonly Quantity[]): Found[] => {
  const { text, clause } = place
  const before = text.slice(clause.start, quantity.start)
  return namedIn(text).flatMap(({ word, reference }) => {
    if (isChange(before, word) || isOther(before, word) || reference.not?.test(text.slice(0, clause.end))) return []
    const bounds = boundsFor(reference, quantity, place)
    if (!bounds || isGiven(bounds, quantity, figures)) return []
    return [{ reference, bounds, gap: far, mistaken: false }]
  })
}
