import type { Payload } from 'payload'
import type { Env } from '@/env'
import { review } from '@/review/engine'
import { folderStore } from '@/site/store'
import { rowBudget, rowCache } from '@/workflow/modelStore'
import { liveLibrary } from '@/workflow/rumourLibrary'
import type { Deps } from './deps'

/** The client is loaded with the first piece that needs it: most installations have no model. */
const modelOf = (payload: Payload, { openai: settings }: Env, now: () => Date): Deps['model'] => {
  if (!settings) return undefined
  const load = async () => {
    const { modelReader } = await import('@/review/model/modelReader')
    const budget = rowBudget(payload, { dailyTokens: settings.dailyTokens, now })
    return modelReader({ settings, cache: rowCache(payload), budget, now })
  }
  let loaded: ReturnType<typeof load> | undefined
  return async (read) => (await (loaded ??= load()))(read)
}

/** What the handlers stand on in a process of the product. */
export const depsFor = (payload: Payload, settings: Env): Deps => {
  const now = () => new Date()
  return {
    payload,
    now,
    review,
    library: () => liveLibrary(payload, now()),
    model: modelOf(payload, settings, now),
    store: folderStore(settings.siteDir),
    siteUrl: settings.siteUrl,
    fetch,
    leaseMs: 120_000,
    readBackEveryMs: 60_000,
  }
}
