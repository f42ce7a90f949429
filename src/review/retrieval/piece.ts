import { gramsOf, weightOf } from './grams'
import type { Library } from './library'
import { numbering } from '../text/numbering'

/**
 * A sentence as the library is asked for it. `grams`: places in the piece's table; `clauseMasks`: the clauses that
 * hold each, as bits; `tells`: what they tell together.
 */
export type Asked = {
  text: string
  clauses: readonly string[]
  grams: readonly number[]
  clauseMasks: readonly number[]
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
const tableOf = ({ grams, told, unknown }: Library, length: number) => {
  const places = numbering(2 * length)
  const inLibrary: number[] = []
  const tells: number[] = []
  const placeOf = (sign: number): number => {
    const place = places.numberOf(sign)
    if (place === inLibrary.length) {
      const gram = grams.known(sign)
      inLibrary.push(gram)
      tells.push(gram < 0 ? weightOf(sign) * unknown : (told[gram] ?? 0))
    }
    return place
  }
  return { inLibrary, tells, placeOf }
}
type Table = ReturnType<typeof tableOf>

const askedFor = (text: string, { placeOf, tells }: Table, slots: number[]): Asked => {
  const clauses = clausesOf(text)
  const grams: number[] = []
  const clauseMasks: number[] = []
  let sum = 0
  for (let clause = 0; clause < clauses.length; clause += 1)
    for (const sign of gramsOf(clauses[clause] ?? '')) {
      const place = placeOf(sign)
      const slot = slots[place] ?? 0
      // A slot of an earlier sentence holds another gram.
      if (grams[slot] === place) clauseMasks[slot] = (clauseMasks[slot] ?? 0) | (1 << clause)
      else {
        slots[place] = grams.length
        grams.push(place)
        clauseMasks.push(1 << clause)
        sum += tells[place] ?? 0
      }
    }
  return { text, clauses, grams, clauseMasks, tells: sum }
}

/** Normalised sentences, ready to be compared with a library. */
export const askedPiece = (library: Library, sentences: readonly string[]): AskedPiece => {
  const table = tableOf(
    library,
    sentences.reduce((sum, { length }) => sum + length, 0),
  )
  const { inLibrary, tells } = table
  const slots: number[] = []
  return { sentences: sentences.map((text) => askedFor(text, table, slots)), inLibrary, tells }
}
