import type { Account } from '@/channels/channel'
import { Refused } from '@/channels/errors'

type Defaults = Readonly<Record<string, string>>

/** The value of an account setting, or the channel's default. Throws `Refused`, naming the setting, when both are empty. */
export const settingOf = (account: Account, name: string, defaults: Defaults): string => {
  const value = optionalSetting(account, name, defaults)
  if (value !== '') return value
  throw new Refused('setting-missing', {
    zh: `渠道账号“${account.name}”缺少设置 ${name}，请在渠道账号中填写`,
    en: `Channel account “${account.name}” lacks the setting ${name}; fill it in under channel accounts`,
  })
}

/** The value of an account setting, or the channel's default, which may be empty. */
export const optionalSetting = (account: Account, name: string, defaults: Defaults): string =>
  account.settings[name] || (defaults[name] ?? '')

/** A base address without its trailing slash. */
export const addressOf = (account: Account, name: string, defaults: Defaults): string =>
  settingOf(account, name, defaults).replace(/\/+$/, '')

/** Whether the account talks to something else than the platform itself, a simulator above all. */
export const isStandIn = (account: Account, defaults: Defaults): boolean =>
  addressOf(account, 'baseUrl', defaults) !== defaults.baseUrl

/** Wait before poll number `polls` (0 = first): `pollMs`, then three times as long each time, at most two hours. */
export const pollWaitMs = (account: Account, polls: number, defaults: Defaults): number => {
  const first = Number(settingOf(account, 'pollMs', defaults))
  return Math.min((Number.isFinite(first) ? first : 15_000) * 3 ** polls, 7_200_000)
}
