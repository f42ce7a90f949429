import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { decideSettings } from '@/env'
import { placeholderSettings } from '@/runtime/placeholderSettings'
import { startDatabase } from '@/runtime/embeddedPostgres'
import { removeDatabase } from '@/runtime/removeDatabase'

export type BenchSystem = { payload: Payload; databaseUrl: string; folder: string; close: () => Promise<void> }

/** Payload on an embedded PostgreSQL of its own, migrated, in a folder that goes with it. */
export const benchSystem = async (): Promise<BenchSystem> => {
  const folder = await mkdtemp(join(tmpdir(), 'kepu-bench-'))
  const dataDir = join(folder, 'data')
  const database = await startDatabase({ dataDir, password: 'bench', say: () => undefined })
  decideSettings({
    ...placeholderSettings,
    APP_MODE: 'demo',
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    MEDIA_DIR: join(folder, 'media'),
    SITE_DIR: join(folder, 'site'),
    LOG_LEVEL: 'error',
  })
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { migrate } = await import('@/runtime/migrate')
  const payload = await getPayload({ config })
  await migrate(payload)
  return {
    payload,
    databaseUrl: database.url,
    folder,
    close: async () => {
      await payload.destroy()
      await database.stop()
      await removeDatabase(dataDir)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
