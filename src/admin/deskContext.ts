import type { PayloadRequest } from 'payload'
import { say, type Sentence } from '@/i18n/sentence'
import type { User } from '@/payload-types'

export type DeskContext = {
  req: PayloadRequest
  person: User
  language: string
  now: Date
  /** The sentence in the reader's language. */
  t: (sentence: Sentence) => string
  searchParams: Record<string, string | string[] | undefined>
}

export const deskContext = (
  req: PayloadRequest,
  person: User,
  searchParams: DeskContext['searchParams'] = {},
): DeskContext => {
  const language = req.i18n.language
  return { req, person, language, now: new Date(), t: (sentence) => say(sentence, language), searchParams }
}
