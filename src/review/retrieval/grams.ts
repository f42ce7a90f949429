import { endOfLetters, pairOf, signAt, unitsOf } from '../text/characters'
import { addMeanings } from './meanings'
import { synonyms } from './synonyms'

/** No letter stands before U+0030, so that no pair of them meets the numbers of meanings and of characters below. */
const firstPair = 0x30 << 16

type Run = { from: number; to: number }

const addCharacters = (text: string, { from, to }: Run, found: number[]): void => {
  for (let at = from; at < to; at += unitsOf(signAt(text, at))) found.push(synonyms.length + signAt(text, at))
}

const addPairs = (text: string, { from, to }: Run, found: number[]): void => {
  let before = signAt(text, from)
  for (let at = from + unitsOf(before); at < to; at += unitsOf(before)) {
    const sign = signAt(text, at)
    found.push(pairOf(before, sign))
    before = sign
  }
}

export const isPair = (gram: number): boolean => gram < 0 || gram >= firstPair
export const isMeaning = (gram: number): boolean => gram >= 0 && gram < synonyms.length

/**
 * How much a gram counts besides its rarity: a word of the same meaning most, then a character, then a pair. Set by `npm run bench:review`.
 */
export const weightOf = (gram: number): number => {
  if (isPair(gram)) return 0.7
  return isMeaning(gram) ? 3 : 2
}

/**
 * What a text is compared by, as numbers: its meanings (words that say the same count as one), its characters and its pairs of neighbouring
 * characters. Better than words for short Chinese texts, and no dictionary is needed.
 */
export const gramsOf = (text: string): number[] => {
  const found: number[] = []
  for (let from = 0; from < text.length;) {
    const run = { from, to: endOfLetters(text, from) }
    if (run.to === from) from += unitsOf(signAt(text, from))
    else {
      addMeanings(text, run, found)
      addCharacters(text, run, found)
      addPairs(text, run, found)
      from = run.to
    }
  }
  return found
}
