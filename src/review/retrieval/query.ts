import { gramsOf, weightOf } from './grams'
import type { Library } from './library'

/** A run of neighbouring clauses; bit `i` of `mask` says that clause `i` is in it. `total` is what all its grams tell together. */
export type Window = { text: string; mask: number; total: number }

/** A sentence as the library is asked for it. */
export type Query = { windows: Window[]; grams: { gram: number; mask: number }[] }

/** One bit of a number each; what stands behind belongs to the last. */
const maxClauses = 30
const letters = /[\p{L}\p{N}]/u

const clausesOf = (text: string): string[] => {
  const clauses = text.split(/[,、:;，。!?\n]/u).filter((clause) => letters.test(clause))
  if (clauses.length <= maxClauses) return clauses
  return [...clauses.slice(0, maxClauses - 1), clauses.slice(maxClauses - 1).join(',')]
}

/** Runs of up to three neighbouring clauses and the whole sentence: what a rumour says stands close together. */
const runsOf = (clauses: number): { from: number; to: number }[] => {
  const runs = [1, 2, 3].flatMap((size) =>
    Array.from({ length: Math.max(0, clauses - size + 1) }, (_, from) => ({ from, to: from + size })),
  )
  return clauses > 3 ? [...runs, { from: 0, to: clauses }] : runs
}

/** Clauses of a sentence, with the places of each of its grams. */
export const queryOf = ({ grams, told, unknown }: Library, sentence: string): Query => {
  const clauses = clausesOf(sentence)
  const masks = new Map<number, number>()
  for (const [at, clause] of clauses.entries())
    for (const gram of gramsOf(clause)) masks.set(gram, (masks.get(gram) ?? 0) | (1 << at))
  const windows = runsOf(clauses.length).map(({ from, to }) => ({
    text: clauses.slice(from, to).join(','),
    mask: ((1 << (to - from)) - 1) << from,
    total: 0,
  }))
  const known: Query['grams'] = []
  for (const [sign, mask] of masks) {
    const gram = grams.get(sign)
    const tells = gram === undefined ? weightOf(sign) * unknown : (told[gram] ?? 0)
    for (const window of windows) if (window.mask & mask) window.total += tells
    if (gram !== undefined) known.push({ gram, mask })
  }
  return { windows, grams: known }
}
