import type { AspectName } from './aspects'

/**
 * What is known of a thing: the words for the thing (alternatives by `|`, and behind `&` a pattern that the sentence must also meet), what is
 * told of it, the unit (with `@天` where it is counted by day), the least and greatest figure that honest rounding and honest sources give, and
 * words that say that something else is meant.
 */
export type Fact = readonly [
  subject: string,
  aspect: AspectName,
  unit: string,
  least: number,
  greatest: number,
  not?: string,
]

/** Facts that one kind of source gives; `broad` ones are of whole classes, and speak where none of a thing itself does. */
export type Facts = { source: string; facts: readonly Fact[]; broad?: boolean }
