import { z } from 'zod'
import type { World } from '../common'
import type { Ask } from '../messages'

export const account = z.looseObject({
  /** The open id. */
  id: z.string(),
  accessToken: z.string().default(''),
  profile: z.enum(['bind', 'share-only', 'expired']).default('bind'),
  /** How the review of its posts ends: 5 public, 2 refused. */
  reviewStatus: z.number().default(5),
})

const item = z.object({
  openId: z.string(),
  text: z.string(),
  images: z.array(z.string()),
  video: z.string(),
  status: z.number(),
  looks: z.number(),
  createdAt: z.number(),
  shareId: z.string(),
})

const client = z.object({ clientKey: z.string(), expiresAt: z.number() })
const ticket = z.object({ clientKey: z.string(), expiresAt: z.number() })
const upload = z.object({ openId: z.string(), kind: z.enum(['image', 'video']) })

export type Item = z.infer<typeof item>

export const openState = ({ store }: World) => ({
  accounts: store.table('accounts', account),
  clients: store.table('clients', client),
  tickets: store.table('tickets', ticket),
  shares: store.table('shares', z.object({ clientKey: z.string() })),
  uploads: store.table('uploads', upload),
  items: store.table('items', item),
})

export type State = ReturnType<typeof openState>

/** A platform error on its way to the reply. */
export class Failure extends Error {
  override readonly name = 'Failure'
  constructor(readonly code: number) {
    super(`platform error ${code}`)
  }
}

export const accountOf = (state: State, openId: string) => state.accounts.get(openId) ?? account.parse({ id: openId })

/** The account that a call speaks for: token in the header, open id in the query. */
export const caller = (state: State, ask: Ask) => {
  const token = ask.header('access-token')
  const openId = ask.url.searchParams.get('open_id') ?? ''
  if (token === '') throw new Failure(28001003)
  if (openId === '') throw new Failure(28001007)
  const owner = accountOf(state, openId)
  if (owner.accessToken !== '' && owner.accessToken !== token) throw new Failure(28001015)
  if (owner.profile === 'expired') throw new Failure(28001008)
  return owner
}
