import type { CollectionBeforeChangeHook } from 'payload'

/**
 * A department without a credit code has none, rather than an empty one: a unique index holds a second '' (PostgreSQL) or a second null
 * (MongoDB, whose sparse indexes skip only what is missing) to be taken.
 */
export const leaveOutEmptyCode: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data.creditCode) return data
  const { creditCode: _empty, ...rest } = data
  return originalDoc?.creditCode && 'creditCode' in data ? { ...rest, creditCode: null } : rest
}
