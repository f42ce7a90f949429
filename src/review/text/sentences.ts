import type { Shadow } from './shadow'

/** A sentence of a shadow. `start` and `end` are units of the shadow's text; `text` is what stands between them. */
export type Sentence = { shadow: Shadow; start: number; end: number; text: string }

const segmenter = new Intl.Segmenter('zh', { granularity: 'sentence' })

/** Trims a range of `text`; null when only white space is left. */
const trimmed = (text: string, start: number, end: number): [number, number] | null => {
  const raw = text.slice(start, end)
  const inner = raw.trim()
  if (inner === '') return null
  const from = start + raw.indexOf(inner)
  return [from, from + inner.length]
}

/** Sentences of a block, without the white space around them; semicolons end a sentence too, since each side claims something of its own. */
export const sentencesOf = (shadow: Shadow): Sentence[] =>
  [...segmenter.segment(shadow.text)].flatMap(({ segment, index }) => {
    const parts = segment.split(/(?<=[;；])/)
    let at = index
    return parts.flatMap((part) => {
      const range = trimmed(shadow.text, at, at + part.length)
      at += part.length
      return range ? [{ shadow, start: range[0], end: range[1], text: shadow.text.slice(...range) }] : []
    })
  })
