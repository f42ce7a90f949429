import { none, wordTree } from '../text/wordTree'
import { synonyms } from './synonyms'

const spelled = synonyms.flatMap((words, meaning) => words.map((word) => ({ word, meaning })))
const tree = wordTree(spelled.map(({ word }) => word))
/** The meaning of each word of the tree. */
const meanings = Int32Array.from(spelled, ({ meaning }) => meaning)

/** Adds the meanings of the longest words of the table that stand in a run of a text, from left to right. */
export const addMeanings = (text: string, run: { from: number; to: number }, found: number[]): void => {
  for (let { from } = run; from < run.to;) {
    let end = from + 1
    let longest = none
    let place = tree.begin(text, from)
    for (let at = from + 1; place !== none; at += 1) {
      const word = tree.wordAt(place)
      if (word !== none) {
        longest = word
        end = at
      }
      place = at < run.to ? tree.next(place, text.charCodeAt(at)) : none
    }
    if (longest !== none) found.push(meanings[longest] ?? 0)
    from = end
  }
}
