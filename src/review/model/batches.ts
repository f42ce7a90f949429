import { createHash } from 'node:crypto'
import { sentencesOf } from '../text/sentences'
import type { Shadow } from '../text/shadow'
import type { Stretch } from './anchorQuote'
import { givesInstructions } from './instructions'

/** Part of a block as a model reads it. `label` names it there: ids of blocks are somebody's text. */
export type Part = Stretch & { label: string; text: string }
export type Batch = { parts: Part[]; title: string; heading: string }

/** So much is read in one call. */
const most = 1_500
/** From here on a batch may end before it is full. */
const enough = 600
/** Written to machines, and kept from them; people are shown it. */
const hidden = '（此处略）'

type Span = { start: number; end: number }

const wordsOf = ({ codePoints, origin }: Shadow, { start, end }: Span): string =>
  codePoints.slice(origin[start], (origin[end - 1] ?? -1) + 1).join('')

/** Stretches of a block, each of whole sentences and no longer than a batch; sentences that give orders to machines are left out. */
const stretchesOf = (shadow: Shadow): (Stretch & { text: string })[] => {
  const stretches: (Stretch & { text: string })[] = []
  let end = 0
  for (const sentence of sentencesOf(shadow)) {
    const span = { start: end, end: sentence.end }
    const words = givesInstructions(sentence.text) ? hidden : wordsOf(shadow, span)
    const last = stretches.at(-1)
    if (last && sentence.end - last.start <= most)
      stretches.splice(-1, 1, { ...last, end: sentence.end, text: last.text + words })
    else stretches.push({ shadow, ...span, text: words })
    end = sentence.end
  }
  return stretches
}

/** About one text in four ends a batch, by its own words: so an edit moves the bounds of its own batch and not of all that follow. */
const endsBatch = (text: string): boolean => (createHash('sha256').update(text).digest()[0] ?? 0) < 64

const sizeOf = (parts: readonly { text: string }[]) => parts.reduce((sum, { text }) => sum + text.length, 0)

const isFull = (parts: readonly { text: string }[], next: Shadow, text: string): boolean => {
  const size = sizeOf(parts)
  if (size + text.length > most) return size > 0
  return size >= enough && (next.block.role === 'heading' || endsBatch(parts.at(-1)?.text ?? ''))
}

const textOf = (shadow: Shadow | undefined): string => (shadow && stretchesOf(shadow)[0]?.text) ?? ''

/** Batches of whole sentences, each with the title and the heading under which it begins. */
const batchesIn = (shadows: readonly Shadow[], title: string): Batch[] => {
  const batches: Batch[] = []
  let heading = ''
  let batch: Batch = { parts: [], title, heading }
  for (const shadow of shadows) {
    for (const stretch of stretchesOf(shadow)) {
      if (isFull(batch.parts, shadow, stretch.text)) {
        batches.push(batch)
        batch = { parts: [], title, heading: shadow.block.role === 'heading' ? '' : heading }
      }
      batch.parts.push({ ...stretch, label: `B${batch.parts.length + 1}` })
    }
    if (shadow.block.role === 'heading') heading = textOf(shadow)
  }
  return [...batches, batch].filter(({ parts }) => parts.length > 0)
}

/** The piece as a model reads it. Words that stand under pictures are read apart, so that hidden ones can't speak into the text. */
export const batchesOf = (shadows: readonly Shadow[]): Batch[] => {
  const title = textOf(shadows.find(({ block }) => block.role === 'title'))
  const isAlt = ({ block }: Shadow) => block.role === 'alt'
  return [
    ...batchesIn(
      shadows.filter((one) => !isAlt(one)),
      title,
    ),
    ...batchesIn(shadows.filter(isAlt), title),
  ]
}
