import type { ModelFailure } from '../types'
import type { ModelPorts } from './ports'

/** What one piece may still use, and what it has used. */
export type Meter = {
  /** Reserves what a call may need, within a share of the piece's caps; the reason when it may not be made. */
  reserve: (tokens: number, share: number) => Promise<ModelFailure | null>
  /** Puts what a call has really used in the place of what was reserved. */
  settle: (reserved: number, used: { in: number; out: number }) => Promise<void>
  /** A call has failed; after three in a row the endpoint is left alone for this piece. */
  failed: (reason: ModelFailure) => void
  succeeded: () => void
  hit: () => void
  msLeft: () => number
  used: () => { calls: number; cached: number; tokensIn: number; tokensOut: number }
}

const patience = 3
const ofTheEndpoint = new Set<ModelFailure>(['timeout', 'rate_limited', 'unauthorized', 'unavailable'])

const patienceWith = () => {
  let inARow: ModelFailure[] = []
  return {
    failed: (reason: ModelFailure) => {
      if (ofTheEndpoint.has(reason)) inARow = [...inARow, reason]
    },
    succeeded: () => void (inARow = []),
    lost: () => (inARow.length >= patience ? inARow.at(-1) : undefined),
  }
}

export const meterOf = ({ settings, budget, now }: Pick<ModelPorts, 'settings' | 'budget' | 'now'>): Meter => {
  const { perPiece } = settings
  const deadline = now().getTime() + perPiece.seconds * 1_000
  const msLeft = () => deadline - now().getTime()
  const used = { calls: 0, cached: 0, tokensIn: 0, tokensOut: 0 }
  const endpoint = patienceWith()
  let held = 0
  const isOver = (tokens: number, share: number) =>
    used.calls >= perPiece.calls * share ||
    used.tokensIn + used.tokensOut + held + tokens > perPiece.tokens * share ||
    msLeft() <= perPiece.seconds * 1_000 * (1 - share)
  return {
    reserve: async (tokens, share) => {
      const lost = endpoint.lost()
      if (lost) return lost
      if (isOver(tokens, share)) return 'over_budget'
      held += tokens
      used.calls += 1
      if (await budget.take(tokens)) return null
      held -= tokens
      used.calls -= 1
      return 'over_budget'
    },
    settle: async (reserved, { in: tokensIn, out: tokensOut }) => {
      held -= reserved
      used.tokensIn += tokensIn
      used.tokensOut += tokensOut
      await budget.giveBack(reserved - tokensIn - tokensOut)
    },
    failed: endpoint.failed,
    succeeded: endpoint.succeeded,
    hit: () => void (used.cached += 1),
    msLeft,
    used: () => ({ ...used }),
  }
}
