import type { Payload } from 'payload'
import { requireTransactions, withoutEffect, type MongoPort } from './requireTransactions'

/** On MongoDB, proves that the server has transactions by using one, and that Payload uses them. @throws SettingError with the remedy */
export const proveMongo = async (payload: Payload): Promise<void> => {
  const { connection } = payload.db as { connection?: { getClient: () => MongoPort } }
  if (!connection) return
  await requireTransactions(connection.getClient())
  const transaction = await payload.db.beginTransaction()
  if (transaction === null) throw withoutEffect('Payload')
  await payload.db.rollbackTransaction(transaction)
}
