import { z } from 'zod'
import type { Outcome, PersonTask, StepContext } from '@/channels/channel'
import { addressOf, isStandIn, optionalSetting } from '@/channels/settingOf'
import { wechatCall, wechatToken } from '@/channels/wechat/client'
import { escapeHtml } from '@/channels/wechat/html'
import { prepared } from '@/channels/wechat/prepare'
import { authorOf, digestOf, render } from '@/channels/wechat/render'
import { defaults } from '@/channels/wechat/settings'

/**
 * Puts the article into the draft box, and stops there: accounts may not publish unattended
 * (《微信公众平台运营规范》 3.27, 2026-03-27).
 */
export const submit = async (ctx: StepContext): Promise<Outcome> => {
  const uploads = prepared.parse(ctx.receipt)
  const token = await wechatToken(ctx)
  const { media_id: draft } = await wechatCall(ctx, {
    path: '/cgi-bin/draft/add',
    token,
    json: { articles: [articleOf(ctx, uploads)] },
    effect: true,
    reply: z.object({ media_id: z.string().min(1) }),
  })
  return draftOutcome(ctx, draft)
}

/** What follows on a draft: a person confirms here, or publishes on the MP platform and pastes the link. */
export const draftOutcome = (ctx: StepContext, draft: string): Outcome => ({
  kind: 'person',
  receipt: { draft },
  task: taskOf(ctx),
})

const taskOf = (ctx: StepContext): PersonTask => {
  const url = consoleOf(ctx)
  if (ctx.account.mode === 'confirm') {
    const message = { zh: '请核对草稿并确认发布', en: 'Check the draft and confirm publication' }
    return { kind: 'confirm', message, url }
  }
  const message = {
    zh: '请在公众号后台发布并粘贴链接',
    en: 'Publish the draft on the MP platform and paste the link',
  }
  return { kind: 'paste-link', message, url }
}

const consoleOf = (ctx: StepContext): string => {
  const own = isStandIn(ctx.account, defaults)
    ? `${addressOf(ctx.account, 'baseUrl', defaults)}/`
    : 'https://mp.weixin.qq.com/'
  return optionalSetting(ctx.account, 'consoleUrl', defaults) || own
}

const articleOf = (ctx: StepContext, uploads: z.infer<typeof prepared>) => {
  const { title, body } = render(ctx.release, ctx.link)
  return {
    article_type: 'news',
    title,
    author: authorOf(ctx.release.snapshot),
    digest: digestOf(ctx.release.snapshot),
    content: body.replace(/kepu-media:([\w-]+)/g, (_, id: string) => escapeHtml(uploads.images[id] ?? '')),
    content_source_url: ctx.link,
    thumb_media_id: uploads.cover,
    need_open_comment: 0,
    only_fans_can_comment: 0,
  }
}
