/** The code point that begins at a place of a text. */
export const signAt = (text: string, at: number): number => text.codePointAt(at) ?? 0

/** How many places of a text a code point takes. */
export const unitsOf = (sign: number): number => (sign < 0x10000 ? 1 : 2)

/** Sixteen bits for a character; the rare ones beyond them share the private area, which no normalised text uses. */
const short = (sign: number) => (sign < 0x10000 ? sign : 0xe000 + (sign & 0x18ff))

/** A pair of neighbouring characters as a whole number of 32 bits, above 0x200000 or below zero where neither is white space or a control. */
export const pairOf = (one: number, other: number): number => (short(one) << 16) | short(other)

const unknown = 0
const isOne = 1
const isNone = 2

/**
 * Whether an expression fits a character. The answers about characters of 16 bits are remembered: asking an expression for every character of
 * a text would cost more than all that is done with it.
 */
export const isCharacter = (expression: RegExp): ((sign: number) => boolean) => {
  const answers = new Uint8Array(0x10000)
  return (sign) => {
    const answer = answers[sign] ?? unknown
    if (answer !== unknown) return answer === isOne
    const fits = expression.test(String.fromCodePoint(sign))
    if (sign < answers.length) answers[sign] = fits ? isOne : isNone
    return fits
  }
}

const isLetter = isCharacter(/[\p{L}\p{N}]/u)

/** Where the letters and digits end that stand in a text from a place on; the place itself where none stands there. */
export const endOfLetters = (text: string, from: number): number => {
  let at = from
  while (at < text.length && isLetter(signAt(text, at))) at += unitsOf(signAt(text, at))
  return at
}
