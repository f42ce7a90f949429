import { ValidationError } from 'payload'

/** Whether a write failed because a unique key is taken: PostgreSQL's 23505, MongoDB's 11000, or what Payload makes of them. */
export const isDuplicate = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  if (error instanceof ValidationError) return true
  if ('code' in error && (error.code === '23505' || error.code === 11000)) return true
  return isDuplicate(error.cause)
}
