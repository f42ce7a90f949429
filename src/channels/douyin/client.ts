import { z } from 'zod'
import type { StepContext } from '@/channels/channel'
import { failureFor } from '@/channels/failureFor'
import { exchange, parsed, type Call } from '@/channels/http'
import { addressOf, settingOf } from '@/channels/settingOf'
import { douyinTable } from '@/channels/douyin/errors'
import { defaults } from '@/channels/douyin/settings'

export type DouyinCall<T> = Pick<Call, 'method' | 'query' | 'headers' | 'json' | 'multipart' | 'effect'> & {
  path: string
  /** Shape of `data`. */
  reply: z.ZodType<T>
}

const number = z.coerce.number().default(0)

/** Three answer shapes are in use: `data.error_code`, `extra.error_code` and `err_no`; numbers may be strings. */
const envelope = z.looseObject({
  data: z.looseObject({ error_code: number }).optional(),
  extra: z.looseObject({ error_code: number }).optional(),
  err_no: number,
})

/** One call to the Douyin API; gives its `data`. Throws one of the four channel errors. */
export const douyinCall = async <T>(ctx: StepContext, call: DouyinCall<T>): Promise<T> => {
  const { path, reply, ...request } = call
  const effect = call.effect === true
  const url = `${addressOf(ctx.account, 'baseUrl', defaults)}${path}`
  const { body } = await exchange(ctx, { ...request, url })
  const { data, extra, err_no: errNo } = parsed(envelope, body, effect)
  const code = errNo || data?.error_code || extra?.error_code || 0
  if (code !== 0) throw failureFor({ table: douyinTable, code, effect })
  return parsed(reply, data, effect)
}

/** A call on behalf of the account: its token in a header, its open id in the query. */
export const userCall = <T>(ctx: StepContext, call: DouyinCall<T>): Promise<T> =>
  douyinCall(ctx, {
    ...call,
    query: { open_id: settingOf(ctx.account, 'openId', defaults), ...call.query },
    headers: { 'access-token': settingOf(ctx.account, 'accessToken', defaults) },
  })

/** The app's own token, good for two hours. */
export const clientToken = async (ctx: StepContext): Promise<string> => {
  const { access_token: token } = await douyinCall(ctx, {
    method: 'POST',
    path: '/oauth/client_token/',
    json: {
      client_key: settingOf(ctx.account, 'clientKey', defaults),
      client_secret: settingOf(ctx.account, 'clientSecret', defaults),
      grant_type: 'client_credential',
    },
    reply: z.object({ access_token: z.string().min(1) }),
  })
  return token
}
