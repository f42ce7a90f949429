import { z } from 'zod'
import type { StepContext } from '@/channels/channel'
import { exchange, parsed } from '@/channels/http'
import { addressOf, settingOf } from '@/channels/settingOf'
import { wechatFailure } from '@/channels/wechat/errors'
import { defaults } from '@/channels/wechat/settings'

export type WechatCall<T> = {
  /** Below the base address, e.g. `/cgi-bin/draft/add`. */
  path: string
  token?: string
  query?: Record<string, string>
  json?: unknown
  multipart?: FormData
  effect?: boolean
  reply: z.ZodType<T>
}

/** Success often carries no `errcode`, and numbers arrive as strings now and then. */
const status = z.looseObject({
  errcode: z.coerce.number().default(0),
  errmsg: z.string().default(''),
})

/** One POST to the WeChat API. Throws one of the four channel errors. */
export const wechatCall = async <T>(ctx: StepContext, call: WechatCall<T>): Promise<T> => {
  const effect = call.effect === true
  const { body } = await exchange(ctx, {
    method: 'POST',
    url: `${addressOf(ctx.account, 'baseUrl', defaults)}${call.path}`,
    query: { ...(call.token === undefined ? {} : { access_token: call.token }), ...call.query },
    ...(call.json === undefined ? {} : { json: call.json }),
    ...(call.multipart === undefined ? {} : { multipart: call.multipart }),
    effect,
  })
  const { errcode, errmsg } = parsed(status, body, effect)
  if (errcode !== 0) throw wechatFailure({ code: errcode, message: errmsg, effect })
  return parsed(call.reply, body, effect)
}

/**
 * The account's access token. `stable_token` gives the same one until it is about to expire, so no process has to keep or share it
 * (https://developers.weixin.qq.com/doc/service/api/base/api_getstableaccesstoken.html, read 2026-11-23).
 */
export const wechatToken = async (ctx: StepContext): Promise<string> => {
  const { access_token: token } = await wechatCall(ctx, {
    path: '/cgi-bin/stable_token',
    json: {
      grant_type: 'client_credential',
      appid: settingOf(ctx.account, 'appId', defaults),
      secret: settingOf(ctx.account, 'appSecret', defaults),
    },
    reply: z.object({ access_token: z.string().min(1) }),
  })
  return token
}
