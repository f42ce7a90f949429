import { none, wordTree } from '../../../../text/wordTree'
import { entries, type Word } from './compiled'
import { knownByWord, type Subject } from './facts/compiled'

const entryByWord = new Map(entries.map((entry) => [entry.word, entry]))
const spelled = [...new Set([...entryByWord.keys(), ...knownByWord.keys()])]
const tree = wordTree(spelled)
/** What the tables know of each word. */
const held = spelled.map((word) => ({ entry: entryByWord.get(word), known: knownByWord.get(word) }))

/** What of a text the tables know: every word of quantities, and the things that facts are known of, of 蜂鸟 and 鸟 only the longer. */
export type Reading = { words: readonly Word[]; subjects: readonly Subject[] }

/** The words that begin at a place, the longest first. */
const endsAt = (text: string, start: number): { word: number; end: number }[] => {
  const found: { word: number; end: number }[] = []
  let place = tree.begin(text, start)
  for (let end = start + 1; place !== none; end += 1) {
    const word = tree.wordAt(place)
    if (word !== none) found.unshift({ word, end })
    place = tree.next(place, text.charCodeAt(end))
  }
  return found
}

/** The words of the tables in a text, in reading order. */
export const readingOf = (text: string): Reading => {
  const words: Word[] = []
  const subjects: Subject[] = []
  let free = 0
  for (let start = 0; start < text.length; start += 1)
    for (const { word, end } of endsAt(text, start)) {
      const { entry, known } = held[word] ?? {}
      if (entry) words.push({ start, end, entry })
      if (!known || start < free) continue
      subjects.push({ start, end, known })
      free = end
    }
  return { words, subjects }
}
