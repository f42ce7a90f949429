import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import type { TestProject } from 'vitest/node'
import { removeDatabase } from '@/runtime/removeDatabase'
import { startDatabase } from '@/runtime/embeddedPostgres'
import { mayHaveTransactions } from '@/runtime/requireTransactions'
import { missingMongo, startMongo } from './mongo/startMongo'
import type { Server } from './server'
import { missingRedis, startRedis } from './startRedis'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
    backends: Backend[]
  }
}

/** A pair of database and queue that every integration test runs on. */
export type Backend = { name: string; databaseUrl: string; redisUrl: string | null; transactions: boolean }

type Running = { backend: Backend; stop: () => Promise<void> }

/** Starts the real servers of the test run once, and stops them after it. */
export const setup = async ({ provide }: TestProject) => {
  const running = [await embeddedPair()]
  const missing = missingPair()
  if (missing === null) running.push(await mongoPair())
  else if (process.env.CI === 'true') throw new Error(missing)
  else console.warn(`\n${missing}\n`)
  const backends = running.map(({ backend }) => backend)
  provide('postgresUrl', running[0]!.backend.databaseUrl)
  provide('backends', backends)
  return async () => {
    for (const { stop } of running) await stop()
  }
}

/** Says that the second pair can't be run here, and why; null when it can. */
export const missingPair = (): string | null => {
  const why = [missingMongo(), missingRedis()].filter((reason) => reason !== null)
  return why.length === 0 ? null : `Not run on MongoDB with Redis: ${why.join('; ')}.`
}

const embeddedPair = async (): Promise<Running> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'kepu-int-'))
  const postgres = await startDatabase({ dataDir, password: 'integration', say: () => undefined })
  return {
    backend: { name: 'PostgreSQL', databaseUrl: postgres.url, redisUrl: null, transactions: true },
    stop: async () => {
      await postgres.stop()
      await removeDatabase(dataDir)
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

const mongoPair = async (): Promise<Running> => {
  const [mongo, redis] = await Promise.all([startMongo(), startRedis()])
  const servers: Server[] = [mongo, redis]
  return {
    backend: {
      name: mongo.standIn ? 'MongoDB (stand-in) and Redis' : 'MongoDB and Redis',
      databaseUrl: mongo.url,
      redisUrl: redis.url,
      transactions: await hasTransactions(mongo.url),
    },
    stop: async () => void (await Promise.all(servers.map(({ stop }) => stop()))),
  }
}

const hasTransactions = async (url: string): Promise<boolean> => {
  const client = new MongoClient(url)
  try {
    return await mayHaveTransactions(client)
  } finally {
    await client.close()
  }
}
