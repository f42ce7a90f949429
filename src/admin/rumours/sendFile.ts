import { common } from '@/i18n/desk'
import { entryWords } from '@/i18n/rumours'
import { say } from '@/i18n/sentence'
import { list, property, text } from '../callApi'

export type Outcome = {
  added: number
  changed: { code: string; fields: (keyof typeof entryWords)[] }[]
  unchanged: number
  problems: { line: number; message: string }[]
  hints: string[]
}
type Sending = { file: File; isDryRun: boolean; language: string }

/** Hands a file to the import. A sentence instead of an outcome: the file did not get that far. */
export const sendFile = async ({ file, isDryRun, language }: Sending): Promise<Outcome | string> => {
  const response = await fetch(`/api/rumours/import?dryRun=${isDryRun}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Accept-Language': language, 'Content-Type': 'application/octet-stream' },
    body: file,
  }).catch(() => null)
  if (!response) return say(common.offline, language)
  const value: unknown = await response.json().catch(() => null)
  if (response.ok || response.status === 422) return outcomeOf(value)
  const [first] = list(property(value, 'errors'))
  return text(property(first, 'message')) || say(common.failed, language)
}

const isKey = (key: unknown): key is keyof typeof entryWords => typeof key === 'string' && key in entryWords

const outcomeOf = (value: unknown): Outcome => ({
  added: list(property(value, 'added')).length,
  changed: list(property(value, 'changed')).map((one) => ({
    code: text(property(one, 'code')),
    fields: list(property(one, 'fields')).filter(isKey),
  })),
  unchanged: Number(property(value, 'unchanged')),
  hints: list(property(value, 'hints')).map(text),
  problems: list(property(value, 'problems')).map((one) => ({
    line: Number(property(one, 'line')),
    message: text(property(one, 'message')),
  })),
})
