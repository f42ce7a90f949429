import { isCharacter, pairOf, signAt, unitsOf } from '../text/characters'

/** Nothing but letters and what sentences are stressed and quoted by tells a tone. */
const isHeard = isCharacter(/[\p{L}\p{N}\p{Extended_Pictographic},。!?:;“”"、~…%]/u)
const isDigit = (sign: number) => sign >= 0x30 && sign <= 0x39
const isLatin = (sign: number) => sign >= 0x61 && sign <= 0x7a

const anyNumber = 0x30
const anyWord = 0x61
/** That a number or a foreign word stands there tells a tone, not which. */
const kindOf = (sign: number): number => {
  if (isDigit(sign)) return anyNumber
  return isLatin(sign) ? anyWord : sign
}

/** The characters and pairs of neighbouring characters of a normalised text, as numbers. */
export const toneGrams = (text: string): number[] => {
  const found: number[] = []
  let before = 0
  for (let at = 0; at < text.length;) {
    const sign = signAt(text, at)
    at += unitsOf(sign)
    if (!isHeard(sign)) continue
    const kind = kindOf(sign)
    if (kind === before && (kind === anyNumber || kind === anyWord)) continue
    found.push(kind)
    if (before !== 0) found.push(pairOf(before, kind))
    before = kind
  }
  return found
}

/** A gram as words, for a file that people can read. */
export const shownGram = (gram: number): string =>
  gram > 0 && gram < 0x110000 ? String.fromCodePoint(gram) : String.fromCharCode((gram >>> 16) & 0xffff, gram & 0xffff)

/** The gram that is shown by these words. */
export const gramShown = (words: string): number => {
  const [one = 0, other] = Array.from(words, (sign) => sign.codePointAt(0) ?? 0)
  return other === undefined ? one : pairOf(one, other)
}
