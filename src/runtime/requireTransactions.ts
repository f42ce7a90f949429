import { randomUUID } from 'node:crypto'
import { errorCode } from '@/runtime/errorCode'
import { SettingError } from '@/runtime/settingError'

/** What the proof needs of a MongoDB client; both the driver's own and mongoose's (`connection.getClient()`) have it. */
export type MongoPort = {
  startSession(): MongoSession
  db(): {
    command(command: Record<string, unknown>): Promise<Record<string, unknown>>
    collection(name: string): MongoCollection
  }
}

export type MongoSession = {
  startTransaction(): void
  abortTransaction(): Promise<void>
  endSession(): Promise<void>
}

type Probe = { run: string }

export type MongoCollection = {
  insertOne(row: Probe, options?: { session?: MongoSession }): Promise<unknown>
  countDocuments(filter: Probe, options?: { session?: MongoSession }): Promise<number>
  deleteMany(filter: Probe): Promise<unknown>
}

const collectionName = 'startup-probe'

/**
 * Proves that transactions work by using one: begin, write, look from outside, abort, read back. A replica set and a sharded cluster
 * (`mongos`) pass; a standalone server does not.
 * Needed because Payload turns transactions off without a word when it can't have them.
 * @throws SettingError with the remedy; errors of the network as they are.
 */
export const requireTransactions = async (client: MongoPort): Promise<void> => {
  if (!(await mayHaveTransactions(client))) throw standalone()
  const left = await leftAfterAbort(client)
  if (left !== undefined) throw withoutEffect(left)
}

type Asked = { db(): Pick<ReturnType<MongoPort['db']>, 'command'> }

/**
 * Whether the server is a member of a replica set or the door to a sharded cluster (`mongos`); a standalone one has no transactions.
 * `hello` is there since MongoDB 5.0 (https://www.mongodb.com/docs/manual/reference/command/hello/, read 2026-11-24): a server that does
 * not know it is too old.
 */
export const mayHaveTransactions = async (client: Asked): Promise<boolean> => {
  const hello = await client
    .db()
    .command({ hello: 1 })
    .catch((error: unknown) => {
      if (errorCode(error) === '59') return {}
      throw error
    })
  return ('msg' in hello && hello.msg === 'isdbgrid') || ('setName' in hello && typeof hello.setName === 'string')
}

/** What is wrong with the transaction, if anything. */
const leftAfterAbort = async (client: MongoPort): Promise<string | undefined> => {
  const probes = client.db().collection(collectionName)
  const probe = { run: randomUUID() }
  const session = client.startSession()
  try {
    // The collection must exist: creating it inside a transaction is refused by some servers.
    await probes.insertOne({ run: `${probe.run}-outside` })
    session.startTransaction()
    await probes.insertOne({ ...probe }, { session })
    const inside = await probes.countDocuments(probe, { session })
    const outside = await probes.countDocuments(probe)
    await session.abortTransaction()
    const after = await probes.countDocuments(probe)
    return inside === 1 && outside === 0 && after === 0 ? undefined : `${inside}/${outside}/${after}`
  } catch (error) {
    if (isUnsupported(error)) return errorCode(error)
    throw error
  } finally {
    await session.endSession()
    await probes.deleteMany({ run: `${probe.run}-outside` })
    await probes.deleteMany(probe)
  }
}

// 20 IllegalOperation, 59 CommandNotFound, 115 CommandNotSupported, 263 OperationNotSupportedInTransaction (MongoDB's error_codes.yml).
const isUnsupported = (error: unknown) => ['20', '59', '115', '263'].includes(errorCode(error))

const standalone = () =>
  new SettingError('DATABASE_URL', {
    zh: 'DATABASE_URL 指向单机 MongoDB，它没有事务：请以副本集方式运行（单节点亦可：mongod --replSet rs0，再执行 rs.initiate()），并在地址中加 ?replicaSet=rs0。',
    en: 'DATABASE_URL names a standalone MongoDB, which has no transactions: run it as a replica set (one node is enough: mongod --replSet rs0, then rs.initiate()) and add ?replicaSet=rs0 to the address.',
  })

/** The sentence for transactions that are there but do nothing; `seen` says how it showed. */
export const withoutEffect = (seen: string) =>
  new SettingError('DATABASE_URL', {
    zh: `DATABASE_URL 所指数据库的事务不起作用（${seen}）：请使用 MongoDB 5 或更高版本的副本集或分片集群。`,
    en: `Transactions of the database in DATABASE_URL have no effect (${seen}): use a replica set or sharded cluster of MongoDB 5 or later.`,
  })
