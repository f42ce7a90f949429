import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

const attempts = 5

/**
 * Conflicts of two transactions on MongoDB, which fails the second at once where PostgreSQL would wait.
 * Known by label or code, never by words: servers word them differently.
 */
export const isWriteConflict = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  if (
    'errorLabels' in error &&
    Array.isArray(error.errorLabels) &&
    error.errorLabels.includes('TransientTransactionError')
  )
    return true
  if ('code' in error && (error.code === 112 || error.code === 251)) return true
  return isWriteConflict(error.cause) || ('originalError' in error && isWriteConflict(error.originalError))
}

/**
 * Runs `work` in one transaction on a request of its own, and the whole again after a write conflict.
 * @throws what `work` throws; nothing of it is stored then.
 */
export const inTransaction = async <T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  base: { user?: PayloadRequest['user']; i18n?: PayloadRequest['i18n'] } = {},
): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    const req = await createLocalReq(
      { user: base.user ?? undefined, req: base.i18n ? { i18n: base.i18n } : {} },
      payload,
    )
    try {
      const isOurs = await initTransaction(req)
      const value = await work(req)
      if (isOurs) await commitTransaction(req)
      return value
    } catch (error) {
      await killTransaction(req)
      if (attempt >= attempts || !isWriteConflict(error)) throw error
      await new Promise((done) => setTimeout(done, Math.random() * 40 * 2 ** attempt))
    }
  }
}
