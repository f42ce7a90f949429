import type { PayloadRequest } from 'payload'
import type { JobName } from '@/jobs/catalog'
import { addRow, all, byId, changeRow, is } from './rows'

type Ask = { job: JobName; rowId: string; queue: string; notBefore?: Date }

/** Asks the worker for something in the transaction of `req`: it happens if, and only if, that commits. */
export const ask = async (req: PayloadRequest, { job, rowId, queue, notBefore }: Ask): Promise<void> => {
  await addRow(req, 'outbox', {
    job,
    rowId,
    queue,
    state: 'open',
    attempt: 1,
    notBefore: (notBefore ?? new Date(0)).toISOString(),
  })
}

/** Closes the row in the handler's own transaction. False: another worker already did this. */
export const claimOutbox = async (req: PayloadRequest, outboxId: string): Promise<boolean> =>
  (await changeRow(req, 'outbox', all(byId(outboxId), is('state', 'open')), {
    state: 'closed',
    closedAt: new Date().toISOString(),
  })) !== null
