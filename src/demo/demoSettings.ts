import { env, type Env } from '@/env'
import { freePort } from '@/runtime/ports'
import type { Say } from '@/runtime/say'

const names = ['PORT', 'SITE_PORT', 'WORKER_PORT', 'SIM_WECHAT_PORT', 'SIM_DOUYIN_PORT', 'SIM_WEIBO_PORT'] as const
const preferred = {
  PORT: 3000,
  SITE_PORT: 3001,
  WORKER_PORT: 3002,
  SIM_WECHAT_PORT: 3011,
  SIM_DOUYIN_PORT: 3012,
  SIM_WEIBO_PORT: 3013,
}

/** Settings of the demo: free ports, and every channel pointed at its simulator. Must run before anything reads the settings. */
export const demoSettings = async (say: Say): Promise<Env> => {
  const taken: number[] = []
  for (const name of names) {
    const port = await freePort(Number(process.env[name] ?? preferred[name]), { setting: name, except: taken, say })
    taken.push(port)
    process.env[name] = String(port)
  }
  for (const channel of ['WECHAT', 'DOUYIN', 'WEIBO'] as const)
    process.env[`${channel}_BASE_URL`] = `http://127.0.0.1:${process.env[`SIM_${channel}_PORT`]}`
  return env()
}

export const simulatorPorts = () => ({
  wechat: Number(process.env.SIM_WECHAT_PORT),
  douyin: Number(process.env.SIM_DOUYIN_PORT),
  weibo: Number(process.env.SIM_WEIBO_PORT),
})
