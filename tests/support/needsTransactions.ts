import { test, type TestFunction } from 'vitest'
import type { Backend } from './databases'

/** `test` for promises that rest on transactions: where the backend has none, skipped by name with the reason. */
export const needsTransactions =
  ({ transactions, name: backend }: Backend) =>
  (name: string, body: TestFunction, timeout?: number): void =>
    transactions ? test(name, body, timeout) : test.skip(`${name} [not run: ${backend} has no transactions]`, body)
