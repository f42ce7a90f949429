const pairs = /[(][^()]{0,80}[)]/gu

/** The text without what stands in brackets, in the same places: 颅骨29块（含听小骨6块） is one part, not two. */
const withoutBrackets = (text: string): string => text.replace(pairs, (inner) => ' '.repeat(inner.length))

/** 共12人（男7人、女5人）: the text as it goes on in a bracket, which then stands like a list behind a colon. */
const intoBracket = (text: string, inner: string, at: number): string =>
  `${withoutBrackets(text.slice(0, at))}:${inner.slice(1, -1)}`

/** The readings of a text in which its lists stand: without its brackets, and into each that holds figures. */
export const readingsOf = (text: string): string[] =>
  text.includes('(')
    ? [
        withoutBrackets(text),
        ...[...text.matchAll(pairs)]
          .filter(([inner]) => /\d[^\d]+\d/u.test(inner))
          .map(({ 0: inner, index }) => intoBracket(text, inner, index)),
      ]
    : [text]
