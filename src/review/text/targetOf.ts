import type { Target } from '../types'
import type { Shadow } from './shadow'

const context = 16

/** Where units `start` to `end` of a shadow stand in the piece, with the exact words and what surrounds them. */
export const targetOf = ({ block, codePoints, origin }: Shadow, start: number, end: number): Target => {
  const from = origin[start] ?? 0
  const to = (origin[end - 1] ?? from - 1) + 1
  const slice = (a: number, b: number) => codePoints.slice(Math.max(0, a), b).join('')
  return {
    blockId: block.id,
    quote: { exact: slice(from, to), prefix: slice(from - context, from), suffix: slice(to, to + context) },
    position: { start: from, end: to },
    ...(block.media && { media: block.media }),
  }
}
