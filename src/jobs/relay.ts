import type { Payload } from 'payload'
import { all, byId, changeRow, findRows, is } from '@/workflow/rows'
import type { Queues } from './queue'

const unclaimedAfterMs = 60_000

type Relay = {
  payload: Payload
  queues: Queues
  now: () => Date
  /** Told the queue of each row that nobody has claimed for a minute. */
  onUnclaimed?: (queue: string) => void
}

/**
 * Enqueues what transactions have asked for. A row stays open until a handler's claim closes it, so one that was enqueued and lost is
 * enqueued again after a minute, under a new id: BullMQ silently ignores the id of a job that it keeps as failed.
 * @returns how many were enqueued
 */
export const relayOnce = async ({ payload, queues, now, onUnclaimed }: Relay): Promise<number> => {
  const time = now()
  const due = await findRows(
    { payload },
    'outbox',
    all(is('state', 'open'), { notBefore: { less_than_equal: time.toISOString() } }, fresh(time)),
    { limit: 200 },
  )
  for (const row of due) {
    if (row.enqueuedAt) onUnclaimed?.(row.queue)
    const attempt = row.enqueuedAt ? row.attempt + 1 : row.attempt
    await queues.add(row.queue, row.job, [row.job, row.id, attempt].join('-'), { outboxId: row.id })
    await changeRow({ payload }, 'outbox', all(byId(row.id), is('state', 'open')), {
      enqueuedAt: time.toISOString(),
      attempt,
    })
  }
  return due.length
}

const fresh = (time: Date) => ({
  or: [
    { enqueuedAt: { exists: false } },
    { enqueuedAt: { less_than: new Date(time.getTime() - unclaimedAfterMs).toISOString() } },
  ],
})
