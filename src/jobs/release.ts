import { claimOutbox } from '@/workflow/outbox'
import { releaseRound } from '@/workflow/release'
import { inTransaction } from '@/workflow/transaction'
import type { Handler } from './runJob'

/** Claim and release commit together or not at all. */
export const release: Handler = (deps, { outboxId, rowId }) =>
  inTransaction(deps.payload, async (req) => {
    if (await claimOutbox(req, outboxId)) await releaseRound(req, rowId, deps.now())
  })
