import { gramsOf, weightOf } from './grams'
import type { Library } from './library'
import { numbering } from '../text/numbering'

/**
 * A sentence as the library is asked for it. `known`: the grams that the library knows; `clauseMasks`: the clauses that hold each, as bits;
 * `tells`: what all grams tell together, also those that no rumour uses.
 */
export type Asked = {
  text: string
  clauses: readonly string[]
  known: readonly number[]
  clauseMasks: readonly number[]
  tells: number
}

/** One bit of a number each; what stands behind belongs to the last. */
export const maxClauses = 30
const letters = /[\p{L}\p{N}]/u

const clausesOf = (text: string): string[] => {
  const clauses = text.split(/[,、:;，。!?\n]/u).filter((clause) => letters.test(clause))
  if (clauses.length <= maxClauses) return clauses
  return [...clauses.slice(0, maxClauses - 1), clauses.slice(maxClauses - 1).join(',')]
}

/**
 * What a piece has asked the library already. For each gram, by the order in which it was met: its number in the library, -1 for one that no
 * rumour uses; what it tells; the last sentence that it was met in, and where it stands among what that one knows.
 */
const tableOf = ({ grams, told, unknown }: Library, length: number) => {
  const places = numbering(2 * length)
  const inLibrary: number[] = []
  const tells: number[] = []
  const metIn: number[] = []
  const slots: number[] = []
  const placeOf = (sign: number): number => {
    const place = places.numberOf(sign)
    if (place === inLibrary.length) {
      const gram = grams.known(sign)
      inLibrary.push(gram)
      tells.push(gram < 0 ? weightOf(sign) * unknown : (told[gram] ?? 0))
      metIn.push(-1)
      slots.push(-1)
    }
    return place
  }
  return { inLibrary, tells, metIn, slots, placeOf }
}
type Table = ReturnType<typeof tableOf>

const askedFor = (text: string, sentence: number, { inLibrary, tells, metIn, slots, placeOf }: Table): Asked => {
  const clauses = clausesOf(text)
  const known: number[] = []
  const clauseMasks: number[] = []
  let sum = 0
  for (let clause = 0; clause < clauses.length; clause += 1)
    for (const sign of gramsOf(clauses[clause] ?? '')) {
      const place = placeOf(sign)
      if (metIn[place] !== sentence) {
        metIn[place] = sentence
        sum += tells[place] ?? 0
        const gram = inLibrary[place] ?? -1
        slots[place] = gram < 0 ? -1 : known.length
        if (gram >= 0) known.push(gram)
      }
      const slot = slots[place] ?? -1
      if (slot >= 0) clauseMasks[slot] = (clauseMasks[slot] ?? 0) | (1 << clause)
    }
  return { text, clauses, known, clauseMasks, tells: sum }
}

/** Normalised sentences, ready to be compared with a library. */
export const askedPiece = (library: Library, sentences: readonly string[]): Asked[] => {
  const table = tableOf(
    library,
    sentences.reduce((sum, { length }) => sum + length, 0),
  )
  return sentences.map((text, at) => askedFor(text, at, table))
}
