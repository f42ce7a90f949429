import { claimDelivery } from '@/workflow/claimDelivery'
import { loadDelivery } from './loadDelivery'
import { mutate } from './mutate'
import { recordFailure, recordOutcome } from './recordOutcome'
import type { Handler } from './runJob'

/**
 * One step of a delivery: claim with a lease, prepare (repeatable), commit `calling`, make the one mutating call, record what came of it.
 * Losing the claim is success: somebody else has it.
 */
export const deliver: Handler = async (deps, { outboxId, rowId }, signal) => {
  const claimed = await claimDelivery(deps, { outboxId, deliveryId: rowId })
  if (!claimed) return
  const loaded = await loadDelivery(deps, claimed, signal)
  try {
    const outcome = await mutate(deps, loaded)
    if (outcome) await recordOutcome(deps, loaded.delivery, outcome)
  } catch (error) {
    await recordFailure(deps, loaded, error)
  }
}
