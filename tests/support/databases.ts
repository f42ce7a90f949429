import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { removeDatabase } from '@/runtime/removeDatabase'
import { startDatabase } from '@/runtime/embeddedPostgres'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
    backends: Backend[]
  }
}

/** A pair of database and queue that every integration test runs on. */
export type Backend = { name: string; databaseUrl: string; redisUrl: string | null; transactions: boolean }

/** Starts the real servers of the test run once, and stops them after it. */
export const setup = async ({ provide }: TestProject) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'kepu-int-'))
  const postgres = await startDatabase({ dataDir, password: 'integration', say: () => undefined })
  provide('postgresUrl', postgres.url)
  provide('backends', [{ name: 'PostgreSQL', databaseUrl: postgres.url, redisUrl: null, transactions: true }])
  return async () => {
    await postgres.stop()
    await removeDatabase(dataDir)
    await rm(dataDir, { recursive: true, force: true })
  }
}
