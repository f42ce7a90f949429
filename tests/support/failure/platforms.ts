import { startDouyinSimulator } from '../../../simulators/douyin'
import { startWechatSimulator } from '../../../simulators/wechat'
import { startWeiboSimulator } from '../../../simulators/weibo'

export type Effect = { time: string; account: string; action: string; id: string; contentHash: string }
export type Fault = { match: string; kind: 'reset-before' | 'reset-after' | 'http-502' | 'errcode'; code?: number }
export type Platform = {
  url: string
  effects: () => Promise<Effect[]>
  fault: (fault: Fault) => Promise<void>
  account: (account: Record<string, unknown>) => Promise<void>
}

export const platformAt = (url: string): Platform => {
  const post = async (path: string, body: object) => {
    const response = await fetch(`${url}/__sim/${path}`, { method: 'POST', body: JSON.stringify(body) })
    if (!response.ok) throw new Error(await response.text())
  }
  return {
    url,
    effects: async () => (await fetch(`${url}/__sim/log`)).json() as Promise<Effect[]>,
    fault: (fault) => post('faults', fault),
    account: (account) => post('accounts', account),
  }
}

/** The three platforms in this process; every account of the system under test talks to them. */
export const startPlatforms = async () => {
  const servers = {
    wechat: await startWechatSimulator(),
    douyin: await startDouyinSimulator(),
    weibo: await startWeiboSimulator(),
  }
  for (const [name, { url }] of Object.entries(servers)) process.env[`${name.toUpperCase()}_BASE_URL`] = url
  return {
    wechat: platformAt(servers.wechat.url),
    douyin: platformAt(servers.douyin.url),
    weibo: platformAt(servers.weibo.url),
    stop: async () => void (await Promise.all(Object.values(servers).map(({ close }) => close()))),
  }
}
