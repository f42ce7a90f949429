/** Pairs of neighbouring letters, by which two sentences are compared. */
export const gramsOf = (text: string): Set<string> => {
  const letters = Array.from(text.replace(/[^\p{Script=Han}a-z\d]/gu, ''))
  return new Set(letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`))
}

/** How many of the pairs of one sentence another has, too. */
export const inCommon = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let count = 0
  for (const pair of one) if (other.has(pair)) count += 1
  return count
}
