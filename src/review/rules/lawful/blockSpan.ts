import { codePointsOf } from '../../text/targetOf'
import type { Shadow } from '../../text/shadow'
import type { BlockHit } from '../rule'

type Wording = Pick<BlockHit, 'severity' | 'message' | 'hint'>

/** All places of a block where a global pattern stands, in the block's own code points. */
export const blockHits = (shadow: Shadow, pattern: RegExp, wording: Wording): BlockHit[] =>
  [...shadow.text.matchAll(pattern)].map(({ 0: found, index }) => ({
    ...wording,
    shadow,
    ...codePointsOf(shadow, index, index + found.length),
  }))

/** A finding about the piece stands on its first block; a piece without text has none. */
export const onWholeBlock = (shadow: Shadow | undefined, wording: Wording): BlockHit[] =>
  shadow ? [{ ...wording, shadow, start: 0, end: shadow.codePoints.length }] : []
