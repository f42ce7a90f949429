import { none, wordsAt, wordTree } from '../../../../text/wordTree'
import { entries, type Word } from './compiled'
import { knownByWord, type Known, type Subject } from './facts/compiled'
import { namesakes } from './facts/namesakes'

const entryByWord = new Map(entries.map((entry) => [entry.word, entry]))
const spelled = [...new Set([...entryByWord.keys(), ...knownByWord.keys(), ...namesakes])]
const tree = wordTree(spelled)
const aside: ReadonlySet<string> = new Set(namesakes)
const nothing: readonly Known[] = []
/** What the tables know of each word: of a namesake nothing. */
const held = spelled.map((word) => ({
  entry: entryByWord.get(word),
  known: knownByWord.get(word) ?? (aside.has(word) ? nothing : undefined),
}))

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
      const { entry, known } = held[word] ?? {}
      if (entry) words.push({ start, end, entry })
      if (!known || start < free) continue
      if (known.length > 0) subjects.push({ start, end, known })
      free = end
    }
  }
  return { words, subjects }
}
