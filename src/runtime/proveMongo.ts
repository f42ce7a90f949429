import type { Payload } from 'payload'
import { requireTransactions, type MongoPort } from './requireTransactions'

/** On MongoDB, proves transactions by using one; Payload turns them off without a word when it can't have them. */
export const proveMongo = async (payload: Payload): Promise<void> => {
  const { connection } = payload.db as { connection?: { getClient: () => MongoPort } }
  if (connection) await requireTransactions(connection.getClient())
}
