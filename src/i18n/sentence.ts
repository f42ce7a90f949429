/** A sentence that a person reads, in both languages of the product. */
export type Sentence = { zh: string; en: string }

export const isSentence = (value: unknown): value is Sentence =>
  value !== null && typeof value === 'object' && 'zh' in value && 'en' in value

/** The sentence in the reader's language; Chinese unless the reader asked for English. */
export const say = (sentence: Sentence, language: string | undefined): string =>
  language?.startsWith('en') ? sentence.en : sentence.zh
