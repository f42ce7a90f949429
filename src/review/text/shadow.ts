import type { TextBlock } from '../types'

/**
 * A block's text as the rules read it: NFKC, lower case, without invisible characters. `origin[i]` is the code point of the block's text
 * that unit `i` of `text` came from, so that whatever is found here can be quoted from there.
 */
export type Shadow = { block: TextBlock; codePoints: string[]; text: string; origin: number[] }

/** Zero-width, bidirectional, private and control characters: they can hide words from a reader or split them for a matcher. */
const invisible = /[\p{Cf}\p{Co}\p{Cn}\ufe00-\ufe0f\u034f\u115f\u1160\u3164]|(?![\n\t])\p{Cc}/u

export const shadowOf = (block: TextBlock): Shadow => {
  const codePoints = Array.from(block.text)
  const parts = codePoints.map((character) =>
    invisible.test(character) ? '' : character.normalize('NFKC').toLowerCase(),
  )
  return {
    block,
    codePoints,
    text: parts.join(''),
    origin: parts.flatMap((part, at) => Array.from({ length: part.length }, () => at)),
  }
}
