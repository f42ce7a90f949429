import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { World } from '../common'
import type { Ask } from '../messages'
import { isJpeg, isPng, upload } from '../forms'
import { accountOf, caller, Failure, type Item, type State } from './state'

const pictureLimit = 20 * 1024 * 1024

/** Real ids hold `+`, `/` and `=`. */
export const freshId = (): string => `@${randomBytes(24).toString('base64')}+/=`

export const contentOf = (row: Pick<Item, 'text' | 'images' | 'video'>): string =>
  JSON.stringify([row.text, row.images.length, row.video === '' ? 0 : 1])

const publisher = (state: State, ask: Ask) => {
  const owner = caller(state, ask)
  if (owner.profile !== 'bind') throw new Failure(28001018)
  return owner
}

const saved = (state: State, world: World, openId: string, kind: 'image' | 'video', bytes: Buffer): string => {
  const id = kind === 'image' ? freshId() : `v0200f${randomBytes(13).toString('hex')}`
  world.store.saveFile(id, bytes)
  state.uploads.put(id, { openId, kind })
  return id
}

const uploaded = (state: State, openId: string, kind: 'image' | 'video', id: string): boolean => {
  const row = state.uploads.get(id)
  return row?.openId === openId && row.kind === kind
}

const createRequest = z.object({ text: z.string().max(1000).default('') })
const imageRequest = createRequest.extend({ image_list: z.array(z.string()).min(1).max(30) })
const videoRequest = createRequest.extend({ video_id: z.string(), custom_cover_image_url: z.string().optional() })

export const videoHandlers = (state: State, world: World) => {
  const create = (openId: string, action: string, post: Pick<Item, 'text' | 'images' | 'video'>) => {
    const id = addItem(state, { ...post, openId, shareId: '' })
    world.effect({ account: openId, action, id, content: contentOf(post) })
    return { item_id: id }
  }
  return {
    upload_image: async (ask: Ask) => {
      const owner = publisher(state, ask)
      const bytes = await upload(await ask.form(), 'image')
      if (bytes === undefined || (!isJpeg(bytes) && !isPng(bytes))) throw new Failure(28001007)
      if (bytes.length > pictureLimit) throw new Failure(2190005)
      return { image: { image_id: saved(state, world, owner.id, 'image', bytes), width: '0', height: '0' } }
    },
    upload_video: async (ask: Ask) => {
      const owner = publisher(state, ask)
      const bytes = await upload(await ask.form(), 'video')
      if (bytes === undefined || bytes.subarray(4, 8).toString('latin1') !== 'ftyp') throw new Failure(28001007)
      return { video: { video_id: saved(state, world, owner.id, 'video', bytes), width: '0', height: '0' } }
    },
    create_image_text: (ask: Ask) => {
      const owner = publisher(state, ask)
      const body = imageRequest.safeParse(ask.json())
      if (!body.success) throw new Failure(28001007)
      const { image_list: images, text } = body.data
      if (!images.every((id) => uploaded(state, owner.id, 'image', id))) throw new Failure(28001007)
      return create(owner.id, 'image_text.create', { text, images, video: '' })
    },
    create_video: (ask: Ask) => {
      const owner = publisher(state, ask)
      const body = videoRequest.safeParse(ask.json())
      if (!body.success || !uploaded(state, owner.id, 'video', body.data.video_id)) throw new Failure(28001007)
      const cover = body.data.custom_cover_image_url
      return create(owner.id, 'video.create', {
        text: body.data.text,
        images: cover === undefined ? [] : [cover],
        video: body.data.video_id,
      })
    },
    video_list: (ask: Ask) => list(state, world, ask),
  }
}

export const addItem = (state: State, post: Pick<Item, 'text' | 'images' | 'video' | 'openId' | 'shareId'>): string => {
  const id = freshId()
  state.items.put(id, { ...post, status: 4, looks: 0, createdAt: Math.floor(Date.now() / 1000) })
  return id
}

const list = (state: State, world: World, ask: Ask) => {
  const owner = caller(state, ask)
  const cursor = Number(ask.url.searchParams.get('cursor') ?? 0)
  const count = Math.min(Number(ask.url.searchParams.get('count') ?? 10) || 10, 20)
  const mine = state.items.all().filter(([, row]) => row.openId === owner.id)
  const shown = mine.toReversed().slice(cursor, cursor + count)
  const view = shown.map(([id, row]) => itemView(world, id, reviewed(state, id, row)))
  return { list: view, cursor: cursor + shown.length, has_more: cursor + shown.length < mine.length }
}

/** In review at the first look, decided at the second. */
const reviewed = (state: State, id: string, row: Item): Item => {
  if (row.status !== 4) return row
  const status = row.looks >= 1 ? accountOf(state, row.openId).reviewStatus : 4
  const next = { ...row, looks: row.looks + 1, status }
  state.items.put(id, next)
  return next
}

const itemView = (world: World, id: string, row: Item) => ({
  item_id: id,
  title: row.text,
  create_time: row.createdAt,
  video_status: row.status,
  media_type: row.video === '' ? '2' : '4',
  is_reviewed: row.status !== 4,
  is_top: false,
  share_url: `${world.url()}/share/video/${encodeURIComponent(id)}`,
  statistics: { digg_count: '0', comment_count: '0', play_count: '0', share_count: '0', forward_count: '0' },
})
