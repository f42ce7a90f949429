import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { World } from '../common'
import { article, Failure, nowSeconds, type Article, type State } from './state'

const length = (text: string): number => [...text].length

/** Checks in the platform's order and gives the article as it is stored. */
const accept = (state: State, world: World, appid: string, input: Article): Article => {
  const checks: [boolean, number][] = [
    [input.title === '' || length(input.title) > 32, 45003],
    [length(input.author) > 16, 45110],
    [length(input.digest) > 128, 45004],
    [input.content === '', 44004],
    [length(input.content) >= 20_000 || Buffer.byteLength(input.content) >= 1_048_576, 45002],
    [Buffer.byteLength(input.content_source_url) > 1024, 41039],
    [state.materials.get(input.thumb_media_id)?.appid !== appid, 40007],
  ]
  const failed = checks.find(([bad]) => bad)
  if (failed !== undefined) throw new Failure(failed[1])
  return { ...input, content: sanitised(input.content, world.url()) }
}

/** What the platform keeps of an article's HTML: no script, no style sheets, no links, no pictures from elsewhere. */
const sanitised = (html: string, own: string): string =>
  html
    .replace(/<(script|style|iframe|form)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<\/?(a|div)\b[^>]*>/gi, '')
    .replace(/<img\b[^>]*>/gi, (img) => (img.includes(`src="${own}/mmbiz/`) ? img : ''))
    .replace(/\s(class|id|on\w+)="[^"]*"/gi, '')

export const draftHandlers = (state: State, world: World) => ({
  add: (appid: string, body: unknown) => {
    const parsed = z.object({ articles: z.array(z.unknown()).min(1).max(8) }).safeParse(body)
    if (!parsed.success) throw new Failure(44003)
    const inputs = z.array(article).safeParse(parsed.data.articles)
    if (!inputs.success) throw new Failure(47001)
    const articles = inputs.data.map((input) => accept(state, world, appid, input))
    const id = `draft_${randomBytes(24).toString('base64url')}`
    state.drafts.put(id, { appid, articles, createdAt: nowSeconds(), updatedAt: nowSeconds() })
    world.effect({ account: appid, action: 'draft.add', id, content: contentOf(articles) })
    return { media_id: id }
  },
  update: (appid: string, body: unknown) => {
    const parsed = z.object({ media_id: z.string(), index: z.number(), articles: article }).safeParse(body)
    if (!parsed.success) throw new Failure(47001)
    const { media_id: id, index, articles: input } = parsed.data
    const row = own(state, appid, id)
    if (row.articles[index] === undefined) throw new Failure(40114)
    const articles = row.articles.with(index, accept(state, world, appid, input))
    state.drafts.put(id, { ...row, articles, updatedAt: nowSeconds() })
    world.effect({ account: appid, action: 'draft.update', id, content: contentOf(articles) })
    return { errcode: 0, errmsg: 'ok' }
  },
  get: (appid: string, body: unknown) => {
    const row = own(state, appid, mediaId(body))
    return { ...newsOf(row.articles, `${world.url()}/draft/${mediaId(body)}`), update_time: row.updatedAt }
  },
  delete: (appid: string, body: unknown) => {
    const id = mediaId(body)
    const row = own(state, appid, id)
    state.drafts.remove(id)
    world.effect({ account: appid, action: 'draft.delete', id, content: contentOf(row.articles) })
    return { errcode: 0, errmsg: 'ok' }
  },
  count: (appid: string) => ({ total_count: mine(state, appid).length }),
  batchget: (appid: string, body: unknown) =>
    pageOf(body, mine(state, appid), ([id, row], bare) => ({
      media_id: id,
      content: newsOf(row.articles, `${world.url()}/draft/${id}`, bare),
      update_time: row.updatedAt,
    })),
})

export const contentOf = (articles: Article[]): string =>
  JSON.stringify(articles.map(({ title, content, content_source_url: link }) => [title, content, link]))

export const mediaId = (body: unknown): string => {
  const parsed = z.object({ media_id: z.string() }).safeParse(body)
  if (!parsed.success) throw new Failure(47001)
  return parsed.data.media_id
}

export const own = (state: State, appid: string, id: string) => {
  const row = state.drafts.get(id)
  if (row === undefined || row.appid !== appid) throw new Failure(40007)
  return row
}

/** Articles as the platform reads them back: pictures under `data-src`, apostrophes as entities. */
export const newsOf = (articles: Article[], url: string, bare = false) => ({
  news_item: articles.map(({ content, ...rest }) => ({
    ...rest,
    ...(bare ? {} : { content: content.replace(/<img([^>]*?)\ssrc=/g, '<img$1 data-src=').replace(/'/g, '&#39;') }),
    url,
    is_deleted: false,
  })),
})

/** One page of a list, newest first, 1 to 20 entries. */
export const pageOf = <T>(body: unknown, rows: T[], view: (row: T, bare: boolean) => unknown) => {
  const parsed = z
    .object({
      offset: z.number().int().min(0),
      count: z.number().int().min(1).max(20),
      no_content: z.number().default(0),
    })
    .safeParse(body)
  if (!parsed.success) throw new Failure(47001)
  const { offset, count, no_content: bare } = parsed.data
  const item = rows
    .toReversed()
    .slice(offset, offset + count)
    .map((row) => view(row, bare === 1))
  return { total_count: rows.length, item_count: item.length, item }
}

const mine = (state: State, appid: string) => state.drafts.all().filter(([, row]) => row.appid === appid)
