import { z } from 'zod'
import type { Outcome, StepContext } from '@/channels/channel'
import { Rejected, TryLater } from '@/channels/errors'
import { pollWaitMs } from '@/channels/settingOf'
import { carriesMark } from '@/channels/text'
import { userCall } from '@/channels/douyin/client'
import { defaults } from '@/channels/douyin/settings'

const item = z.object({
  item_id: z.string().min(1),
  title: z.string().default(''),
  video_status: z.coerce.number(),
  share_url: z.string().default(''),
})

export type Item = z.infer<typeof item>

const page = z.object({
  list: z.array(item).default([]),
  cursor: z.coerce.number(),
  has_more: z.union([z.boolean(), z.stringbool(), z.number().transform((value) => value !== 0)]),
})

/** Every post of the account that the platform shows to the app. */
export const allItems = async (ctx: StepContext): Promise<Item[]> => {
  const found: Item[] = []
  for (let cursor = 0; ;) {
    const reply = await userCall(ctx, {
      method: 'GET',
      path: '/api/douyin/v1/video/video_list/',
      query: { cursor: String(cursor), count: '20' },
      reply: page,
    })
    found.push(...reply.list)
    if (!reply.has_more) return found
    if (reply.cursor === cursor) throw new TryLater('list-moved', 5000)
    cursor = reply.cursor
  }
}

/** The post of this delivery, by the mark in its text. */
export const ownItem = async (ctx: StepContext): Promise<Item | undefined> =>
  (await allItems(ctx)).find((entry) => carriesMark(entry.title, ctx.mark))

/** Waiting for the platform's review of `itemId`; an empty id stands for a post known by its mark only. */
export const waiting = (ctx: StepContext, itemId: string, polls: number): Outcome => ({
  kind: 'platform',
  receipt: { itemId, polls },
  pollAfterMs: pollWaitMs(ctx.account, polls, defaults),
})

/** What a listed post means: 1 and 5 public, 4 in review, 2 refused, 6 and 7 shown to friends or nobody. */
export const outcomeOf = (ctx: StepContext, found: Item, polls: number): Outcome => {
  if (found.video_status === 4) return waiting(ctx, found.item_id, polls)
  if (found.video_status === 1 || found.video_status === 5) {
    return { kind: 'live', post: { id: found.item_id, link: found.share_url }, publicAt: ctx.now().toISOString() }
  }
  const code = `video-status-${found.video_status}`
  if (found.video_status === 6 || found.video_status === 7) throw new Rejected(code, notPublic)
  throw new Rejected(code, refused)
}

const refused = { zh: '抖音平台审核未通过', en: 'Douyin’s own review refused the post' }
const notPublic = {
  zh: '抖音作品没有设为公开：请在抖音里改为公开',
  en: 'The Douyin post is not public: make it public in the app',
}
