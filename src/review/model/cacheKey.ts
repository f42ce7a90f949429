import { createHash } from 'node:crypto'

/** One key for the same question to the same model; JSON keeps the parts apart. */
export const cacheKey = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex')
