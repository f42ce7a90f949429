import { shareSignature } from '../../src/channels/douyin/handoff'
import type { World } from '../common'
import { json, type Ask, type Reply } from '../messages'
import { escapeHtml, missingPage, page, textHtml } from '../page'
import { addItem, contentOf } from './videos'
import { accountOf, type Item, type State } from './state'

const platform = '抖音'

/** The public page of a post, and the page that stands for the app after scanning the QR code. */
export const pages = (state: State, world: World, ask: Ask): Reply => {
  const { pathname } = ask.url
  if (pathname === '/handoff') return ask.method === 'POST' ? publish(state, world, ask) : handoffPage(state, ask)
  if (pathname.startsWith('/share/video/')) return itemPage(state, decodeURIComponent(pathname.slice(13)))
  if (pathname.startsWith('/media/')) return media(world, decodeURIComponent(pathname.slice(7)))
  return pathname === '/' ? indexPage(state) : missingPage(platform, false)
}

const media = (world: World, id: string): Reply => {
  const body = world.store.file(id)
  return body === undefined
    ? missingPage(platform, false)
    : { type: id.startsWith('v') ? 'video/mp4' : 'image/jpeg', body }
}

const mediaOf = (query: URLSearchParams): Pick<Item, 'images' | 'video'> => {
  const list: unknown = JSON.parse(query.get('image_list_path') ?? '[]')
  const single = query.get('image_path')
  const images = Array.isArray(list) ? list.map(String) : []
  return { images: single === null ? images : [single], video: query.get('video_path') ?? '' }
}

const problemOf = (state: State, query: URLSearchParams): string | undefined => {
  const share = state.shares.get(query.get('state') ?? '')
  if (share === undefined || share.clientKey !== query.get('client_key')) return '分享标识无效'
  const signed = state.tickets
    .all()
    .filter(([, row]) => row.clientKey === share.clientKey && row.expiresAt > Date.now())
    .some(
      ([ticket]) =>
        shareSignature({ nonce: query.get('nonce_str') ?? '', ticket, timestamp: query.get('timestamp') ?? '' }) ===
        query.get('signature'),
    )
  if (!signed) return '签名无效或已过期'
  const { images, video } = mediaOf(query)
  return images.length === 0 && video === '' ? '没有可发布的图片或视频' : undefined
}

const refusal = (text: string): Reply => page({ platform, title: '无法发布', html: `<p>${text}</p>`, status: 400 })

const handoffPage = (state: State, ask: Ask): Reply => {
  const query = ask.url.searchParams
  const problem = problemOf(state, query)
  if (problem !== undefined) return refusal(problem)
  const action = escapeHtml(`/handoff${ask.url.search}`)
  const html = `${textHtml(query.get('title') ?? '')}<form method="post" action="${action}"><button>发布</button></form>`
  return page({ platform, title: '发布到抖音', html })
}

/** A person presses 发布. Pressing twice publishes once, as the app closes the page. */
const publish = (state: State, world: World, ask: Ask): Reply => {
  const query = ask.url.searchParams
  const problem = problemOf(state, query)
  if (problem !== undefined) return refusal(problem)
  const shareId = query.get('state') ?? ''
  const openId = query.get('open_id') ?? `sim-${query.get('client_key') ?? ''}`
  const known = state.items.all().find(([, row]) => row.shareId === shareId)
  const post = { text: query.get('title') ?? '', ...mediaOf(query) }
  const id = known?.[0] ?? addItem(state, { ...post, openId, shareId })
  if (known === undefined) world.effect({ account: openId, action: 'handoff.publish', id, content: contentOf(post) })
  const link = `${world.url()}/share/video/${encodeURIComponent(id)}`
  if (ask.header('accept').includes('json')) return json({ item_id: id, share_url: link })
  const html = `<p>已发布，等待平台审核。</p><p><a href="${escapeHtml(link)}">查看作品</a></p>`
  return page({ platform, title: '已发布', html })
}

const source = (path: string): string => escapeHtml(/^https?:/.test(path) ? path : `/media/${encodeURIComponent(path)}`)

const itemPage = (state: State, id: string): Reply => {
  const row = state.items.get(id)
  if (row === undefined) return missingPage(platform, false)
  const refused = row.status === 2 || (row.status === 4 && accountOf(state, row.openId).reviewStatus === 2)
  const note = row.status === 4 ? '<p>审核中，仅作者可见</p>' : refused ? '<p>未通过平台审核</p>' : ''
  const video = row.video === '' ? '' : `<video controls src="${source(row.video)}"></video>`
  const images = row.images.map((image) => `<img src="${source(image)}" alt="">`).join('')
  return page({ platform, title: '抖音作品', html: note + video + images + textHtml(row.text) })
}

const indexPage = (state: State): Reply => {
  const items = state.items.all().map(([id, row]) => {
    const title = escapeHtml(row.text.split('\n')[0] ?? '')
    return `<li><a href="/share/video/${encodeURIComponent(id)}">${title}</a></li>`
  })
  return page({ platform, title: '抖音', html: `<ul>${items.toReversed().join('')}</ul>` })
}
