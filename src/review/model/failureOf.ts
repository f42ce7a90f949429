import {
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  PermissionDeniedError,
  RateLimitError,
} from 'openai'
import type { ModelFailure } from '../types'

/**
 * Why a call failed, by kind and never by message: an endpoint's messages repeat parts of the key and of the text. Anything that is no
 * failure of the endpoint goes on as it came.
 */
export const failureOf = (error: unknown): ModelFailure => {
  if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError || isAbort(error))
    return 'timeout'
  if (error instanceof AuthenticationError || error instanceof PermissionDeniedError) return 'unauthorized'
  if (error instanceof RateLimitError) return 'rate_limited'
  if (error instanceof APIError || error instanceof SyntaxError || isTornConnection(error)) return 'unavailable'
  throw error
}

const isAbort = (error: unknown) =>
  error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')
/** What fetch throws when a body ends early. */
const isTornConnection = (error: unknown) => error instanceof TypeError && error.message === 'terminated'
