import { runsLike, type Run } from '../text/runsLike'

/** The run of `text` that needs the fewest changes to become `words`, the first of several, in units. Null when either is empty. */
export const nearestRun = (text: string, words: string): Run | null =>
  runsLike(text.split(''), words.split(''), words.length)[0] ?? null
