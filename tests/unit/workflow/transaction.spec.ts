import { zh } from '@payloadcms/translations/languages/zh'
import type { Payload } from 'payload'
import { describe, expect, test, vi } from 'vitest'
import { inTransaction, isWriteConflict } from '@/workflow/transaction'

const labelled = Object.assign(new Error('caused by another writer'), { errorLabels: ['TransientTransactionError'] })
const coded = (code: number) => Object.assign(new Error('worded by the server'), { code })

describe('a write conflict is known by label or code', () => {
  test.each([
    ['the label', labelled],
    ['WriteConflict', coded(112)],
    ['NoSuchTransaction', coded(251)],
    ['an error that carries one as its cause', new Error('save failed', { cause: coded(112) })],
    ['what GraphQL wraps around one', Object.assign(new Error('save failed'), { originalError: coded(112) })],
  ])('%s', (_, error) => expect(isWriteConflict(error)).toBe(true))

  test.each([
    ['words', new Error('WriteConflict')],
    ['a duplicate', coded(11000)],
    ['another label', Object.assign(new Error(''), { errorLabels: ['UnknownTransactionCommitResult'] })],
    ['no error at all', 'TransientTransactionError'],
  ])('not by %s', (_, error) => expect(isWriteConflict(error)).toBe(false))
})

/** A database of which only the transactions are asked. */
const fakePayload = () => {
  let begun = 0
  const db = {
    beginTransaction: vi.fn(async () => `t${(begun += 1)}`),
    commitTransaction: vi.fn(async (_id: string): Promise<void> => undefined),
    rollbackTransaction: vi.fn(async () => undefined),
  }
  const config = { i18n: { supportedLanguages: { zh }, fallbackLanguage: 'zh' }, localization: false }
  return { db, payload: { db, config, logger: console } as unknown as Payload }
}

describe('a transaction with a conflict', () => {
  test('runs again as a whole, each time in a transaction of its own, until it commits once', async () => {
    const { db, payload } = fakePayload()
    const seen: unknown[] = []
    const value = await inTransaction(payload, async ({ transactionID }) => {
      seen.push(transactionID)
      if (seen.length < 3) throw labelled
      return 'done'
    })
    expect(value).toBe('done')
    expect(seen).toEqual(['t1', 't2', 't3'])
    expect(db.rollbackTransaction.mock.calls).toEqual([['t1'], ['t2']])
    expect(db.commitTransaction.mock.calls).toEqual([['t3']])
  })

  test('that shows only at the commit runs again too', async () => {
    const { db, payload } = fakePayload()
    db.commitTransaction.mockRejectedValueOnce(coded(112))
    const work = vi.fn(async () => 'done')
    await inTransaction(payload, work)
    expect(work).toHaveBeenCalledTimes(2)
  })

  test('that does not end is given up after five attempts, and nothing is committed', async () => {
    const { db, payload } = fakePayload()
    const work = vi.fn(() => Promise.reject(coded(112)))
    await expect(inTransaction(payload, work)).rejects.toMatchObject({ code: 112 })
    expect(work).toHaveBeenCalledTimes(5)
    expect(db.commitTransaction).not.toHaveBeenCalled()
  })

  test('any other error is thrown at once and nothing is committed', async () => {
    const { db, payload } = fakePayload()
    const work = vi.fn(() => Promise.reject(coded(11000)))
    await expect(inTransaction(payload, work)).rejects.toMatchObject({ code: 11000 })
    expect(work).toHaveBeenCalledTimes(1)
    expect(db.rollbackTransaction).toHaveBeenCalledTimes(1)
    expect(db.commitTransaction).not.toHaveBeenCalled()
  })
})
