/** The capital letters of a text as the bits of one number. */
export const setOf = (letters: string): number =>
  Array.from(letters).reduce((set, letter) => set | (1 << (letter.charCodeAt(0) - 65)), 0)
