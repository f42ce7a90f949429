import { idOf } from '@/access/people'
import type { Account } from '@/channels/channel'
import { env } from '@/env'
import { openSecret } from '@/runtime/crypto'
import type { Row } from './rows'

/** What a sealed secret is bound to: known before the row has an id, and the same when the row is read. */
export const secretsOwner = (department: string, channel: string, name: string): string =>
  [department, channel, name].join('/')

/** A channel account as its adapter takes it, secrets opened. Never log or store the result. */
export const accountOf = (row: Row<'channel-accounts'>): Account => ({
  id: row.id,
  department: idOf(row.department),
  channel: row.channel,
  name: row.name,
  mode: row.mode,
  settings: { ...texts(row.settings), ...baseUrlOf(row.channel), ...opened(row) },
})

const opened = (row: Row<'channel-accounts'>) => {
  const account = secretsOwner(idOf(row.department), row.channel, row.name)
  return Object.fromEntries(
    Object.entries(texts(row.secrets)).map(([setting, sealed]) => [
      setting,
      openSecret(sealed, { keyRing: env().secretsKeys, account, setting }),
    ]),
  )
}

/** In the demo every account talks to the simulators, whatever its row says. */
const baseUrlOf = (channel: string): Record<string, string> => {
  const url = Object.entries(env().channelBaseUrls).find(([name]) => name === channel)?.[1]
  return url ? { baseUrl: url, siteUrl: url } : {}
}

const texts = (value: unknown): Record<string, string> =>
  value !== null && typeof value === 'object'
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])),
      )
    : {}
