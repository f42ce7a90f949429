import type { AfterErrorHook } from 'payload'
import { say } from '@/i18n/sentence'
import { isWriteConflict } from '@/workflow/transaction'

/** The header by which the REST wrapper knows an answer that is worth another try. */
export const conflictHeader = 'x-write-conflict'

const sentence = {
  zh: '有人同时保存了同一内容，请刷新后再试。',
  en: 'Someone saved at the same moment; reload and try again.',
}

/**
 * Of two who write the same row at once MongoDB fails the second, which Payload answers with a 500: it is a 409 that says what to do.
 * REST retries it first (`retryingConflicts`); uploads and GraphQL show it.
 */
export const answerConflicts: AfterErrorHook = ({ error, graphqlResult, req }) => {
  if (!isWriteConflict(error)) return
  const message = say(sentence, req.i18n?.language)
  const data = { code: 'saved-together', ...sentence }
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.set(conflictHeader, '1')
  return {
    status: 409,
    response: { errors: [{ name: 'Refusal', message, data }] },
    ...(graphqlResult && {
      graphqlResult: { ...graphqlResult, message, extensions: { ...graphqlResult.extensions, statusCode: 409, data } },
    }),
  }
}
