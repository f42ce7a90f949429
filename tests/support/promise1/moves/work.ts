import { handlers } from '@/jobs/handlers'
import { runJob } from '@/jobs/runJob'
import { findRows, is } from '@/workflow/rows'
import type { World } from '../world'
import { attempt } from './scene'

export const run = ({ system }: World, outboxId: string) =>
  runJob(handlers, system.deps, outboxId, new AbortController().signal)

/** The worker, until nothing is due. A job that fails stays open, as it does in production, and is tried once here. */
export const work = async (world: World): Promise<void> => {
  const { payload, deps } = world.system
  const tried = new Set<string>()
  for (;;) {
    const due = { notBefore: { less_than_equal: deps.now().toISOString() } }
    const open = await findRows({ payload }, 'outbox', { and: [is('state', 'open'), due] }, { limit: 200 })
    const fresh = open.filter(({ id }) => !tried.has(id))
    if (fresh.length === 0) return
    for (const { id } of fresh) {
      tried.add(id)
      await attempt(() => run(world, id))
    }
  }
}
