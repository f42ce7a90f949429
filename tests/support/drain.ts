import { handlers } from '@/jobs/handlers'
import { runJob } from '@/jobs/runJob'
import { findRows } from '@/workflow/rows'
import type { System } from './system'

/** Does, in order and in this process, whatever transactions have asked the worker for, until nothing is due. */
export const drain = async ({ payload, deps }: System): Promise<number> => {
  let done = 0
  for (;;) {
    const due = await findRows(
      { payload },
      'outbox',
      { and: [{ state: { equals: 'open' } }, { notBefore: { less_than_equal: deps.now().toISOString() } }] },
      { limit: 50 },
    )
    if (due.length === 0) return done
    for (const { id } of due) await runJob(handlers, deps, id, new AbortController().signal)
    done += due.length
  }
}
