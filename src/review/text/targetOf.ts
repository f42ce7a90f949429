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

/** Where units `start` to `end` of a shadow's text stand in the piece. */
export const targetOf = (shadow: Shadow, start: number, end: number): Target => {
  const place = codePointsOf(shadow, start, end)
  return targetAt(shadow, place.start, place.end)
}
