import { getPayload } from 'payload'
import { env } from '@/env'
import { depsFor } from '@/jobs/depsFor'
import { startEngine } from '@/jobs/engine'
import { openQueues } from '@/jobs/queue'
import { shippedLibrary } from '@/review/shippedLibrary'
import { exitWhenParentGone } from '@/runtime/exitWhenParentGone'
import { requireSoundClock } from '@/runtime/clock'
import { serveHealth } from '@/runtime/health'
import { createLogger } from '@/runtime/log'
import { proveMongo } from '@/runtime/proveMongo'
import { SettingError } from '@/runtime/settingError'
import { createShutdown } from '@/runtime/shutdown'
import { requireInstallation } from '@/runtime/requireInstallation'
import { requireReachable } from '@/runtime/startupChecks'
import { fillLibrary } from '@/workflow/rumourLibrary'

/** The second process: reviews, assigns, releases, delivers, renders lists, seals the trail, sweeps. Any number may run. */
const work = async () => {
  const settings = env()
  const log = createLogger({ name: 'worker', level: settings.logLevel, readable: settings.mode === 'demo' })
  const shutdown = createShutdown({ log, deadlineMs: 20_000 })
  shutdown.onSignals()
  exitWhenParentGone()
  const { redisUrl } = settings
  const { source, url } = await requireInstallation(settings)
  shutdown.add('source', source.close)
  // Imported late: it reads the settings, and what is wrong with them must be said in one sentence.
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  shutdown.add('payload', () => payload.destroy())
  await proveMongo(payload)
  const queues = openQueues(redisUrl ? { redisUrl } : { postgresUrl: url }, log)
  if (redisUrl) await requireReachable({ setting: 'REDIS_URL', url: redisUrl, attempt: queues.ping, withinMs: 15_000 })
  await fillLibrary(payload, shippedLibrary)
  const deps = depsFor(payload, settings)
  const engine = await startEngine({
    deps,
    queues,
    keyRing: settings.auditKeys,
    headFile: settings.auditHeadFile,
    log,
    // Started again by the supervisor; rows and claims make that harmless.
    onStalled: (queue) => {
      log.error({ queue }, 'a queue hands out nothing although work waits: the worker ends')
      process.exit(1)
    },
  })
  shutdown.add('engine', () => engine.stop(12_000))
  const health = await serveHealth(
    { port: settings.workerPort, host: settings.host },
    {
      relay: {
        required: true,
        check: async () =>
          void (
            Date.now() - engine.lastBeat() > 10_000 && Promise.reject(Object.assign(new Error(), { code: 'ESTALLED' }))
          ),
      },
      queue: { required: true, check: queues.ping },
      clock: { required: true, check: () => requireSoundClock(source.now) },
    },
  )
  shutdown.add('health', () => new Promise<void>((resolve) => health.close(() => resolve())))
  log.info({}, 'ready')
}

await work().catch((error: unknown) => {
  console.error(error instanceof SettingError ? error.message : error)
  process.exit(1)
})
