import type { Problem, Rendition } from '@/channels/channel'
import { aiNoticeOf, cut, tidy } from '@/channels/text'
import type { Release } from '@/content/types'

/** The platform takes 140; how it counts an address is not documented, so ten stay free. */
const room = 130

/** Length as Weibo counts: a CJK character 1, an ASCII character ½, rounded up. */
export const weiboLength = (text: string): number => {
  let halves = 0
  for (let index = 0; index < text.length; index++) halves += text.charCodeAt(index) < 0x80 ? 1 : 2
  return Math.ceil(halves / 2)
}

/** Title, as much of the summary as fits, AI label and link. Topics are not allowed to apps, so no `#` is written. */
export const render = (release: Release, link: string): Rendition => {
  const { snapshot } = release
  const aiNotice = aiNoticeOf(snapshot)
  const tail = [aiNotice === '' ? '' : `（${aiNotice}）`, link].filter((part) => part !== '').join(' ')
  const title = cut(plain(snapshot.title), room - weiboLength(`【】 ${tail}`) - 1, weiboLength)
  const left = room - weiboLength(`【${title}】 ${tail}`) - 1
  const text = `【${title}】${cut(plain(snapshot.summary), Math.max(0, left), weiboLength)}`
  return { title, body: `${text} ${tail}`, media: [snapshot.cover.media], link, aiNotice }
}

/** What Weibo would not show whole. */
export const check = (release: Release): Problem[] => {
  const title = plain(release.snapshot.title)
  if (weiboLength(title) <= 60) return []
  const message = {
    zh: '标题超过60字，微博正文放不下标题、标识和链接',
    en: 'Title above 60 characters: title, label and link do not fit into a Weibo post',
  }
  return [{ code: 'title-too-long', message, level: 'error' }]
}

const plain = (text: string): string => tidy(text.replace(/[#＃]/g, ''))
