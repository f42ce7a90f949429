import type { World } from '../common'
import type { Ask, Reply } from '../messages'
import { escapeHtml, missingPage, page } from '../page'
import { publishByHand } from './publishing'
import { Failure, type Article, type State } from './state'

const platform = '微信公众号'

/** What readers and operators see: articles, drafts, and a console on which a person can publish a draft. */
export const pages = (state: State, world: World, ask: Ask): Reply => {
  const [, place = '', id = ''] = ask.url.pathname.split('/')
  if (ask.method === 'POST' && place === 'console') return publishPage(state, world, id)
  if (place === 'mmbiz') return imageOf(world, id)
  if (place === 's') return articlePage(state, id)
  if (place === 'draft') return draftPage(state, id)
  return place === '' ? consolePage(state) : missingPage(platform, false)
}

const imageOf = (world: World, id: string): Reply => {
  const bytes = world.store.file(id)
  return bytes === undefined ? missingPage(platform, false) : { type: 'image/jpeg', body: bytes }
}

const view = (articles: Article[], note: string): Reply => {
  const html = articles.map(
    (one) =>
      `<h1>${escapeHtml(one.title)}</h1><p>${escapeHtml(one.author)}</p>${one.content}` +
      `<p><a href="${escapeHtml(one.content_source_url)}">阅读原文</a></p>`,
  )
  return page({ platform, title: articles[0]?.title ?? '', html: note + html.join('<hr>') })
}

const articlePage = (state: State, id: string): Reply => {
  const post = state.posts.get(id)
  if (post === undefined || post.deleted) return missingPage(platform, post !== undefined)
  return view(post.articles, '')
}

const draftPage = (state: State, id: string): Reply => {
  const row = state.drafts.get(id)
  if (row === undefined) return missingPage(platform, false)
  const form = `<form method="post" action="/console/${escapeHtml(id)}"><p>草稿预览 <button>发布</button></p></form>`
  return view(row.articles, form)
}

const publishPage = (state: State, world: World, draft: string): Reply => {
  try {
    const id = publishByHand(state, world, draft)
    return { status: 303, headers: { location: `/s/${id}` }, body: '' }
  } catch (error) {
    if (error instanceof Failure) return missingPage(platform, false)
    throw error
  }
}

const consolePage = (state: State): Reply => {
  const entry = (place: string, id: string, articles: Article[], owner: string) =>
    `<li><a href="/${place}/${escapeHtml(id)}">${escapeHtml(articles[0]?.title ?? '')}</a>（${escapeHtml(owner)}）</li>`
  const drafts = state.drafts.all().map(([id, row]) => entry('draft', id, row.articles, row.appid))
  const posts = state.posts.all().filter(([, row]) => !row.deleted)
  const live = posts.map(([id, row]) => entry('s', id, row.articles, row.appid))
  const html = `<h1>公众号后台</h1><h2>草稿箱</h2><ul>${drafts.join('')}</ul><h2>已发布</h2><ul>${live.join('')}</ul>`
  return page({ platform, title: '公众号后台', html })
}
