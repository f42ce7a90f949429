import { describe, expect, test } from 'vitest'
import { completeConnecting, type Connecting } from '@/runtime/mongoAdapter'

const own = () => 'a transaction'

/** Payload's adapter, which turns transactions off while it connects when the address has no `replicaSet=`. */
const adapter = (hello: Record<string, unknown> | Error, build: () => Promise<unknown> = async () => undefined) => {
  const built: string[] = []
  const model = (name: string) => ({
    collection: { name },
    ensureIndexes: async () => {
      await build()
      built.push(name)
    },
  })
  const db: Connecting = {
    connect: async () => void Object.assign(db, { beginTransaction: () => null, transactionOptions: false }),
    beginTransaction: own,
    transactionOptions: { readPreference: 'primary' },
    connection: {
      getClient: () => ({
        db: () => ({
          command: async () => {
            if (hello instanceof Error) throw hello
            return hello
          },
          collection: () => {
            throw new Error('not asked for')
          },
        }),
      }),
    },
    collections: { releases: model('releases') },
    versions: { articles: model('_articles_versions') },
  }
  completeConnecting(db)
  return { db, built }
}

describe('transactions that Payload turned off', () => {
  test.each([
    ['a replica set reached through one host name', { setName: 'rs0' }],
    ['a sharded cluster', { msg: 'isdbgrid' }],
  ])('are on again on %s', async (_, hello) => {
    const { db } = adapter(hello)
    await db.connect?.()
    expect(db).toMatchObject({ beginTransaction: own, transactionOptions: { readPreference: 'primary' } })
  })

  test.each([
    ['a standalone server', {}],
    ['a server too old to know hello', Object.assign(new Error('no such command'), { code: 59 })],
  ])('stay off on %s, so that the proof refuses it', async (_, hello) => {
    const { db } = adapter(hello)
    await db.connect?.()
    expect(db.transactionOptions).toBe(false)
  })

  test('a server that fails otherwise is not taken for a standalone one', async () => {
    const { db } = adapter(Object.assign(new Error('not authorised'), { code: 13 }))
    await expect(db.connect?.()).rejects.toMatchObject({ code: 13 })
  })
})

describe('indexes', () => {
  test('of rows and of versions stand before the start goes on', async () => {
    const { db, built } = adapter({ setName: 'rs0' })
    await db.connect?.()
    expect(built).toEqual(['releases', '_articles_versions'])
  })

  test('a duplicate that slipped in is named', async () => {
    const duplicate = Object.assign(new Error('E11000'), { code: 11000, keyValue: { round: 'r1' } })
    const { db } = adapter({ setName: 'rs0' }, () => Promise.reject(duplicate))
    await expect(db.connect?.()).rejects.toMatchObject({
      setting: 'DATABASE_URL',
      message: expect.stringMatching(/releases.*"round":"r1"/),
    })
  })
})
