import { connect, createServer } from 'node:net'
import { errorCode } from '@/runtime/errorCode'
import type { Say } from '@/runtime/say'
import { SettingError } from '@/runtime/settingError'

export type PortWish = {
  /** The setting that names the port, for the sentence when none is free. */
  setting: string
  host?: string
  /** Ports already promised to someone else who has not opened them yet. */
  except?: number[]
  /** Told when another port than the preferred one is taken. */
  say?: Say
}

const tries = 100

/**
 * The preferred port, or the next free one above it. Free means: nobody listens there on this host, nor on `localhost` in either
 * protocol version, since a browser asked for `localhost` would otherwise meet the other program.
 * @throws SettingError when the port may not be opened, or the next 100 are taken too.
 */
export const freePort = async (preferred: number, wish: PortWish): Promise<number> => {
  const host = wish.host ?? '127.0.0.1'
  const last = Math.min(preferred + tries - 1, 65_535)
  for (let port = preferred; port <= last; port += 1) {
    if (wish.except?.includes(port) || !(await isFree(port, host, wish.setting))) continue
    if (port !== preferred) wish.say?.(movedTo(preferred, port))
    return port
  }
  throw new SettingError(wish.setting, {
    zh: `设置 ${wish.setting}：从 ${preferred} 起的 ${tries} 个端口都被占用，请换一个端口。`,
    en: `Setting ${wish.setting}: the ${tries} ports from ${preferred} on are all taken, choose another.`,
  })
}

const movedTo = (preferred: number, port: number) => ({
  zh: `端口 ${preferred} 已被占用，改用 ${port}。`,
  en: `Port ${preferred} is taken, using ${port}.`,
})

const isFree = async (port: number, host: string, setting: string): Promise<boolean> => {
  const answering = await Promise.all(['127.0.0.1', '::1'].map((address) => answers(port, address)))
  return !answering.includes(true) && opens(port, host, setting)
}

const opens = (port: number, host: string, setting: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => {
      if (errorCode(error) === 'EADDRINUSE') resolve(false)
      else reject(cannotListen(setting, host, port, errorCode(error)))
    })
    server.listen({ port, host }, () => server.close(() => resolve(true)))
  })

const cannotListen = (setting: string, host: string, port: number, code: string) =>
  new SettingError(setting, {
    zh: `设置 ${setting}：无法在 ${host}:${port} 监听（${code}），请换一个端口（1024 以上）或检查 HOST。`,
    en: `Setting ${setting}: can't listen on ${host}:${port} (${code}), choose another port (above 1024) or check HOST.`,
  })

const answers = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 500 })
    const settle = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => settle(true))
    socket.once('timeout', () => settle(false))
    socket.once('error', () => settle(false))
  })
