import type { Kind, OriginType } from '@/content/types'
import type { DutyAnswer } from './duty'
import type { PieceState, QuotaSummary } from './types'

export type Tallied = { kind: Kind; origin: OriginType; month: number; state: PieceState; channels: readonly string[] }

/** A line without any piece yet: everything is still owed. */
export const emptySummary = (
  department: string,
  year: number,
  { duty, inReview }: { duty: DutyAnswer; inReview: number },
): QuotaSummary => ({
  department,
  year,
  rule: duty.rule,
  target: duty.target,
  adjusted: duty.adjusted,
  published: 0,
  origins: perOrigin(),
  beside: { articles: perOrigin(), videos: perOrigin(), comics: perOrigin() },
  duplicates: 0,
  annulled: 0,
  inReview,
  remaining: duty.target,
  byMonth: Array.from({ length: 12 }, () => 0),
  byChannel: {},
})

/** Adds one piece to its department's line. */
export const addPiece = (line: QuotaSummary, piece: Tallied): void => {
  if (piece.state === 'duplicate') line.duplicates += 1
  else if (piece.state === 'annulled') line.annulled += 1
  else if (piece.state === 'beside') line.beside[piece.kind][piece.origin] += 1
  else addCounting(line, piece)
}

const addCounting = (line: QuotaSummary, { origin, month, channels }: Tallied) => {
  line.published += 1
  line.origins[origin] += 1
  line.byMonth[month] = (line.byMonth[month] ?? 0) + 1
  for (const channel of channels) line.byChannel[channel] = (line.byChannel[channel] ?? 0) + 1
  line.remaining = Math.max(0, line.target - line.published)
}

const perOrigin = (): Record<OriginType, number> => ({ original: 0, reprint: 0, joint: 0 })
