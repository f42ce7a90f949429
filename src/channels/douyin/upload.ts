import { z } from 'zod'
import type { StepContext } from '@/channels/channel'
import { jpegBelow } from '@/channels/picture'
import { userCall } from '@/channels/douyin/client'
import { mediaOf } from '@/channels/douyin/render'

const pictureLimit = 20 * 1024 * 1024

export const uploads = z.object({ video: z.string(), images: z.array(z.string()) })

/** Uploads what an `api` post needs: the video and its cover, or the pictures in order. May be repeated: nothing of it is public. */
export const upload = async (ctx: StepContext): Promise<z.infer<typeof uploads>> => {
  const { snapshot } = ctx.release
  if (snapshot.body.kind === 'videos') {
    const images = [await uploadImage(ctx, snapshot.cover.media)]
    return { video: await uploadVideo(ctx, snapshot.body.media), images }
  }
  const images: string[] = []
  for (const id of mediaOf(snapshot)) images.push(await uploadImage(ctx, id))
  return { video: '', images }
}

const uploadImage = async (ctx: StepContext, id: string): Promise<string> => {
  const multipart = new FormData()
  const jpeg = await jpegBelow(await ctx.file(id), pictureLimit)
  multipart.set('image', new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }), `${id}.jpg`)
  const { image } = await userCall(ctx, {
    method: 'POST',
    path: '/api/douyin/v1/video/upload_image/',
    multipart,
    reply: z.object({ image: z.object({ image_id: z.string().min(1) }) }),
  })
  return image.image_id
}

const uploadVideo = async (ctx: StepContext, id: string): Promise<string> => {
  const multipart = new FormData()
  multipart.set('video', new Blob([new Uint8Array(await ctx.file(id))], { type: 'video/mp4' }), `${id}.mp4`)
  const { video } = await userCall(ctx, {
    method: 'POST',
    path: '/api/douyin/v1/video/upload_video/',
    multipart,
    reply: z.object({ video: z.object({ video_id: z.string().min(1) }) }),
  })
  return video.video_id
}
