import type { EventEmitter } from 'node:events'

/**
 * A connection that is lost while it is in use fails the query that runs on it, and whoever asked is told; but between two queries of a
 * transaction the driver raises an event besides, which would end the process if nobody listened.
 */
export const outliveLostClients = (pool: EventEmitter): void => {
  pool.on('acquire', (client: EventEmitter) => {
    if (!client.listeners('error').includes(toldByTheQuery)) client.on('error', toldByTheQuery)
  })
}

const toldByTheQuery = () => undefined
