import { EventEmitter } from 'node:events'
import type { Payload } from 'payload'
import { errorCode } from './errorCode'
import { outliveLostClients } from './outliveLostClients'

/** An idle connection that the database closes, as a restart or failover does, must not end the process: the pool opens another. */
export const outliveLostConnections = ({ db, logger }: Payload): void => {
  const pool: unknown = Reflect.get(db, 'pool')
  if (!(pool instanceof EventEmitter)) return
  pool.on('error', (error) => logger.warn(`a database connection was lost (${errorCode(error)})`))
  outliveLostClients(pool as EventEmitter)
}
