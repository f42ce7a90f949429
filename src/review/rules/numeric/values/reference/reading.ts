import { entries, type Entry, type Word } from './compiled'
import { knownByWord, type Known, type Subject } from './facts/compiled'

/** A word with the code of its second sign, which tells most words that begin alike apart; 0 when it has but one. */
type Held = { word: string; second: number; entry: Entry | undefined; known: readonly Known[] | undefined }

const entryByWord = new Map(entries.map((entry) => [entry.word, entry]))
/** By the code of the first sign, since `charAt` makes a string each time; the longest first. */
const byFirst = new Map<number, Held[]>()
for (const word of [...new Set([...entryByWord.keys(), ...knownByWord.keys()])].sort((a, b) => b.length - a.length)) {
  const second = word.length > 1 ? word.charCodeAt(1) : 0
  const held = { word, second, entry: entryByWord.get(word), known: knownByWord.get(word) }
  const known = byFirst.get(word.charCodeAt(0))
  if (known) known.push(held)
  else byFirst.set(word.charCodeAt(0), [held])
}

/** What of a text the tables know: every word of quantities, and the things that facts are known of, of 蜂鸟 and 鸟 only the longer. */
export type Reading = { words: readonly Word[]; subjects: readonly Subject[] }

/** The words of the tables in a text, in reading order. */
export const readingOf = (text: string): Reading => {
  const words: Word[] = []
  const subjects: Subject[] = []
  let free = 0
  for (let start = 0; start < text.length; start += 1) {
    const kept = byFirst.get(text.charCodeAt(start))
    if (!kept) continue
    const second = text.charCodeAt(start + 1)
    for (const { word, second: own, entry, known } of kept) {
      if ((own !== 0 && own !== second) || (word.length > 2 && !text.startsWith(word, start))) continue
      const end = start + word.length
      if (entry) words.push({ start, end, entry })
      if (!known || start < free) continue
      subjects.push({ start, end, known })
      free = end
    }
  }
  return { words, subjects }
}
