import type { World } from '../common'
import { field, isGif, isJpeg, isPng, upload } from '../forms'
import { Failure, type Account, type Post, type State } from './state'

const sameTextMs = 24 * 3_600_000
const pictureLimit = 5 * 1024 * 1024

/** CJK 1, ASCII ½, rounded up. */
const length = (text: string): number => Math.ceil([...text].reduce((sum, one) => sum + (one < '\u0080' ? 0.5 : 1), 0))

/** Sixteen digits, growing. */
const freshId = (state: State): string => {
  const last = state.posts.all().at(-1)?.[0] ?? '0'
  const next = Math.max(Date.now() * 1000, Number(last) + 1)
  return String(next)
}

const checkText = (state: State, owner: Account, text: string): void => {
  if (text === '') throw new Failure(10016, 'miss required parameter (status)')
  if (length(text) > 140) throw new Failure(20012, 'Text too long, please input text less than 140 characters!')
  const hosts = [...text.matchAll(/https?:\/\/([^\s/:?#]+)/g)].map((match) => match[1] ?? '')
  if (hosts.length === 0) throw new Failure(10017, 'text not find domain!')
  const bound =
    owner.profile !== 'domain-unset' && (owner.domains.length === 0 || hosts.some((one) => owner.domains.includes(one)))
  if (!bound) throw new Failure(10017, 'appkey not bind domain!')
  const since = Date.now() - sameTextMs
  const same = state.posts
    .all()
    .some(([, row]) => row.uid === owner.uid && row.text === text && !row.deleted && row.createdAt > since)
  if (same) throw new Failure(20019, 'repeat content!')
}

const savePicture = async (world: World, form: FormData, id: string): Promise<string> => {
  const bytes = await upload(form, 'pic')
  if (bytes === undefined) return ''
  if (!isJpeg(bytes) && !isPng(bytes) && !isGif(bytes)) throw new Failure(20005, 'unsupported image type')
  if (bytes.length >= pictureLimit) throw new Failure(20006, 'image size too large')
  world.store.saveFile(id, bytes)
  return id
}

export const share = async (state: State, world: World, owner: Account, form: FormData) => {
  if (owner.profile === 'no-right') throw new Failure(10014, 'Insufficient app permissions!')
  const text = field(form, 'status')
  checkText(state, owner, text)
  const id = freshId(state)
  const picture = await savePicture(world, form, id)
  const row: Post = { uid: owner.uid, name: owner.name, text, picture, createdAt: Date.now(), deleted: false }
  state.posts.put(id, row)
  world.effect({ account: owner.uid, action: 'share', id, content: text })
  return statusOf(id, row)
}

export const destroy = (state: State, world: World, owner: Account, id: string) => {
  const row = state.posts.get(id)
  if (row === undefined || row.deleted) throw new Failure(20101, 'target weibo does not exist!')
  if (row.uid !== owner.uid) throw new Failure(20102, 'not your own weibo!')
  state.posts.put(id, { ...row, deleted: true })
  world.effect({ account: owner.uid, action: 'destroy', id, content: row.text })
  return statusOf(id, row)
}

/** Newest first, up to 100 a page. */
export const timeline = (state: State, owner: Account, query: URLSearchParams) => {
  const count = Math.min(Number(query.get('count') ?? 20) || 20, 100)
  const page = Math.max(Number(query.get('page') ?? 1) || 1, 1)
  const rows = state.posts.all().filter(([, row]) => row.uid === owner.uid && !row.deleted)
  const statuses = rows
    .toReversed()
    .slice((page - 1) * count, page * count)
    .map(([id, row]) => statusOf(id, row))
  return { statuses, total_number: rows.length }
}

/** "Wed Oct 24 23:49:17 +0800 2012" */
const platformTime = (time: number): string => {
  const [day, date, month, year, clock] = new Date(time + 8 * 3_600_000).toUTCString().replace(',', '').split(' ')
  return `${day} ${month} ${date} ${clock} +0800 ${year}`
}

const statusOf = (id: string, row: Post) => ({
  created_at: platformTime(row.createdAt),
  id: Number(id),
  idstr: id,
  mid: id,
  text: row.text,
  source: '模拟应用',
  truncated: false,
  user: { id: Number(row.uid), idstr: row.uid, screen_name: row.name },
  visible: { type: 0, list_id: 0 },
})
