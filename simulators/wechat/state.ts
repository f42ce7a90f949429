import { z } from 'zod'
import type { World } from '../common'

export const account = z.looseObject({
  id: z.string(),
  secret: z.string().default(''),
  profile: z.enum(['verified', 'personal', 'expired', 'banned', 'ip']).default('verified'),
  /** How publish jobs end: 0 ok, 2 not original, 3 failed, 4 refused by the platform. */
  publishStatus: z.number().default(0),
})

export const article = z.looseObject({
  title: z.string(),
  author: z.string().default(''),
  digest: z.string().default(''),
  content: z.string(),
  content_source_url: z.string().default(''),
  thumb_media_id: z.string(),
})

export type Article = z.infer<typeof article>

const token = z.object({ appid: z.string(), expiresAt: z.number() })
const draft = z.object({ appid: z.string(), articles: z.array(article), createdAt: z.number(), updatedAt: z.number() })
const job = z.object({
  appid: z.string(),
  draft: z.string(),
  articleId: z.string(),
  status: z.number(),
  looks: z.number(),
  startedAt: z.number(),
  done: z.boolean(),
})
const post = z.object({ appid: z.string(), articles: z.array(article), publishedAt: z.number(), deleted: z.boolean() })
const material = z.object({ appid: z.string(), type: z.string() })

export const openState = ({ store }: World) => ({
  accounts: store.table('accounts', account),
  tokens: store.table('tokens', token),
  drafts: store.table('drafts', draft),
  jobs: store.table('jobs', job),
  posts: store.table('posts', post),
  materials: store.table('materials', material),
})

export type State = ReturnType<typeof openState>

/** A platform error on its way to the reply. */
export class Failure extends Error {
  override readonly name = 'Failure'
  constructor(readonly code: number) {
    super(`platform error ${code}`)
  }
}

export const nowSeconds = (): number => Math.floor(Date.now() / 1000)
