import type { Account } from '@/channels/channel'
import { Refused } from '@/channels/errors'

/** The value of an account setting. Throws `Refused`, naming the setting, when it is missing or empty. */
export const settingOf = (account: Account, name: string): string => {
  const value = account.settings[name] ?? ''
  if (value !== '') return value
  throw new Refused('setting-missing', {
    zh: `渠道账号“${account.name}”缺少设置 ${name}，请在渠道账号中填写`,
    en: `Channel account “${account.name}” lacks the setting ${name}; fill it in under channel accounts`,
  })
}

/** Base address of a platform without its trailing slash. */
export const addressOf = (account: Account, name: string): string => settingOf(account, name).replace(/\/+$/, '')

/** Wait before poll number `polls` (0 = first): `pollMs`, then three times as long each time, at most two hours. */
export const pollWaitMs = (account: Account, polls: number): number => {
  const first = Number(settingOf(account, 'pollMs'))
  return Math.min((Number.isFinite(first) ? first : 15_000) * 3 ** polls, 7_200_000)
}
