import type { CollectionBeforeChangeHook } from 'payload'

/** Inputs of the quota are set once, at a time that the server gives. */
export const recordOnce: CollectionBeforeChangeHook = ({ data, req }) => ({
  ...data,
  recordedAt: req.context.recordedAt ?? new Date().toISOString(),
})

declare module 'payload' {
  interface RequestContext {
    /** Set by the demo's seed alone, whose rows are marked as demo data. */
    recordedAt?: string
  }
}
