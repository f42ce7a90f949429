import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { World } from '../common'
import { contentOf, mediaId, newsOf, own, pageOf } from './drafts'
import { Failure, nowSeconds, type State } from './state'

/** A job ends at the second look or after this time, whichever is first. */
const jobMs = 1000

const finish = (state: State, id: string): void => {
  const row = state.jobs.get(id)
  const draft = row === undefined ? undefined : state.drafts.get(row.draft)
  if (row === undefined || row.done) return
  if (row.status === 0 && draft !== undefined) {
    const { appid, articles } = draft
    state.posts.put(row.articleId, { appid, articles, publishedAt: nowSeconds(), deleted: false })
    state.drafts.remove(row.draft)
  }
  state.jobs.put(id, { ...row, done: true })
}

/** Ends every job whose time is over; the platform does that by itself. */
export const settleJobs = (state: State): void => {
  for (const [id, row] of state.jobs.all()) if (!row.done && Date.now() - row.startedAt > jobMs) finish(state, id)
}

/** What the button 发布 on the platform's own pages does: no job to wait for. */
export const publishByHand = (state: State, world: World, id: string): string => {
  const row = state.drafts.get(id)
  if (row === undefined) throw new Failure(40007)
  const publishId = start(state, world, row.appid, id)
  finish(state, publishId)
  return state.jobs.get(publishId)?.articleId ?? ''
}

const start = (state: State, world: World, appid: string, draft: string): string => {
  const row = own(state, appid, draft)
  const publishId = `22${Date.now()}${String(state.jobs.all().length).padStart(4, '0')}`
  const articleId = randomBytes(18).toString('base64url')
  const status = state.accounts.get(appid)?.publishStatus ?? 0
  state.jobs.put(publishId, { appid, draft, articleId, status, looks: 0, startedAt: Date.now(), done: false })
  if (status === 0) world.effect({ account: appid, action: 'publish', id: articleId, content: contentOf(row.articles) })
  return publishId
}

const articleId = (body: unknown): string => {
  const parsed = z.object({ article_id: z.string() }).safeParse(body)
  if (!parsed.success) throw new Failure(47001)
  return parsed.data.article_id
}

export const publishHandlers = (state: State, world: World) => {
  const ownPost = (appid: string, id: string) => {
    const row = state.posts.get(id)
    if (row === undefined || row.appid !== appid || row.deleted) throw new Failure(53600)
    return row
  }
  const link = (id: string) => `${world.url()}/s/${id}`
  return {
    submit: (appid: string, body: unknown) => {
      const publishId = start(state, world, appid, mediaId(body))
      return { errcode: 0, errmsg: 'ok', publish_id: publishId, msg_data_id: publishId }
    },
    get: (appid: string, body: unknown) => {
      const parsed = z.object({ publish_id: z.coerce.string() }).safeParse(body)
      const id = parsed.success ? parsed.data.publish_id : ''
      const row = state.jobs.get(id)
      if (row === undefined || row.appid !== appid) throw new Failure(53502)
      state.jobs.put(id, { ...row, looks: row.looks + 1 })
      if (row.looks >= 1) finish(state, id)
      return jobView(state, id, link)
    },
    delete: (appid: string, body: unknown) => {
      const id = articleId(body)
      const row = ownPost(appid, id)
      state.posts.put(id, { ...row, deleted: true })
      world.effect({ account: appid, action: 'publish.delete', id, content: contentOf(row.articles) })
      return { errcode: 0, errmsg: 'ok' }
    },
    getarticle: (appid: string, body: unknown) =>
      newsOf(ownPost(appid, articleId(body)).articles, link(articleId(body))),
    batchget: (appid: string, body: unknown) => {
      const rows = state.posts.all().filter(([, row]) => row.appid === appid && !row.deleted)
      return pageOf(body, rows, ([id, row], bare) => ({
        article_id: id,
        content: newsOf(row.articles, link(id), bare),
        update_time: row.publishedAt,
      }))
    },
  }
}

const jobView = (state: State, id: string, link: (id: string) => string) => {
  const row = state.jobs.get(id)
  if (row === undefined || !row.done) return { publish_id: id, publish_status: 1, fail_idx: [] }
  if (row.status !== 0) return { publish_id: id, publish_status: row.status, fail_idx: [1] }
  if (state.posts.get(row.articleId)?.deleted === true) return { publish_id: id, publish_status: 5, fail_idx: [] }
  const item = [{ idx: 1, article_url: link(row.articleId) }]
  return {
    publish_id: id,
    publish_status: 0,
    article_id: row.articleId,
    article_detail: { count: 1, item },
    fail_idx: [],
  }
}
