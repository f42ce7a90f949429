import { describe, expect, test } from 'vitest'
import { requireTransactions, type MongoPort } from '@/runtime/requireTransactions'

type Behaviour = {
  hello?: Record<string, unknown>
  /** What an abort does to what was written. */
  abort?: 'discards' | 'keeps'
  /** Whether others see an open transaction's rows. */
  isolation?: 'isolated' | 'open'
  fails?: number
}

/** A server that keeps rows in memory and behaves as told. */
const server = ({ hello = { setName: 'rs0' }, abort = 'discards', isolation = 'isolated', fails }: Behaviour) => {
  let stored: { run: string }[] = []
  let pending: { run: string }[] = []
  const client: MongoPort = {
    startSession: () => ({
      startTransaction: () => undefined,
      abortTransaction: async () => {
        if (abort === 'keeps') stored.push(...pending)
        pending = []
      },
      endSession: async () => undefined,
    }),
    db: () => ({
      command: async () => hello,
      collection: () => ({
        insertOne: async (row, options) => {
          if (options?.session && fails !== undefined) throw Object.assign(new Error('no'), { code: fails })
          ;(options?.session ? pending : stored).push(row)
        },
        countDocuments: async ({ run }, options) => {
          const visible = options?.session || isolation === 'open' ? [...stored, ...pending] : stored
          return visible.filter((row) => row.run === run).length
        },
        deleteMany: async ({ run }) => {
          stored = stored.filter((row) => row.run !== run)
        },
      }),
    }),
  }
  return { client, rows: () => stored }
}

describe('transactions are proven by using one', () => {
  test.each([
    ['a replica set', { setName: 'rs0' }],
    ['a sharded cluster', { msg: 'isdbgrid' }],
  ])('%s passes and keeps no rows of the proof', async (_, hello) => {
    const { client, rows } = server({ hello })
    await requireTransactions(client)
    expect(rows()).toEqual([])
  })

  test('a standalone server is refused with the remedy', async () => {
    await expect(requireTransactions(server({ hello: {} }).client)).rejects.toMatchObject({
      setting: 'DATABASE_URL',
      sentence: { en: expect.stringContaining('--replSet'), zh: expect.stringContaining('副本集') },
    })
  })

  test.each<[string, Behaviour]>([
    ['keeps what was aborted', { abort: 'keeps' }],
    ['shows open transactions to others', { isolation: 'open' }],
    ['does not know transactions', { fails: 20 }],
    ['does not support them here', { fails: 263 }],
  ])('a server that %s is refused, and keeps no rows of the proof', async (_, behaviour) => {
    const { client, rows } = server(behaviour)
    await expect(requireTransactions(client)).rejects.toMatchObject({ setting: 'DATABASE_URL' })
    expect(rows()).toEqual([])
  })

  test('a failure of the network is not called a missing transaction', async () => {
    await expect(requireTransactions(server({ fails: 6 }).client)).rejects.toMatchObject({ code: 6 })
  })
})
