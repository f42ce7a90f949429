import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Ask } from '../messages'
import { account, Failure, nowSeconds, type State } from './state'

const lifeSeconds = 7200
const renewBeforeSeconds = 300

const request = z.object({
  grant_type: z.literal('client_credential'),
  appid: z.string().default(''),
  secret: z.string().default(''),
  force_refresh: z.boolean().default(false),
})

const find = (state: State, appid: string) => state.accounts.get(appid) ?? account.parse({ id: appid })

/** The same token until five minutes before its end. Unknown accounts are taken with any secret. */
export const stableToken = (state: State, ask: Ask) => {
  const parsed = request.safeParse(ask.json())
  if (!parsed.success) throw new Failure(40002)
  const { appid, secret, force_refresh: force } = parsed.data
  if (appid === '') throw new Failure(40013)
  const owner = find(state, appid)
  if (secret === '') throw new Failure(41004)
  if (owner.secret !== '' && owner.secret !== secret) throw new Failure(40125)
  if (owner.profile === 'ip') throw new Failure(40164)
  const old = state.tokens.all().find(([, row]) => row.appid === appid && row.expiresAt > nowSeconds())
  if (old !== undefined && !force && old[1].expiresAt - nowSeconds() > renewBeforeSeconds) {
    return { access_token: old[0], expires_in: old[1].expiresAt - nowSeconds() }
  }
  if (old !== undefined && force) state.tokens.remove(old[0])
  const fresh = `sim_${randomBytes(48).toString('base64url')}`
  state.tokens.put(fresh, { appid, expiresAt: nowSeconds() + lifeSeconds })
  return { access_token: fresh, expires_in: lifeSeconds }
}

/** The account that a call speaks for, or the platform's error for its token or rights. */
export const caller = (state: State, ask: Ask) => {
  const token = ask.url.searchParams.get('access_token') ?? ''
  if (token === '') throw new Failure(41001)
  const row = state.tokens.get(token)
  if (row === undefined) throw new Failure(40001)
  if (row.expiresAt <= nowSeconds()) throw new Failure(42001)
  const owner = find(state, row.appid)
  const publishing = ask.url.pathname.startsWith('/cgi-bin/freepublish/')
  if (owner.profile === 'banned') throw new Failure(48004)
  if (owner.profile === 'expired' || (owner.profile === 'personal' && publishing)) throw new Failure(48001)
  return owner
}
