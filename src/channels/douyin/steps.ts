import { z } from 'zod'
import type { Outcome, Sighting, StepContext } from '@/channels/channel'
import { userCall } from '@/channels/douyin/client'
import { handOff, handOffAgain, handoffReceipt } from '@/channels/douyin/handoff'
import { allItems, outcomeOf, ownItem, waiting } from '@/channels/douyin/list'
import { render } from '@/channels/douyin/render'
import { defaults } from '@/channels/douyin/settings'
import { optionalSetting } from '@/channels/settingOf'
import { upload, uploads } from '@/channels/douyin/upload'

const itemReceipt = z.object({ itemId: z.string(), polls: z.number() })

/** Uploads for the mode `api`; a hand-off needs none, since the app fetches the media itself. */
export const prepare = async (ctx: StepContext): Promise<unknown> => (ctx.account.mode === 'api' ? upload(ctx) : null)

/** `api`: creates the post, which the platform then reviews. `handoff`: makes the QR code that a person scans. */
export const submit = async (ctx: StepContext): Promise<Outcome> => {
  if (ctx.account.mode !== 'api') return handOff(ctx)
  const { video, images } = uploads.parse(ctx.receipt)
  const text = render(ctx.release, ctx.link).body
  const { item_id: itemId } = await userCall(ctx, {
    method: 'POST',
    path: `/api/douyin/v1/video/${video === '' ? 'create_image_text' : 'create_video'}/`,
    json:
      video === ''
        ? { image_list: images, text, private_status: 0 }
        : { video_id: video, text, custom_cover_image_url: images[0], private_status: 0 },
    effect: true,
    reply: z.object({ item_id: z.string().min(1) }),
  })
  return waiting(ctx, itemId, 0)
}

/** Asks once where the post stands; after a hand-off, whether the person has pressed publish. */
export const poll = async (ctx: StepContext): Promise<Outcome> => {
  const scanned = handoffReceipt.safeParse(ctx.receipt)
  if (scanned.success) {
    const own = canList(ctx) ? await ownItem(ctx) : undefined
    return own === undefined ? handOffAgain(ctx, scanned.data) : outcomeOf(ctx, own, 0)
  }
  const { itemId, polls } = itemReceipt.parse(ctx.receipt)
  const found = (await allItems(ctx)).find((entry) => entry.item_id === itemId)
  return found === undefined ? waiting(ctx, itemId, polls + 1) : outcomeOf(ctx, found, polls + 1)
}

/** Looks for the post that carries the mark. Without the account's own token nobody can look. */
export const readBack = async (ctx: StepContext): Promise<Sighting> => {
  if (ctx.post !== null || !canList(ctx)) return { kind: 'cannot-tell' }
  const own = await ownItem(ctx)
  return own === undefined ? { kind: 'absent' } : { kind: 'found', outcome: outcomeOf(ctx, own, 0) }
}

/** A hand-off works without the account's token; the list of its posts does not. */
const canList = (ctx: StepContext): boolean =>
  optionalSetting(ctx.account, 'accessToken', defaults) !== '' &&
  optionalSetting(ctx.account, 'openId', defaults) !== ''
