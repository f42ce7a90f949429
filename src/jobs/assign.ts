import { assignRound } from '@/workflow/assign'
import { claimOutbox } from '@/workflow/outbox'
import { byId, findRow } from '@/workflow/rows'
import { inTransaction } from '@/workflow/transaction'
import type { Handler } from './runJob'

export const assign: Handler = (deps, { outboxId, rowId }) =>
  inTransaction(deps.payload, async (req) => {
    if (!(await claimOutbox(req, outboxId))) return
    const round = await findRow(req, 'rounds', byId(rowId))
    if (round) await assignRound(req, round, deps.now())
  })
