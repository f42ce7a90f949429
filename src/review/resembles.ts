import { normalised } from './text/shadow'

/** Of two wordings of one sentence more than half of the pairs of characters are the same. */
const from = 0.5

const pairsOf = (text: string): Set<string> => {
  const signs = Array.from(normalised(text).replace(/[^\p{L}\p{N}]/gu, ''))
  return new Set(signs.map((sign, at) => sign + (signs[at + 1] ?? '')))
}

/** Whether one sentence looks like the other after an edit: for telling a changed claim from a new one, nothing else. */
export const resembles = (one: string, other: string): boolean => {
  const [a, b] = [pairsOf(one), pairsOf(other)]
  const shared = [...a].filter((pair) => b.has(pair)).length
  return a.size + b.size > 0 && (2 * shared) / (a.size + b.size) >= from
}
