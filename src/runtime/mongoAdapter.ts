import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { mayHaveTransactions, type MongoPort } from '@/runtime/requireTransactions'
import { SettingError } from '@/runtime/settingError'

/**
 * Payload's MongoDB adapter with what it leaves undone: transactions also where the address has no `replicaSet=` (one host name, a
 * sharded cluster), and a start that waits until every index stands. Reads and writes go to the primary and count when a majority has them.
 */
export const mongoAdapter = (url: string): DatabaseAdapterObj => {
  const adapter = mongooseAdapter({
    url,
    connectOptions: { readPreference: 'primary', writeConcern: { w: 'majority' } },
    transactionOptions: { readPreference: 'primary', writeConcern: { w: 'majority' } },
  })
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      completeConnecting(db as unknown as Connecting)
      return db
    },
  }
}

type Model = { collection: { name: string }; ensureIndexes: () => Promise<unknown> }

/** What of Payload's adapter is touched here. */
export type Connecting = {
  connect?: (...args: Parameters<NonNullable<MongooseAdapter['connect']>>) => Promise<void>
  beginTransaction: unknown
  transactionOptions?: unknown
  connection: { getClient: () => Pick<MongoPort, 'db'> }
  collections: Record<string, Model>
  versions: Record<string, Model>
}

/** Lets `connect` end only when transactions are on wherever the server has them, and when all indexes are built. */
export const completeConnecting = (db: Connecting): void => {
  const { connect, beginTransaction, transactionOptions } = db
  db.connect = async (...args) => {
    await connect?.apply(db, args)
    if (await mayHaveTransactions(db.connection.getClient()))
      Object.assign(db, { beginTransaction, transactionOptions })
    for (const model of [...Object.values(db.collections), ...Object.values(db.versions)]) await buildIndexes(model)
  }
}

const buildIndexes = async (model: Model): Promise<void> => {
  try {
    await model.ensureIndexes()
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const which = JSON.stringify(error.keyValue ?? {})
    throw new SettingError('DATABASE_URL', {
      zh: `DATABASE_URL 所指数据库的集合 ${model.collection.name} 中有重复的记录 ${which}，唯一索引无法建立：请删去多余的一条后再启动。`,
      en: `The collection ${model.collection.name} of the database in DATABASE_URL holds duplicates of ${which}, so its unique index can't be built: delete the surplus one and start again.`,
    })
  }
}

const isDuplicate = (error: unknown): error is Error & { keyValue?: unknown } =>
  error instanceof Error && 'code' in error && error.code === 11000
