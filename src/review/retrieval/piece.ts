import { gramsOf, weightOf } from './grams'
import type { Library } from './library'

/**
 * A sentence as the library is asked for it. `grams`: places in the piece's table; `clauseMasks`: the clauses that
 * hold each, as bits; `tells`: what they tell together.
 */
export type Asked = {
  text: string
  clauses: readonly string[]
  grams: Int32Array
  clauseMasks: Int32Array
  tells: number
}

/** The sentences of a piece, with a table of all that they hold: `inLibrary` is the gram's number there, -1 for one that no rumour uses. */
export type AskedPiece = { sentences: readonly Asked[]; inLibrary: readonly number[]; tells: readonly number[] }

/** One bit of a number each; what stands behind belongs to the last. */
const maxClauses = 30
const letters = /[\p{L}\p{N}]/u

const clausesOf = (text: string): string[] => {
  const clauses = text.split(/[,、:;，。!?\n]/u).filter((clause) => letters.test(clause))
  if (clauses.length <= maxClauses) return clauses
  return [...clauses.slice(0, maxClauses - 1), clauses.slice(maxClauses - 1).join(',')]
}

/** Gives each gram of a piece a place in its table. */
const tableOf = ({ grams, told, unknown }: Library) => {
  const places = new Map<number, number>()
  const inLibrary: number[] = []
  const tells: number[] = []
  const placeOf = (sign: number): number => {
    const known = places.get(sign)
    if (known !== undefined) return known
    const gram = grams.get(sign)
    places.set(sign, inLibrary.length)
    inLibrary.push(gram ?? -1)
    tells.push(gram === undefined ? weightOf(sign) * unknown : (told[gram] ?? 0))
    return inLibrary.length - 1
  }
  return { inLibrary, tells, placeOf }
}

const askedFor = (text: string, { placeOf, tells }: ReturnType<typeof tableOf>): Asked => {
  const clauses = clausesOf(text)
  const masks = new Map<number, number>()
  for (const [at, clause] of clauses.entries())
    for (const sign of gramsOf(clause)) {
      const place = placeOf(sign)
      masks.set(place, (masks.get(place) ?? 0) | (1 << at))
    }
  let sum = 0
  for (const place of masks.keys()) sum += tells[place] ?? 0
  return {
    text,
    clauses,
    grams: Int32Array.from(masks.keys()),
    clauseMasks: Int32Array.from(masks.values()),
    tells: sum,
  }
}

/** Normalised sentences, ready to be compared with a library. */
export const askedPiece = (library: Library, sentences: readonly string[]): AskedPiece => {
  const table = tableOf(library)
  const { inLibrary, tells } = table
  return { sentences: sentences.map((text) => askedFor(text, table)), inLibrary, tells }
}
