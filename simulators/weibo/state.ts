import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { World } from '../common'

export const account = z.looseObject({
  /** The access token. */
  id: z.string(),
  uid: z.string().default(''),
  name: z.string().default(''),
  profile: z.enum(['reviewed', 'domain-unset', 'no-right', 'expired']).default('reviewed'),
  /** Safe domains of the app; empty: any. */
  domains: z.array(z.string()).default([]),
})

const post = z.object({
  uid: z.string(),
  name: z.string(),
  text: z.string(),
  picture: z.string(),
  createdAt: z.number(),
  deleted: z.boolean(),
})

export type Post = z.infer<typeof post>
export type Account = z.infer<typeof account>

export const openState = ({ store }: World) => ({
  accounts: store.table('accounts', account),
  posts: store.table('posts', post),
})

export type State = ReturnType<typeof openState>

/** A platform error on its way to the reply. */
export class Failure extends Error {
  override readonly name = 'Failure'
  constructor(
    readonly code: number,
    readonly text: string,
  ) {
    super(text)
  }
}

/** The account behind a token. Unknown tokens make an account of their own, whose uid follows from the token. */
export const caller = (state: State, token: string): Account => {
  if (token === '') throw new Failure(10006, 'source paramter(appkey) is missing')
  const found = state.accounts.get(token) ?? account.parse({ id: token })
  if (found.profile === 'expired') throw new Failure(21327, 'expired_token')
  const number = createHash('sha256').update(token).digest().readUInt32BE(0)
  return { ...found, uid: found.uid === '' ? String(1_000_000_000 + number) : found.uid }
}
