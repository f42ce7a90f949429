import type { PayloadRequest } from 'payload'
import { movedOn } from './refusals'
import { all, byId, changeRow, findRows, is, oneOf, type Row } from './rows'
import { none, type RoundStateName, type Stage } from './stages'

type Closing = { round: Row<'rounds'>; from: readonly string[]; to: RoundStateName; stage: Stage; reason?: string }

/**
 * Ends a round and frees its piece, in line with everything else that concerns the piece.
 * @throws 409 when the round is no longer in one of the states `from`.
 */
export const closeRound = async (req: PayloadRequest, { round, from, to, stage, reason }: Closing): Promise<void> => {
  const held = await changeRow(req, 'pieces', all(byId(round.piece), is('openRound', round.id)), {
    openRound: none,
    stage,
  })
  if (!held) throw movedOn(req)
  const now = new Date().toISOString()
  const closed = await changeRow(req, 'rounds', all(byId(round.id), oneOf('state', from)), {
    state: to,
    stateSince: now,
    closedAt: now,
    openKey: `closed:${round.id}`,
    outcomeReason: reason ?? '',
  })
  if (!closed) throw movedOn(req)
  await cancelOpenAssignments(req, round.id)
}

/** Whoever has not decided yet need not any more. */
export const cancelOpenAssignments = async (req: PayloadRequest, roundId: string): Promise<void> => {
  for (const open of await findRows(
    req,
    'assignments',
    all(is('round', roundId), oneOf('state', ['asked', 'accepted'])),
  ))
    await changeRow(req, 'assignments', all(byId(open.id), oneOf('state', ['asked', 'accepted'])), {
      state: 'cancelled',
      openKey: `closed:${open.id}`,
    })
}
