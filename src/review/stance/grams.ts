/** Pairs of neighbouring letters, by which two sentences are compared. */
export const gramsOf = (text: string): Set<string> => {
  const letters = Array.from(text.replace(/[^\p{Script=Han}a-z\d]/gu, ''))
  return new Set(letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`))
}
