import { TryLater } from '@/channels/errors'
import { ask, claimOutbox } from '@/workflow/outbox'
import { byId, findRow, type Row } from '@/workflow/rows'
import { inTransaction } from '@/workflow/transaction'
import { channelQueue } from './catalog'
import { loadDelivery } from './loadDelivery'
import { recordFailure, recordOutcome } from './recordOutcome'
import type { Handler } from './runJob'

const laterMs = 15_000

/** One look at a delivery that the platform is working on. Only reads, so it may be repeated at will. */
export const poll: Handler = async (deps, { outboxId, rowId }, signal) => {
  const delivery = await inTransaction(deps.payload, async (req) =>
    (await claimOutbox(req, outboxId)) ? findRow(req, 'deliveries', byId(rowId)) : null,
  )
  if (!delivery || !isPolled(delivery)) return
  const loaded = await loadDelivery(deps, delivery, signal)
  if (!loaded.channel.poll) return
  try {
    await recordOutcome(deps, delivery, await loaded.channel.poll(loaded.context))
  } catch (error) {
    if (error instanceof TryLater || !(error instanceof Error && ['Rejected', 'Refused'].includes(error.name)))
      return lookAgain(deps, rowId, delivery.channel)
    await recordFailure(deps, loaded, error)
  }
}

/** A person who scans a code presses the button on the platform: it can be seen there. */
export const isPolled = ({ state, task }: Row<'deliveries'>): boolean =>
  state === 'awaitingPlatform' ||
  (state === 'awaitingPerson' && task !== null && typeof task === 'object' && 'kind' in task && task.kind === 'scan')

const lookAgain = (deps: Parameters<Handler>[0], rowId: string, channel: string) =>
  inTransaction(deps.payload, (req) =>
    ask(req, { job: 'poll', rowId, queue: channelQueue(channel), notBefore: new Date(deps.now().getTime() + laterMs) }),
  )
