import { remembering } from './remembering'

type Place = { start: number; end: number }

/** A sentence with the mark that ends it and the quotation marks behind that. */
const sentences = /[^。!?;]*[。!?;]+["”’」』)]*|[^。!?;]+/gu

/** The sentences of a text, the same strings for every reading. */
const sentencesIn = remembering((text: string) =>
  Array.from(text.matchAll(sentences), ({ 0: sentence, index }) => ({ sentence, index })),
)

/**
 * A reading of texts that is made sentence by sentence and remembered: rules ask for a sentence alone, and again behind the two before it.
 */
export const bySentence = <One extends Place>(read: (sentence: string) => readonly One[]) => {
  const known = remembering(read)
  return remembering((text: string): readonly One[] => {
    const all: One[] = []
    for (const { sentence, index } of sentencesIn(text)) {
      const found = known(sentence)
      if (index === 0) all.push(...found)
      else for (const one of found) all.push({ ...one, start: one.start + index, end: one.end + index })
    }
    return all
  })
}
