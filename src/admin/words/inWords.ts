import { say, type Sentence } from '@/i18n/sentence'

export type WordsOf = Readonly<Record<string, Sentence>>

/** A stored word in the reader's language; what is not of the set stays as it is stored. */
export const inWords = (words: WordsOf, value: unknown, language: string): unknown => {
  const sentence = typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : undefined
  return sentence ? say(sentence, language) : value
}
