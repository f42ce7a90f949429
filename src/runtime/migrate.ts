import type { Migration, Payload } from 'payload'
import pg from 'pg'
import { env } from '@/env'
import { migrateQueues } from '@/jobs/queue'
import { migrations } from '@/migrations'
import { proveMongo } from '@/runtime/proveMongo'
import { SettingError } from '@/runtime/settingError'
import type { PublicStateSource } from '@/runtime/publicState'

/** "Migrations of this installation" among the database's advisory locks. */
const migrationLock = [0x6b657075, 2]

/**
 * Brings the database up to this version, once, whoever else starts at the same moment. On MongoDB the connection of `payload` has built
 * every index already (mongoAdapter.ts); transactions are proven.
 */
export const migrate = async (payload: Payload): Promise<void> => {
  const { database, redisUrl } = env()
  if (database.kind !== 'postgres') return proveMongo(payload)
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1, $2)', migrationLock)
    await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
    if (!redisUrl) await migrateQueues(database.url)
  } finally {
    await client.end()
  }
}

/** @throws SettingError when the database is behind this version */
export const requireMigrated = async (source: PublicStateSource): Promise<void> => {
  const applied: string[] | null = await source.appliedMigrations().catch(() => [])
  const missing =
    applied === null ? [] : migrations.map(({ name }) => name).filter((name) => !applied.includes(String(name)))
  if (missing.length === 0) return
  throw new SettingError('DATABASE_URL', {
    zh: `DATABASE_URL 所指数据库尚未升级（缺少 ${missing.join('、')}）：请先运行 npm run migrate。`,
    en: `The database in DATABASE_URL is behind this version (missing ${missing.join(', ')}): run npm run migrate first.`,
  })
}

/** @throws SettingError when production meets the rows of a demo */
export const refuseDemoRows = async (source: PublicStateSource): Promise<void> => {
  if (env().mode !== 'production' || !(await source.hasDemoRows())) return
  throw new SettingError('DATABASE_URL', {
    zh: 'DATABASE_URL 所指数据库含有演示数据，不能用于正式环境：请使用新的数据库。',
    en: 'The database in DATABASE_URL holds demo data and can’t serve production: use a new one.',
  })
}
