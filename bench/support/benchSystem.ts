import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { Pool } from 'pg'
import { decideSettings } from '@/env'
import { placeholderSettings } from '@/runtime/placeholderSettings'
import { startDatabase } from '@/runtime/embeddedPostgres'
import { removeDatabase } from '@/runtime/removeDatabase'

/** Connections that rest in the pool end with the server, which is no news. */
export const endQuietly = ({ db }: Payload): void => {
  const pool: unknown = Reflect.get(db, 'pool')
  if (pool instanceof Pool) pool.on('error', () => undefined)
}

export type BenchSystem = { payload: Payload; databaseUrl: string; folder: string }

/** Runs `work` on Payload with an embedded PostgreSQL of its own, migrated, in a folder that goes with it whatever happens. */
export const withBenchSystem = async (work: (system: BenchSystem) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'kepu-bench-'))
  const dataDir = join(folder, 'data')
  try {
    const { url } = await startDatabase({ dataDir, password: 'bench', say: () => undefined })
    const payload = await openPayload(url, folder)
    await work({ payload, databaseUrl: url, folder })
    await payload.destroy()
  } finally {
    await removeDatabase(dataDir)
    await rm(folder, { recursive: true, force: true })
  }
}

const openPayload = async (databaseUrl: string, folder: string): Promise<Payload> => {
  decideSettings({
    ...placeholderSettings,
    APP_MODE: 'demo',
    DATABASE_URL: databaseUrl,
    DATA_DIR: join(folder, 'data'),
    MEDIA_DIR: join(folder, 'media'),
    SITE_DIR: join(folder, 'site'),
    LOG_LEVEL: 'error',
  })
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { migrate } = await import('@/runtime/migrate')
  const payload = await getPayload({ config })
  await migrate(payload)
  endQuietly(payload)
  return payload
}
