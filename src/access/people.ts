import type { PayloadRequest } from 'payload'
import type { User } from '@/payload-types'

export const roles = ['editor', 'expert', 'office', 'auditor', 'admin'] as const
export type Role = (typeof roles)[number]

/** The signed-in person, or null. Access functions also run without one, to build the admin panel. */
export const personOf = (req: PayloadRequest): User | null => (req.user?.collection === 'users' ? req.user : null)

export const hasRole = (req: PayloadRequest, ...wanted: Role[]): boolean => {
  const person = personOf(req)
  return person !== null && wanted.includes(person.role)
}

/** The id behind a relationship value, populated or not; empty when there is none. */
export const idOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (value && typeof value === 'object' && 'id' in value) return idOf(value.id)
  return ''
}
