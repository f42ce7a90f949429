import type { AspectName } from './aspects'
import type { Fact } from './fact'

/** What is known of a thing in the unit of its list; words behind `&` and `not` as in a fact. */
export type Span = readonly [words: string, least: number, greatest: number, not?: string]
/** What is known so well that one figure tells it. */
export type Point = readonly [words: string, value: number, not?: string]

/** What all the things of a list share: words that the sentence must have besides, words that make it another matter. */
type Shared = { also?: string; not?: string }

const joined = (...parts: readonly (string | undefined)[]) => parts.filter((part) => part).join('|') || undefined

/** A list of things of which the same is told in the same unit. */
export const spans = (
  aspect: AspectName,
  unit: string,
  rows: readonly Span[],
  { also, not }: Shared = {},
): readonly Fact[] =>
  rows.map(([words, least, greatest, own]): Fact => {
    const said = joined(not, own)
    const named = also === undefined ? words : `${words}&${also}`
    return said === undefined ? [named, aspect, unit, least, greatest] : [named, aspect, unit, least, greatest, said]
  })

/** The same for things known by one figure, `by` its part that honest rounding takes or gives. */
export const points = (
  aspect: AspectName,
  unit: string,
  rows: readonly Point[],
  { by = 0.05, ...shared }: Shared & { by?: number } = {},
): readonly Fact[] =>
  spans(
    aspect,
    unit,
    rows.map(([words, value, not]): Span => [words, value * (1 - by), value * (1 + by), not]),
    shared,
  )

/** Degrees told by one figure, `within` a few. */
export const degrees = (
  aspect: AspectName,
  rows: readonly Point[],
  { within, ...shared }: Shared & { within: number },
): readonly Fact[] =>
  spans(
    aspect,
    '°c',
    rows.map(([words, value, not]): Span => [words, value - within, value + within, not]),
    shared,
  )
