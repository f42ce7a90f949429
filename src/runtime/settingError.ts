import type { Sentence } from '@/i18n/sentence'

/**
 * The installation can't start as it is set up. The message is one sentence in each language that names the setting and the remedy;
 * whoever catches it at the top prints the message alone, since a stack trace helps nobody who edits a setting.
 */
export class SettingError extends Error {
  override readonly name = 'SettingError'
  constructor(
    readonly setting: string,
    readonly sentence: Sentence,
  ) {
    super(`${sentence.zh}\n${sentence.en}`)
  }
}
