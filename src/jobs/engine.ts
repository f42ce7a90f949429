import { setTimeout as sleep } from 'node:timers/promises'
import { createSealer } from '@/audit/sealer'
import { channels } from '@/channels'
import type { KeyRing } from '@/runtime/crypto'
import { forgetOldAnswers } from '@/workflow/modelStore'
import { channelQueue, pipelineQueue, siteQueue } from './catalog'
import type { Deps } from './deps'
import { handlers } from './handlers'
import type { Queues } from './queue'
import { relayOnce } from './relay'
import { runJob } from './runJob'
import { upkeep } from './upkeep'

type Log = { error: (value: object, message: string) => void; info: (value: object, message: string) => void }
type Options = {
  deps: Deps
  queues: Queues
  keyRing: KeyRing
  headFile: string
  log: Log
  /** A queue hands this process nothing any more although rows wait for it: the process should end and be started again. */
  onStalled?: (queue: string) => void
}
export type Engine = { stop: (deadlineMs: number) => Promise<void>; lastBeat: () => number }

const upkeepQueue = 'upkeep'
const relayEveryMs = 200
const sealEveryMs = 400
const scheduleEveryMs = 30_000
const forgetEveryMs = 3_600_000
/** Longer than any handler may keep a queue's every hand busy. */
const stalledAfterMs = 90_000

/** Everything the worker does: handlers on their queues, the relay, the sealer, the sweep, the forgetting of old answers. */
export const startEngine = async ({ deps, queues, keyRing, headFile, log, onStalled }: Options): Promise<Engine> => {
  const started = Date.now()
  const lastJob = new Map<string, number>()
  const work = (queue: string, concurrency: number) =>
    queues.work(queue, concurrency, async (_name, { outboxId }, signal) => {
      lastJob.set(queue, Date.now())
      await runJob(handlers, deps, outboxId, signal).finally(() => lastJob.set(queue, Date.now()))
    })
  const onUnclaimed = (queue: string) => {
    if (Date.now() - (lastJob.get(queue) ?? started) > stalledAfterMs) onStalled?.(queue)
  }
  work(pipelineQueue, 4)
  work(siteQueue, 1)
  for (const { slug } of channels) work(channelQueue(slug), 4)
  queues.work(upkeepQueue, 1, () => upkeep(deps))
  // Again and again: a Redis that comes back empty has forgotten it.
  const scheduling = loop(log, 'schedule', scheduleEveryMs, () => queues.schedule(upkeepQueue, 'upkeep', 15_000))
  const forgetting = loop(log, 'forget', forgetEveryMs, () => forgetOldAnswers(deps.payload, deps.now()))
  let beat = Date.now()
  const relay = loop(log, 'relay', relayEveryMs, async () => {
    await relayOnce({ payload: deps.payload, queues, now: deps.now, onUnclaimed })
    beat = Date.now()
  })
  const sealer = createSealer({ payload: deps.payload, keyRing, headFile })
  const sealing = loop(log, 'sealer', sealEveryMs, sealer.pass)
  return {
    lastBeat: () => beat,
    stop: async (deadlineMs) => {
      await Promise.all([relay(), scheduling(), forgetting()])
      await queues.close(deadlineMs)
      // Last, since the handlers that were still at work have written to the trail.
      await sealing()
      await sealer.end()
    },
  }
}

/** Runs `work` again and again with a pause between; a failure is logged and does not end the loop. @returns a function that ends it */
const loop = (log: Log, name: string, everyMs: number, work: () => Promise<void>): (() => Promise<void>) => {
  const ending = new AbortController()
  const { signal } = ending
  const running = (async () => {
    while (!signal.aborted) {
      await work().catch((err: unknown) => log.error({ err }, name))
      // An abort cuts the pause short, also one that has not begun.
      await sleep(everyMs, undefined, { signal }).catch(() => undefined)
    }
  })()
  return async () => {
    ending.abort()
    await running
  }
}
