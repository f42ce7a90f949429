import type { CollectionBeforeChangeHook } from 'payload'

/** Deactivating an account ends its sessions at once. */
export const endSessions: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  data.active === false && originalDoc?.active !== false ? { ...data, sessions: [] } : data
