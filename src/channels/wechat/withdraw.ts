import { z } from 'zod'
import type { Outcome, StepContext } from '@/channels/channel'
import { Refused } from '@/channels/errors'
import { withdrawManually } from '@/channels/manual/manual'
import { wechatCall, wechatToken } from '@/channels/wechat/client'

/** Deletes the published article for good. What a person published on the MP platform, a person deletes there. */
export const withdraw = async (ctx: StepContext): Promise<Outcome> => {
  if (ctx.account.mode !== 'confirm') return withdrawManually(ctx)
  if (ctx.post === null) throw nothingToDelete()
  const token = await wechatToken(ctx)
  await wechatCall(ctx, {
    path: '/cgi-bin/freepublish/delete',
    token,
    json: { article_id: ctx.post.id, index: 0 },
    effect: true,
    reply: z.unknown(),
  })
  return { kind: 'gone' }
}

const nothingToDelete = () =>
  new Refused('no-post', {
    zh: '没有可删除的公众号文章记录：请在公众号后台核对',
    en: 'No published article is recorded: check on the MP platform',
  })
