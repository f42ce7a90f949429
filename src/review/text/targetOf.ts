import type { Target } from '../types'
import { lengthAt } from './markup'
import type { Shadow } from './shadow'

const context = 16

/** Where the code points `from` to `to` of a block stand in the piece, with the exact words and what surrounds them. */
export const targetAt = ({ block, codePoints }: Shadow, from: number, to: number): Target => {
  const slice = (a: number, b: number) => codePoints.slice(Math.max(0, a), b).join('')
  return {
    blockId: block.id,
    quote: { exact: slice(from, to), prefix: slice(from - context, from), suffix: slice(to, to + context) },
    position: { start: from, end: to },
    ...(block.media && { media: block.media }),
  }
}

/** The code points that units `start` to `end` of a shadow's text came from; an entity of HTML is never cut. */
export const codePointsOf = ({ origin, codePoints }: Shadow, start: number, end: number): Target['position'] => {
  const from = origin[start] ?? 0
  const last = origin[end - 1] ?? from - 1
  return { start: from, end: last + lengthAt(codePoints, last) }
}

/** The words that units `start` to `end` of a shadow's text came from, also where they stand in several blocks. */
export const wordsOf = (shadow: Shadow, start: number, end: number): string => {
  const place = codePointsOf(shadow, start, end)
  return shadow.codePoints.slice(place.start, place.end).join('')
}

type Stretch = { shadow: Shadow; start: number; end: number }

/** Of words that stand in several blocks those in the block that holds most of them: a quote stands in one block. */
const inOneBlock = ({ shadow, start, end }: Stretch): Stretch => {
  const held = (shadow.parts ?? []).map((part): Stretch => {
    const length = part.shadow.text.length
    return {
      shadow: part.shadow,
      start: Math.min(length, Math.max(0, start - part.start)),
      end: Math.min(length, Math.max(0, end - part.start)),
    }
  })
  const [most = { shadow, start, end }] = held.sort((one, other) => other.end - other.start - (one.end - one.start))
  return most
}

/** Where units `start` to `end` of a shadow's text stand in the piece. */
export const targetOf = (shadow: Shadow, start: number, end: number): Target => {
  const stretch = inOneBlock({ shadow, start, end })
  const place = codePointsOf(stretch.shadow, stretch.start, stretch.end)
  return targetAt(stretch.shadow, place.start, place.end)
}
