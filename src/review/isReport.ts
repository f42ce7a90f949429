import type { Report } from './types'

/** Whether a stored value is a report. It was written by this code, so that its version vouches for its shape. */
export const isReport = (value: unknown): value is Report =>
  value !== null &&
  typeof value === 'object' &&
  'version' in value &&
  value.version === 1 &&
  'claims' in value &&
  Array.isArray(value.claims) &&
  'findings' in value &&
  Array.isArray(value.findings)
