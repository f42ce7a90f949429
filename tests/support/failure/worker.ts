import { getPayload } from 'payload'
import config from '@payload-config'
import { libraryOf } from '@/review/retrieval/library'
import { env } from '@/env'
import { startEngine } from '@/jobs/engine'
import { openQueues } from '@/jobs/queue'
import { exitWhenParentGone } from '@/runtime/exitWhenParentGone'
import { folderStore } from '@/site/store'
import { quietReview } from '../system'
import { fastClock } from './fastClock'

/** The worker as `src/worker.ts` makes it, on a clock that runs faster, so that leases and looks at platforms take seconds. */
const work = async () => {
  const settings = env()
  exitWhenParentGone(() => process.exit(0))
  if (settings.database.kind === 'embedded') throw new Error('the test names its database')
  const payload = await getPayload({ config })
  const { redisUrl, database } = settings
  const log = {
    error: ({ err }: { err?: unknown }, message: string) => console.error(message, err),
    info: () => undefined,
  }
  const engine = await startEngine({
    deps: {
      payload,
      now: fastClock(),
      review: quietReview,
      library: async () => libraryOf([]),
      model: undefined,
      store: folderStore(settings.siteDir),
      siteUrl: settings.siteUrl,
      fetch,
      leaseMs: 120_000,
      readBackEveryMs: 60_000,
    },
    queues: openQueues(redisUrl ? { redisUrl } : { postgresUrl: database.url }, log),
    keyRing: settings.auditKeys,
    headFile: settings.auditHeadFile,
    log,
    onStalled: () => process.exit(1),
  })
  process.once('SIGTERM', () => void engine.stop(5000).then(() => process.exit(0)))
  process.send?.('ready')
}

await work()
