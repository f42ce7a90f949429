import type { Shadow } from '../../text/shadow'
import type { BlockHit } from '../rule'

type Wording = Pick<BlockHit, 'severity' | 'message' | 'hint'>

/** All places of a block where a global pattern stands, in the block's own code points. */
export const blockHits = (shadow: Shadow, pattern: RegExp, wording: Wording): BlockHit[] =>
  [...shadow.text.matchAll(pattern)].map(({ 0: found, index }) => ({
    ...wording,
    shadow,
    start: shadow.origin[index] ?? 0,
    end: (shadow.origin[index + found.length - 1] ?? 0) + 1,
  }))

/** A finding about the piece stands on its first block; a piece without text has none. */
export const onWholeBlock = (shadow: Shadow | undefined, wording: Wording): BlockHit[] =>
  shadow ? [{ ...wording, shadow, start: 0, end: shadow.codePoints.length }] : []
