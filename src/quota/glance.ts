import { originTypes, type OriginType } from '@/content/types'
import { factTypes } from './facts'
import type { PieceTable } from './pieceTable'
import { annuls } from './standing'
import { withdrawalKinds } from './types'

/** How a piece of the table stood at a moment. */
export type Glance = { first: number; origin: OriginType; annulled: boolean; channels: number }

const isAnnulling = withdrawalKinds.map(annuls)

/** Null: not public by then, as far as was known. `channels` has one bit for each channel, in the order of the table's names. */
export const glance = ({ facts, head }: PieceTable, piece: number, asOf: number): Glance | null => {
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
  if (released < 0 || shown < 0) return null
  return { first, origin: originTypes[origin] ?? 'original', annulled: shown < annulment, channels }
}
