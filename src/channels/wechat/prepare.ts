import { z } from 'zod'
import type { StepContext } from '@/channels/channel'
import { jpegBelow } from '@/channels/picture'
import { picturesOf } from '@/channels/text'
import { wechatCall, wechatToken } from '@/channels/wechat/client'

const megabyte = 1024 * 1024

/** Uploaded pictures by media id, and the permanent material that serves as cover. */
export const prepared = z.object({ images: z.record(z.string(), z.string()), cover: z.string() })

/** Uploads the pictures and the cover. May be repeated: nothing of it is public. */
export const prepare = async (ctx: StepContext): Promise<z.infer<typeof prepared>> => {
  const token = await wechatToken(ctx)
  const { snapshot } = ctx.release
  const inBody = snapshot.body.kind === 'videos' ? [snapshot.cover.media] : picturesOf(snapshot)
  const images: Record<string, string> = {}
  for (const id of inBody) images[id] = await uploadImage(ctx, token, id)
  return { images, cover: await uploadCover(ctx, token) }
}

const part = async (ctx: StepContext, id: string, maxBytes: number): Promise<FormData> => {
  const jpeg = await jpegBelow(await ctx.file(id), maxBytes)
  const form = new FormData()
  form.set('media', new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }), `${id}.jpg`)
  return form
}

const uploadImage = async (ctx: StepContext, token: string, id: string): Promise<string> => {
  const { url } = await wechatCall(ctx, {
    path: '/cgi-bin/media/uploadimg',
    token,
    multipart: await part(ctx, id, megabyte),
    reply: z.object({ url: z.url() }),
  })
  return url.replace(/^http:\/\/mmbiz/, 'https://mmbiz')
}

const uploadCover = async (ctx: StepContext, token: string): Promise<string> => {
  const { media_id: mediaId } = await wechatCall(ctx, {
    path: '/cgi-bin/material/add_material',
    token,
    query: { type: 'image' },
    multipart: await part(ctx, ctx.release.snapshot.cover.media, 2 * megabyte),
    reply: z.object({ media_id: z.string().min(1) }),
  })
  return mediaId
}
