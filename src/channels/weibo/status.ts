import { z } from 'zod'
import type { Outcome, StepContext } from '@/channels/channel'
import { TryLater } from '@/channels/errors'
import { addressOf } from '@/channels/settingOf'
import { weiboCall } from '@/channels/weibo/client'
import { permalink } from '@/channels/weibo/permalink'
import { defaults } from '@/channels/weibo/settings'

/** Ids are read as strings only: as numbers they exceed what JSON numbers hold exactly. */
export const status = z.object({
  idstr: z.string().min(1),
  mid: z.string().min(1),
  text: z.string(),
  created_at: z.string(),
  user: z.object({ idstr: z.string().min(1) }),
})

export type Status = z.infer<typeof status>

export const liveOutcome = (ctx: StepContext, found: Status): Outcome => ({
  kind: 'live',
  post: { id: found.idstr, link: permalink(addressOf(ctx.account, 'siteUrl', defaults), found.user.idstr, found.mid) },
  publicAt: publicTime(ctx, found.created_at),
})

/** Every post of the account. Throws `TryLater` when the list changed under the reader, since a moved page can hide a post. */
export const timeline = async (ctx: StepContext): Promise<Status[]> => {
  const found: Status[] = []
  for (let page = 1, total = Infinity; found.length < total; page++) {
    const reply = await weiboCall(ctx, {
      method: 'GET',
      path: '/2/statuses/user_timeline.json',
      fields: { count: '100', page: String(page) },
      reply: z.object({ statuses: z.array(status), total_number: z.coerce.number() }),
    })
    const moved = total !== Infinity && reply.total_number !== total
    if (moved || (reply.statuses.length === 0 && found.length < reply.total_number))
      throw new TryLater('list-moved', 5000)
    total = reply.total_number
    found.push(...reply.statuses)
  }
  return found
}

/** The platform writes "Wed Oct 24 23:49:17 +0800 2012". */
export const statusTime = (createdAt: string): number => Date.parse(createdAt)

const publicTime = (ctx: StepContext, createdAt: string): string => {
  const time = statusTime(createdAt)
  return Number.isNaN(time) ? ctx.now().toISOString() : new Date(time).toISOString()
}
