import { z } from 'zod'
import type { Outcome, Sighting, StepContext } from '@/channels/channel'
import { Refused, Rejected } from '@/channels/errors'
import { jpegBelow } from '@/channels/picture'
import { optionalSetting } from '@/channels/settingOf'
import { carriesMark } from '@/channels/text'
import { defaults } from '@/channels/weibo/settings'
import { weiboCall } from '@/channels/weibo/client'
import { render } from '@/channels/weibo/render'
import { liveOutcome, status, statusTime, timeline } from '@/channels/weibo/status'

const pictureLimit = 5 * 1024 * 1024

/** Asks whether the token still lives, so that an expired one is found before anything is sent. */
export const prepare = async (ctx: StepContext): Promise<{ uid: string }> => {
  const reply = await weiboCall(ctx, {
    method: 'POST',
    path: '/oauth2/get_token_info',
    fields: {},
    reply: z.object({ uid: z.coerce.string(), expire_in: z.coerce.number() }),
  })
  if (reply.expire_in > 0) return { uid: reply.uid }
  throw new Refused('21327', {
    zh: '微博授权已过期：请重新授权账号',
    en: 'The Weibo grant has expired: authorise the account again',
  })
}

/** Posts text and cover. The post is public at once. */
export const submit = async (ctx: StepContext): Promise<Outcome> => {
  const picture = await jpegBelow(await ctx.file(ctx.release.snapshot.cover.media), pictureLimit)
  const rip = optionalSetting(ctx.account, 'operatorIp', defaults)
  const posted = await weiboCall(ctx, {
    method: 'POST',
    path: '/2/statuses/share.json',
    fields: { status: render(ctx.release, ctx.link).body, ...(rip === '' ? {} : { rip }) },
    picture,
    effect: true,
    reply: status,
  })
  return liveOutcome(ctx, posted)
}

/**
 * Looks for the post that carries the mark or, for a withdrawal, for the post that was to go (`ctx.post`). A post with the same beginning
 * whose address Weibo replaced by a short one can't be told from another delivery's.
 */
export const readBack = async (ctx: StepContext): Promise<Sighting> => {
  const posts = await timeline(ctx)
  const found = posts.find((entry) => carriesMark(entry.text, ctx.mark) || entry.idstr === ctx.post?.id)
  if (found !== undefined) return { kind: 'found', outcome: liveOutcome(ctx, found) }
  const isUnclear = ctx.post === null && posts.some((entry) => mayBeOwn(ctx, entry))
  return isUnclear ? { kind: 'cannot-tell' } : { kind: 'absent' }
}

const mayBeOwn = (ctx: StepContext, entry: z.infer<typeof status>): boolean => {
  const heading = render(ctx.release, ctx.link).body.split('】')[0] ?? ''
  const young = statusTime(entry.created_at) >= Date.parse(ctx.release.releasedAt) - 60_000
  return young && entry.text.startsWith(heading) && /https?:\/\/t\.cn\//.test(entry.text)
}

/** Deletes the post. One that no longer exists counts as deleted. */
export const withdraw = async (ctx: StepContext): Promise<Outcome> => {
  if (ctx.post === null) throw new Refused('no-post', noPost)
  await weiboCall(ctx, {
    method: 'POST',
    path: '/2/statuses/destroy.json',
    fields: { id: ctx.post.id },
    effect: true,
    reply: z.object({ idstr: z.string() }),
  }).catch(goneAlready)
  return { kind: 'gone' }
}

const noPost = {
  zh: '没有可删除的微博记录：请在微博上核对',
  en: 'No post is recorded: check on Weibo',
}

const goneAlready = (error: unknown): void => {
  if (!(error instanceof Rejected) || error.code !== '20101') throw error
}
