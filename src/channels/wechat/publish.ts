import { z } from 'zod'
import type { Outcome, StepContext } from '@/channels/channel'
import { Rejected, Unconfirmed } from '@/channels/errors'
import { pollWaitMs } from '@/channels/settingOf'
import { wechatCall, wechatToken } from '@/channels/wechat/client'
import { defaults } from '@/channels/wechat/settings'

/** What `submit` leaves behind. */
export const draftReceipt = z.object({ draft: z.string() })
const jobReceipt = z.object({ publishId: z.string(), polls: z.number() })

const job = z.object({
  publish_status: z.coerce.number(),
  article_id: z.string().default(''),
  article_detail: z.object({ item: z.array(z.object({ article_url: z.string() })).default([]) }).optional(),
})

/** Publishes the draft, on a person's explicit word. The answer only says that a job was accepted; `poll` says how it ended. */
export const confirm = async (ctx: StepContext): Promise<Outcome> => {
  const { draft } = draftReceipt.parse(ctx.receipt)
  const token = await wechatToken(ctx)
  const { publish_id: publishId } = await wechatCall(ctx, {
    path: '/cgi-bin/freepublish/submit',
    token,
    json: { media_id: draft },
    effect: true,
    reply: z.object({ publish_id: z.coerce.string().min(1) }),
  }).catch(draftMayBePublished)
  return waiting(ctx, publishId, 0)
}

/** Asks once how the publish job stands. */
export const poll = async (ctx: StepContext): Promise<Outcome> => {
  const { publishId, polls } = jobReceipt.parse(ctx.receipt)
  const token = await wechatToken(ctx)
  const reply = await wechatCall(ctx, {
    path: '/cgi-bin/freepublish/get',
    token,
    json: { publish_id: publishId },
    reply: job,
  })
  if (reply.publish_status === 1) return waiting(ctx, publishId, polls + 1)
  if (reply.publish_status === 5 || reply.publish_status === 6) return { kind: 'gone' }
  if (reply.publish_status !== 0) throw notPublished(reply.publish_status)
  const link = reply.article_detail?.item[0]?.article_url ?? ''
  return { kind: 'live', post: { id: reply.article_id, link }, publicAt: ctx.now().toISOString() }
}

/** 40007: the draft has left the box, because it was published before, here or on the MP platform, or was deleted there. */
const draftMayBePublished = (error: unknown): never => {
  throw error instanceof Rejected && error.code === '40007' ? new Unconfirmed('40007') : error
}

const waiting = (ctx: StepContext, publishId: string, polls: number): Outcome => ({
  kind: 'platform',
  receipt: { publishId, polls },
  pollAfterMs: pollWaitMs(ctx.account, polls, defaults),
})

const notPublished = (status: number): Rejected =>
  new Rejected(`publish-status-${status}`, {
    zh: status === 4 ? '公众号平台审核未通过' : '公众号发布失败（原创校验或发布检查未通过）',
    en: status === 4 ? 'WeChat’s own review refused the article' : 'WeChat could not publish the article',
  })
