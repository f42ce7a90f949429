import { APIError, type PayloadRequest } from 'payload'
import { say, type Sentence } from '@/i18n/sentence'

/** A request that can't be done as it stands: says what is wrong and what to do, in the reader's language. */
export class Refusal extends APIError {
  constructor(
    req: Pick<PayloadRequest, 'i18n'>,
    readonly code: string,
    status: number,
    sentence: Sentence,
  ) {
    super(say(sentence, req.i18n?.language), status, { code, ...sentence }, true)
  }
}
