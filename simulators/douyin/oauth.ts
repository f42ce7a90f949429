import { randomBytes, randomInt } from 'node:crypto'
import { z } from 'zod'
import type { Ask } from '../messages'
import { field } from '../forms'
import { Failure, type State } from './state'

const lifeMs = 7_200_000

const clientRequest = z.object({
  client_key: z.string().min(1),
  client_secret: z.string().min(1),
  grant_type: z.literal('client_credential'),
})

const client = (state: State, ask: Ask): string => {
  const row = state.clients.get(ask.header('access-token'))
  if (row === undefined || row.expiresAt < Date.now()) throw new Failure(28001008)
  return row.clientKey
}

/** The app's token, the share ticket and the share id of a hand-off; and the renewal of a user's token. */
export const oauthHandlers = (state: State) => ({
  'POST /oauth/client_token/': (ask: Ask) => {
    const body = clientRequest.safeParse(ask.json())
    if (!body.success) throw new Failure(10002)
    const token = `clt.${randomBytes(24).toString('hex')}`
    state.clients.put(token, { clientKey: body.data.client_key, expiresAt: Date.now() + lifeMs })
    return { access_token: token, expires_in: '7200' }
  },
  'POST /oauth/refresh_token/': async (ask: Ask) => {
    const form = await ask.form()
    if (field(form, 'client_key') === '' || field(form, 'refresh_token') === '') throw new Failure(10002)
    const token = `act.${randomBytes(24).toString('hex')}`
    return { access_token: token, expires_in: '1296000', refresh_token: field(form, 'refresh_token'), open_id: '' }
  },
  'GET /open/getticket/': (ask: Ask) => {
    const ticket = `@${randomBytes(32).toString('base64')}`
    state.tickets.put(ticket, { clientKey: client(state, ask), expiresAt: Date.now() + lifeMs })
    return { ticket, expires_in: 7200 }
  },
  'GET /share-id/': (ask: Ask) => {
    const shareId = `${Date.now()}${randomInt(100_000, 999_999)}`
    state.shares.put(shareId, { clientKey: client(state, ask) })
    return { share_id: shareId }
  },
})
