import type { Shadow } from './shadow'

/** A sentence of a shadow. `start` and `end` are units of the shadow's text; `text` is what stands between them. */
export type Sentence = { shadow: Shadow; start: number; end: number; text: string }

const segmenter = new Intl.Segmenter('zh', { granularity: 'sentence' })

/**
 * What is handed to the segmenter at once: up to a mark that ends a sentence (a semicolon ends one too, since each side claims something
 * of its own) with its closing quotes, and never more than 400 characters, cut at a comma if there is one. The segmenter copies its whole
 * input for each sentence that it finds, so that a long text in one piece would need memory by the square of its length.
 */
const chunks =
  /(?:[^。!?;\n]{1,400}[。!?;\n]{1,8}|[^。!?;\n]{1,400}$|[^。!?;\n]{1,399}[,、:]|[^。!?;\n]{1,400}|[。!?;\n]{1,8})["”’」』)]{0,4}/gu

/** Without one of these before its end a chunk is one sentence, and the segmenter need not be asked. */
const parted = /[.…‥\u0085\u2028\u2029\n!?。;]["’”」』)]*(?=[^.…‥\u0085\u2028\u2029\n!?。;"’”」』)])/u

type Part = { segment: string; index: number }
const partsOf = (chunk: string): Iterable<Part> =>
  parted.test(chunk) ? segmenter.segment(chunk) : [{ segment: chunk, index: 0 }]

/** Trims a range of `text`; none when only white space is left. */
const trimmed = (text: string, start: number, end: number): [number, number][] => {
  const raw = text.slice(start, end)
  const inner = raw.trim()
  if (inner === '') return []
  const from = start + raw.indexOf(inner)
  return [[from, from + inner.length]]
}

/** Sentences of a block, without the white space around them, each of 400 characters at most. */
export const sentencesOf = (shadow: Shadow): Sentence[] => {
  const { text } = shadow
  return [...text.matchAll(chunks)].flatMap(({ 0: chunk, index: offset }) =>
    [...partsOf(chunk)].flatMap(({ segment, index }) =>
      trimmed(text, offset + index, offset + index + segment.length).map(([start, end]) => ({
        shadow,
        start,
        end,
        text: text.slice(start, end),
      })),
    ),
  )
}
