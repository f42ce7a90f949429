/** A sentence that a person reads, in both languages of the product. */
export type Sentence = { zh: string; en: string }

/** The sentence in the reader's language; Chinese unless the reader asked for English. */
export const say = (sentence: Sentence, language: string | undefined): string =>
  language?.startsWith('en') ? sentence.en : sentence.zh
