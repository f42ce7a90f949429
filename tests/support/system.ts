import { randomUUID } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import type { Migration, Payload } from 'payload'
import pg from 'pg'
import { vi } from 'vitest'
import { libraryOf } from '@/review/retrieval/library'
import type { Deps } from '@/jobs/deps'
import type { QueueSetting } from '@/jobs/queue'
import type { Backend } from './databases'

export type System = {
  payload: Payload
  deps: Deps
  clock: { now: Date; advance: (ms: number) => void }
  folder: string
  /** Where the queues of this system are. */
  queue: QueueSetting
  close: () => Promise<void>
}

const key = Buffer.alloc(32, 7).toString('base64')

/** A system of its own: a fresh database, folders, settings. Time moves only when the test says so, when `frozen`. */
export const startSystem = async (backend: Backend): Promise<System> => {
  const folder = await mkdtemp(join(tmpdir(), 'kepu-system-'))
  const databaseUrl = await freshDatabase(backend)
  const redisUrl = backend.redisUrl === null ? null : await freshRedis(backend.redisUrl)
  delete process.env.REDIS_URL
  Object.assign(process.env, {
    APP_MODE: 'demo',
    DATABASE_URL: databaseUrl,
    ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
    PAYLOAD_SECRET: 'test-secret-test-secret-test-secret-0000',
    PREVIEW_SECRET: 'test-secret-test-secret-test-secret-0001',
    AUDIT_KEY: key,
    AUDIT_KEY_ID: 'a1',
    SECRETS_KEY: key,
    SECRETS_KEY_ID: 's1',
    DATA_DIR: join(folder, 'data'),
    MEDIA_DIR: join(folder, 'media'),
    SITE_DIR: join(folder, 'site'),
    LOG_LEVEL: 'silent',
  })
  // The settings and the config are read once a process; a second system in the same file needs them read anew.
  vi.resetModules()
  forgetWebProcess()
  const [{ getPayload }, { default: config }, { folderStore }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('@/site/store'),
  ])
  const payload = await getPayload({ config, key: randomUUID() })
  if (databaseUrl.startsWith('postgres'))
    await payload.db.migrate({ migrations: (await import('@/migrations')).migrations as unknown as Migration[] })
  const clock = movableClock()
  const deps: Deps = {
    payload,
    now: () => clock.now,
    review: quietReview,
    library: async () => libraryOf([]),
    model: undefined,
    store: folderStore(join(folder, 'site')),
    siteUrl: 'http://site.test',
    fetch,
    leaseMs: 60_000,
    readBackEveryMs: 60_000,
  }
  const queue = redisUrl ? { redisUrl } : { postgresUrl: databaseUrl }
  return { payload, deps, clock, folder, queue, close: () => payload.destroy() }
}

type WebProcess = { _payload?: Map<string, unknown>; _payload_graphql?: { graphql: unknown; promise: unknown } }

/** Payload keeps the instance and the GraphQL schema that its route handlers use in globals, for the life of the process. */
const forgetWebProcess = () => {
  const { _payload, _payload_graphql } = globalThis as WebProcess
  _payload?.delete('default')
  if (_payload_graphql) Object.assign(_payload_graphql, { graphql: null, promise: null })
}

/** Starts at the real time and runs with it, plus what the test adds. */
const movableClock = () => {
  let ahead = 0
  return {
    get now() {
      return new Date(Date.now() + ahead)
    },
    advance: (ms: number) => {
      ahead += ms
    },
  }
}

const freshDatabase = async ({ databaseUrl }: Backend): Promise<string> => {
  const name = `t_${randomUUID().replaceAll('-', '')}`
  const url = addressOf(databaseUrl, name)
  if (!url.startsWith('postgres')) return url
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return url
}

/**
 * The address with another database. One of several hosts is no URL to the platform's parser; a MongoDB looks its accounts up in the
 * database that the address names, unless told which.
 */
const addressOf = (url: string, name: string): string => {
  const [, host = '', path = '', query = ''] = /^([a-z+]+:\/\/[^/?]+)(\/[^?]*)?(\?.*)?$/.exec(url) ?? []
  const isByAccount = host.startsWith('mongodb') && host.includes('@') && !query.includes('authSource=')
  const authSource = isByAccount ? `${query ? '&' : '?'}authSource=${path.slice(1) || 'admin'}` : ''
  return `${host}/${name}${query}${authSource}`
}

/** An empty database of a Redis, which has several, known by number: the next one, in turn. */
const freshRedis = async (redisUrl: string): Promise<string> => {
  const redis = new Redis(redisUrl)
  try {
    const [, databases] = (await redis.config('GET', 'databases')) as string[]
    const next = 1 + ((await redis.incr('systems')) % (Number(databases) - 1))
    await redis.select(next)
    await redis.flushdb()
    return new URL(`/${next}`, redisUrl).href
  } finally {
    redis.disconnect()
  }
}

/** A reader that finds nothing; tests of the pipeline say what it finds when it matters. */
export const quietReview: Deps['review'] = async (snapshot) => ({
  version: 1,
  engine: 'test',
  mode: 'offline',
  claims: [],
  findings: [],
  risk: snapshot.title.includes('高风险') ? 'high' : 'none',
  coverage: { blocks: 1, characters: 1, truncated: false },
})
