import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Outcome, StepContext } from '@/channels/channel'
import { addressOf, isStandIn, optionalSetting, settingOf } from '@/channels/settingOf'
import { clientToken, douyinCall } from '@/channels/douyin/client'
import { mediaOf, render } from '@/channels/douyin/render'
import type { MediaRef } from '@/content/types'
import { renditionsOf } from '@/site/renditions'
import { mediaFile } from '@/site/urls'
import { defaults } from '@/channels/douyin/settings'

/** A signed schema stops working when its ticket does, after two hours; it is made anew before that. */
const schemaLifeMs = 90 * 60_000

export const handoffReceipt = z.object({ shareId: z.string(), task: z.string(), madeAt: z.string() })

/** `signature` of a share schema (share-to-h5 of the Douyin web SDK documentation, read 2026-11-23). */
export const shareSignature = (input: { nonce: string; ticket: string; timestamp: string }): string =>
  createHash('md5').update(`nonce_str=${input.nonce}&ticket=${input.ticket}&timestamp=${input.timestamp}`).digest('hex')

/** Makes the QR code's content. Nothing is published until a person scans it and presses 发布 in the app, so it may be repeated. */
export const handOff = async (ctx: StepContext): Promise<Outcome> => {
  const headers = { 'access-token': await clientToken(ctx) }
  const { ticket } = await douyinCall(ctx, {
    method: 'GET',
    path: '/open/getticket/',
    headers,
    reply: z.object({ ticket: z.string().min(1) }),
  })
  const { share_id: shareId } = await douyinCall(ctx, {
    method: 'GET',
    path: '/share-id/',
    query: { need_callback: 'true' },
    headers,
    reply: z.object({ share_id: z.coerce.string().min(1) }),
  })
  return scanOutcome(ctx, { shareId, task: schemaOf(ctx, ticket, shareId), madeAt: ctx.now().toISOString() })
}

/** The same task again while its schema is fresh, a new one after that. */
export const handOffAgain = (ctx: StepContext, receipt: z.infer<typeof handoffReceipt>): Promise<Outcome> =>
  ctx.now().getTime() - Date.parse(receipt.madeAt) < schemaLifeMs
    ? Promise.resolve(scanOutcome(ctx, receipt))
    : handOff(ctx)

const scanOutcome = (ctx: StepContext, receipt: z.infer<typeof handoffReceipt>): Outcome => ({
  kind: 'person',
  receipt,
  task: {
    kind: 'scan',
    message: {
      zh: `请用登录“${ctx.account.name}”的抖音扫码，核对后点发布${declaration(ctx).zh}`,
      en: `Scan with the Douyin app of “${ctx.account.name}”, check and press publish${declaration(ctx).en}`,
    },
    url: receipt.task,
  },
})

const declaration = (ctx: StepContext): { zh: string; en: string } =>
  render(ctx.release, ctx.link).aiNotice === ''
    ? { zh: '', en: '' }
    : { zh: '；在自主声明中选择“内容由AI生成”', en: '; choose “AI-generated” in the declaration' }

const schemaOf = (ctx: StepContext, ticket: string, shareId: string): string => {
  const nonce = randomUUID()
  const timestamp = String(Math.floor(ctx.now().getTime() / 1000))
  const fields: Record<string, string> = {
    share_type: 'h5',
    client_key: settingOf(ctx.account, 'clientKey', defaults),
    nonce_str: nonce,
    timestamp,
    signature: shareSignature({ nonce, ticket, timestamp }),
    state: shareId,
    title: render(ctx.release, ctx.link).body,
    ...mediaFields(ctx),
  }
  const base = handoffUrl(ctx)
  const pairs = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))
  const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
  return `${base}${base.includes('?') ? '&' : '?'}${query}`
}

const handoffUrl = (ctx: StepContext): string => {
  const openId = encodeURIComponent(optionalSetting(ctx.account, 'openId', defaults))
  const own = isStandIn(ctx.account, defaults)
    ? `${addressOf(ctx.account, 'baseUrl', defaults)}/handoff${openId === '' ? '' : `?open_id=${openId}`}`
    : 'snssdk1128://openplatform/share'
  return optionalSetting(ctx.account, 'handoffUrl', defaults) || own
}

const mediaFields = (ctx: StepContext): Record<string, string> => {
  const { snapshot } = ctx.release
  if (snapshot.body.kind === 'videos') return { video_path: mediaUrl(ctx, snapshot.body.media), share_to_publish: '1' }
  const paths = mediaOf(snapshot).map((id) => mediaUrl(ctx, id))
  const [first] = paths
  return paths.length === 1 && first !== undefined ? { image_path: first } : { image_list_path: JSON.stringify(paths) }
}

/** The app fetches media itself, from the public site that the piece stands on, or from `mediaUrl` where that is another address. */
const mediaUrl = (ctx: StepContext, id: string): string => {
  const base = optionalSetting(ctx.account, 'mediaUrl', defaults)
  return new URL(`/${siteFile(ctx.release.snapshot.media[id], id)}`, base === '' ? ctx.link : base).href
}

/** The largest rendition that is not WebP, which the app does not take. */
const siteFile = (ref: MediaRef | undefined, id: string): string => {
  if (ref === undefined) throw new Error(`the release names no media file ${id}`)
  if (ref.mime === 'video/mp4') return mediaFile(ref.sha256, '.mp4')
  const largest = renditionsOf(ref).findLast((rendition) => rendition.format !== 'webp')
  return largest?.file ?? mediaFile(ref.sha256, '.jpg')
}
