import type { Channel } from './channel'
import { douyin } from './douyin/douyin'
import { website } from './website/website'
import { wechat } from './wechat/wechat'
import { weibo } from './weibo/weibo'

/** Every channel. Adding one is a folder and an entry here. */
export const channels: readonly Channel[] = [website, wechat, douyin, weibo]

export const channelOf = (slug: string): Channel => {
  const channel = channels.find((known) => known.slug === slug)
  if (!channel) throw new Error(`unknown channel ${slug}`)
  return channel
}
