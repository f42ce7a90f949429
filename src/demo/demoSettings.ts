import { decideSettings, env, givenSetting, type Env } from '@/env'
import { freePort } from '@/runtime/ports'
import type { Say } from '@/runtime/say'

const preferred = {
  PORT: 3000,
  SITE_PORT: 3001,
  WORKER_PORT: 3002,
  SIM_WECHAT_PORT: 3011,
  SIM_DOUYIN_PORT: 3012,
  SIM_WEIBO_PORT: 3013,
  SIM_OPENAI_PORT: 3014,
} as const

/** Settings of the demo: free ports, every channel and the language model pointed at their simulators. Must run before anything reads the settings. */
export const demoSettings = async (say: Say): Promise<Env> => {
  const taken: number[] = []
  for (const [name, usual] of Object.entries(preferred)) {
    const port = await freePort(Number(givenSetting(name) ?? usual), { setting: name, except: taken, say })
    taken.push(port)
    decideSettings({ [name]: String(port) })
  }
  const ports = simulatorPorts()
  decideSettings({
    WECHAT_BASE_URL: `http://127.0.0.1:${ports.wechat}`,
    DOUYIN_BASE_URL: `http://127.0.0.1:${ports.douyin}`,
    WEIBO_BASE_URL: `http://127.0.0.1:${ports.weibo}`,
    OPENAI_API_KEY: 'simulated',
    OPENAI_BASE_URL: `http://127.0.0.1:${ports.openai}/v1`,
    OPENAI_MODEL: 'simulator',
  })
  return env()
}

export const simulatorPorts = () => ({
  wechat: Number(givenSetting('SIM_WECHAT_PORT')),
  douyin: Number(givenSetting('SIM_DOUYIN_PORT')),
  weibo: Number(givenSetting('SIM_WEIBO_PORT')),
  openai: Number(givenSetting('SIM_OPENAI_PORT')),
})
