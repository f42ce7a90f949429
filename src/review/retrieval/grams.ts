import { addMeanings } from './meanings'
import { synonyms } from './synonyms'

/** No letter stands before U+0030, so that no pair of them meets the numbers of meanings and of characters below. */
const firstPair = 0x30 << 16
const letters = /[\p{L}\p{N}]/u

/** Sixteen bits for a character; the rare ones beyond them share the private area, which no normalised text uses. */
const short = (sign: number) => (sign < 0x10000 ? sign : 0xe000 + (sign & 0x18ff))

/** A whole number of 32 bits, the kind that maps handle fastest. */
const pairOf = (a: number, b: number) => (short(a) << 16) | short(b)

const addCharacters = (signs: number[], found: number[]): void => {
  for (const sign of signs) found.push(synonyms.length + sign)
  for (let at = 1; at < signs.length; at += 1) found.push(pairOf(signs[at - 1] ?? 0, signs[at] ?? 0))
}

/**
 * How much a gram counts besides its rarity: a word of the same meaning most, then a character, then a pair. Set by `npm run bench:review`.
 */
export const weightOf = (gram: number): number => {
  if (gram < 0 || gram >= firstPair) return 0.7
  return gram < synonyms.length ? 3 : 2
}

/**
 * What a text is compared by, as numbers: its meanings (words that say the same count as one), its characters and its pairs of neighbouring
 * characters. Better than words for short Chinese texts, and no dictionary is needed.
 */
export const gramsOf = (text: string): number[] => {
  const found: number[] = []
  for (const run of text.split(/[^\p{L}\p{N}]+/u)) {
    if (!letters.test(run)) continue
    addMeanings(run, found)
    addCharacters(
      Array.from(run, (sign) => sign.codePointAt(0) ?? 0),
      found,
    )
  }
  return found
}
