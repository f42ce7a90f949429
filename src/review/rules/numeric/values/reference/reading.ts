import { none, wordsAt, wordTree } from '../../../../text/wordTree'
import { entryOfWord, wordsOfTables, type Word } from './compiled'
import { knownOfWord, namesOfThings, type Subject } from './facts/compiled'
import { namesakes } from './facts/namesakes'

const things = new Set([...namesOfThings(), ...namesakes])
const spelled = [...new Set([...wordsOfTables, ...things])]
const tree = wordTree(spelled)
/** What the tables hold of each word; of a namesake nothing is known. */
const held = spelled.map((word) => ({ word, tells: wordsOfTables.has(word), isThing: things.has(word) }))

/** What of a text the tables know: every word of quantities, and the things that facts are known of, of 蜂鸟 and 鸟 only the longer. */
export type Reading = { words: readonly Word[]; subjects: readonly Subject[] }

/** The words of the tables in a text, in reading order. */
export const readingOf = (text: string): Reading => {
  const words: Word[] = []
  const subjects: Subject[] = []
  let free = 0
  for (let start = 0; start < text.length; start += 1) {
    const here = wordsAt(tree, text, start)
    // Of 蜂鸟 and 鸟 the longer comes first.
    for (let at = here.length - 1; at >= 0; at -= 1) {
      const { word = none, end = start } = here[at] ?? {}
      const spelling = held[word]
      if (spelling?.tells) words.push({ start, end, entry: entryOfWord(spelling.word) })
      if (!spelling?.isThing || start < free) continue
      const known = knownOfWord(spelling.word)
      if (known.length > 0) subjects.push({ start, end, known })
      free = end
    }
  }
  return { words, subjects }
}
