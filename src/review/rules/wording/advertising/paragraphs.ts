import type { ReadSentence } from '../../../scene'

/** Whether two neighbouring sentences stand in one line of one block. */
export const isSameParagraph = (one: ReadSentence, next: ReadSentence): boolean =>
  one.shadow === next.shadow && !one.shadow.text.slice(one.end, next.start).includes('\n')

/** The sentences of a block line by line. */
export const paragraphsOf = (sentences: readonly ReadSentence[]): ReadSentence[][] => {
  const paragraphs: ReadSentence[][] = []
  for (const sentence of sentences) {
    const last = paragraphs.at(-1)
    const before = last?.at(-1)
    if (last && before && isSameParagraph(before, sentence)) last.push(sentence)
    else paragraphs.push([sentence])
  }
  return paragraphs
}
