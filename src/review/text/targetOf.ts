import type { Target } from '../types'
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

/** Where units `start` to `end` of a shadow's text stand in the piece. */
export const targetOf = (shadow: Shadow, start: number, end: number): Target => {
  const from = shadow.origin[start] ?? 0
  return targetAt(shadow, from, (shadow.origin[end - 1] ?? from - 1) + 1)
}
