import { factTypes } from './facts'
import type { PieceTable } from './pieceTable'
import { annuls } from './standing'
import { withdrawalKinds } from './types'

/**
 * How a piece of the table stood at a moment. `origin` is a place in `originTypes`; `channels` has one bit for each channel, in the order
 * of the table's names.
 */
export type Glance = { first: number; origin: number; annulled: boolean; channels: number }

/** To be filled by `glance`: one for a whole question, since a new object for each of 100,000 pieces takes longer than the looking. */
export const emptyGlance = (): Glance => ({ first: 0, origin: 0, annulled: false, channels: 0 })

const isAnnulling = withdrawalKinds.map(annuls)

/** Fills `into` and returns true, or false when the piece was not public by then, as far as was known. */
export const glance = (
  { facts, head }: PieceTable,
  piece: number,
  { asOf, into }: { asOf: number; into: Glance },
): boolean => {
  let first = Infinity
  let released = -1
  let origin = 0
  let annulment = -1
  let shown = -1
  let channels = 0
  for (let at = head(piece); at >= 0; at = facts.next(at)) {
    if (facts.recordedAt(at) > asOf) continue
    const type = facts.type(at)
    const code = facts.code(at)
    const sequence = facts.sequence(at)
    if (type === factTypes.sighting) {
      first = Math.min(first, facts.publicAt(at))
      shown = Math.max(shown, sequence)
      channels |= 1 << code
    } else if (type === factTypes.withdrawal) {
      if (isAnnulling[code]) annulment = Math.max(annulment, sequence)
    } else if (sequence > released) {
      released = sequence
      origin = code
    }
  }
  into.first = first
  into.origin = origin
  into.annulled = shown < annulment
  into.channels = channels
  return released >= 0 && shown >= 0
}
