import { byId, findRow } from '@/workflow/rows'
import type { JobName } from './catalog'
import type { Deps } from './deps'

export type Handler = (deps: Deps, task: { outboxId: string; rowId: string }, signal: AbortSignal) => Promise<void>
export type Handlers = Record<JobName, Handler>

/** Runs the handler that the outbox row asks for. A row that is closed was done by somebody: success. */
export const runJob = async (handlers: Handlers, deps: Deps, outboxId: string, signal: AbortSignal): Promise<void> => {
  const row = await findRow(deps, 'outbox', byId(outboxId))
  if (!row || row.state !== 'open') return
  const handler = Object.entries(handlers).find(([name]) => name === row.job)?.[1]
  if (!handler) throw new Error(`no handler for ${row.job}`)
  await handler(deps, { outboxId, rowId: row.rowId }, signal)
}
