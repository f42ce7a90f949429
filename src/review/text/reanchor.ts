import type { Target } from '../types'
import { runsLike } from './runsLike'

/** Below this likeness a quote counts as gone. */
const enough = 0.85
/** What is alike is sought so far around the old place: comparing takes time by the length of the text times that of the quote. */
const reach = 20_000

type Quote = Target['quote']

/** So many code points two texts have in common, counted from their ends or beginnings. */
const commonEnd = (one: string[], other: string[]): number => {
  let count = 0
  while (count < one.length && count < other.length && one.at(-1 - count) === other.at(-1 - count)) count += 1
  return count
}
const commonStart = (one: string[], other: string[]): number => commonEnd([...one].reverse(), [...other].reverse())

/** Beginnings of all places where a quote stands unchanged. */
const exactPlaces = (text: string[], exact: string[]): number[] => {
  const [first] = exact
  if (first === undefined) return []
  return text.flatMap((sign, at) => (sign === first && exact.every((one, i) => text[at + i] === one) ? [at] : []))
}

/** How well what stands around a place fits what stood around the quote, in code points. */
const fitOf = (text: string[], { prefix, suffix }: Quote, { start, end }: Target['position']): number => {
  const [before, behind] = [Array.from(prefix), Array.from(suffix)]
  return (
    commonEnd(before, text.slice(Math.max(0, start - before.length), start)) +
    commonStart(behind, text.slice(end, end + behind.length))
  )
}

/** Of several places the one with the best surroundings, then the one nearest to where the quote stood. */
const bestOf = (
  places: Target['position'][],
  text: string[],
  { quote, position }: Anchor,
): Target['position'] | null => {
  const ranked = places.map((place) => ({
    place,
    fit: fitOf(text, quote, place),
    way: Math.abs(place.start - position.start),
  }))
  ranked.sort((one, other) => other.fit - one.fit || one.way - other.way)
  return ranked[0]?.place ?? null
}

export type Anchor = Pick<Target, 'quote' | 'position'>

/**
 * Where a quote stands in a text that has been edited since: word for word if it still does, else the run of words most like it, when at most
 * 15 % of them have changed; null when it is gone. Positions are code points.
 */
export const reanchor = (edited: string, anchor: Anchor): Target['position'] | null => {
  const text = Array.from(edited)
  const exact = Array.from(anchor.quote.exact)
  if (exact.length === 0) return null
  const unchanged = exactPlaces(text, exact).map((start) => ({ start, end: start + exact.length }))
  if (unchanged.length > 0) return bestOf(unchanged, text, anchor)
  const from = Math.max(0, Math.min(anchor.position.start, text.length) - reach)
  const near = text.slice(from, anchor.position.end + reach)
  const alike = runsLike(near, exact, Math.floor(exact.length * (1 - enough)))
  return bestOf(
    alike.map(({ start, end }) => ({ start: start + from, end: end + from })),
    text,
    anchor,
  )
}
