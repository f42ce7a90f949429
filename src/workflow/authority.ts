import type { PayloadRequest } from 'payload'

/** On the system's authority: access is open, hooks and validation run. */
export const asSystem = (req: PayloadRequest) => ({ depth: 0, overrideAccess: true, req }) as const

/** On the authority of whoever sent the request. */
export const asUser = (req: PayloadRequest) => ({ depth: 0, overrideAccess: false, req, user: req.user }) as const
