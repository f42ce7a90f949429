/** All places where a pattern with the flag g stands; `matchAll` costs a copy of the pattern, mostly to say that there is none. */
export const everyMatch = (text: string, pattern: RegExp): RegExpExecArray[] =>
  text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)]
