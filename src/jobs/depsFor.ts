import type { Payload } from 'payload'
import type { Env } from '@/env'
import { review } from '@/review/engine'
import { modelReader } from '@/review/model/modelReader'
import { folderStore } from '@/site/store'
import { rowBudget, rowCache } from '@/workflow/modelStore'
import { liveLibrary } from '@/workflow/rumourLibrary'
import type { Deps } from './deps'

const modelOf = (payload: Payload, { openai }: Env, now: () => Date): Deps['model'] =>
  openai &&
  modelReader({
    settings: openai,
    cache: rowCache(payload),
    budget: rowBudget(payload, { dailyTokens: openai.dailyTokens, now }),
    now,
  })

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
