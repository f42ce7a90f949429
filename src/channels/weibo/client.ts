import { z } from 'zod'
import type { StepContext } from '@/channels/channel'
import { failureFor } from '@/channels/failureFor'
import { exchange, parsed } from '@/channels/http'
import { addressOf, settingOf } from '@/channels/settingOf'
import { weiboTable } from '@/channels/weibo/errors'
import { defaults } from '@/channels/weibo/settings'

export type WeiboCall<T> = {
  method: 'GET' | 'POST'
  path: string
  /** Fields of the call; the access token is added. */
  fields: Record<string, string>
  picture?: Buffer
  effect?: boolean
  reply: z.ZodType<T>
}

const status = z.looseObject({ error_code: z.coerce.number().default(0) })

/** One call to the Weibo API. Throws one of the four channel errors. */
export const weiboCall = async <T>(ctx: StepContext, call: WeiboCall<T>): Promise<T> => {
  const effect = call.effect === true
  const fields = { access_token: settingOf(ctx.account, 'accessToken', defaults), ...call.fields }
  const { body } = await exchange(ctx, {
    method: call.method,
    url: `${addressOf(ctx.account, 'baseUrl', defaults)}${call.path}`,
    ...payloadOf(call, fields),
    effect,
  })
  const { error_code: code } = parsed(status, body, effect)
  if (code !== 0) throw failureFor({ table: weiboTable, code, effect })
  return parsed(call.reply, body, effect)
}

const payloadOf = (call: Pick<WeiboCall<unknown>, 'method' | 'picture'>, fields: Record<string, string>) => {
  if (call.method === 'GET') return { query: fields }
  if (call.picture === undefined) return { form: fields }
  const multipart = new FormData()
  for (const [name, value] of Object.entries(fields)) multipart.set(name, value)
  multipart.set('pic', new Blob([new Uint8Array(call.picture)], { type: 'image/jpeg' }), 'cover.jpg')
  return { multipart }
}
