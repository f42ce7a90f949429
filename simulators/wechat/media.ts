import { randomBytes } from 'node:crypto'
import type { World } from '../common'
import type { Ask } from '../messages'
import { isGif, isJpeg, isPng, upload } from '../forms'
import { Failure, type State } from './state'

const megabyte = 1024 * 1024

const fileOf = async (ask: Ask): Promise<Buffer> => {
  const bytes = await upload(await ask.form(), 'media')
  if (bytes === undefined || bytes.length === 0) throw new Failure(41005)
  return bytes
}

/** A picture for the body: JPEG or PNG below 1 MB. */
export const uploadImage = async (world: World, ask: Ask) => {
  const bytes = await fileOf(ask)
  if (!isJpeg(bytes) && !isPng(bytes)) throw new Failure(40005)
  if (bytes.length >= megabyte) throw new Failure(40009)
  const id = randomBytes(16).toString('hex')
  world.store.saveFile(id, bytes)
  return { url: `${world.url()}/mmbiz/${id}` }
}

/** A permanent picture of at most 10 MB. Other types than pictures are not simulated. */
export const addMaterial = async (world: World, state: State, ask: Ask, appid: string) => {
  const type = ask.url.searchParams.get('type') ?? ''
  if (type !== 'image' && type !== 'thumb') throw new Failure(40004)
  const bytes = await fileOf(ask)
  if (!isJpeg(bytes) && !isPng(bytes) && !isGif(bytes)) throw new Failure(40005)
  if (bytes.length > (type === 'thumb' ? 64 * 1024 : 10 * megabyte)) throw new Failure(40009)
  const id = randomBytes(32).toString('base64url')
  state.materials.put(id, { appid, type })
  world.store.saveFile(id, bytes)
  return { media_id: id, url: `${world.url()}/mmbiz/${id}` }
}
