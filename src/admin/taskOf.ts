import type { PersonTask } from '@/channels/channel'
import type { Sentence } from '@/i18n/sentence'
import { property, text } from './callApi'

/** The sentence stored in a JSON column, empty when there is none. */
export const sentenceOf = (value: unknown): Sentence => ({
  zh: text(property(value, 'zh')),
  en: text(property(value, 'en')),
})

const kindsOfTask: readonly PersonTask['kind'][] = ['confirm', 'scan', 'paste-link', 'by-hand']

/** The task of a delivery as its channel stored it; null when it has none. */
export const taskOf = (value: unknown): PersonTask | null => {
  const kind = kindsOfTask.find((known) => known === property(value, 'kind'))
  if (!kind) return null
  const url = text(property(value, 'url'))
  return { kind, message: sentenceOf(property(value, 'message')), ...(url ? { url } : {}) }
}
