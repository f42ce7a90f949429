import { randomUUID } from 'node:crypto'
import { startSimulator, type Simulator, type SimulatorOptions, type World } from './common'
import { json, type Ask, type Reply } from './messages'
import { oauthHandlers } from './douyin/oauth'
import { pages } from './douyin/pages'
import { Failure, openState, type State } from './douyin/state'
import { videoHandlers } from './douyin/videos'

/** Numbers arrive as strings here and there, as they do on the platform. */
const reply = (data: object, code: number): Reply => {
  const description = code === 0 ? '' : `error ${code}`
  const extra = {
    error_code: code,
    description,
    sub_error_code: 0,
    sub_description: '',
    logid: randomUUID(),
    now: Date.now(),
  }
  return json({ data: { ...data, error_code: String(code), description }, extra })
}

const failure = (code: number): Reply => reply({}, code)

/**
 * The Douyin open platform as far as publishing needs it, and the pages of posts and hand-offs. Any token makes an account of its open
 * id; `POST /__sim/accounts {id: openId, accessToken?, profile?, reviewStatus?}` changes that. The hand-off page is
 * `/handoff?open_id=…&<share schema>`; `POST` to the same address is the person who presses 发布.
 */
export const startDouyinSimulator = (options: SimulatorOptions = {}): Promise<Simulator> =>
  startSimulator(options, (world) => {
    const state = openState(world)
    const routes = routesOf(state, world)
    return {
      failure,
      answer: async (ask) => {
        const handler = routes[`${ask.method} ${ask.url.pathname}`]
        if (handler === undefined) return pages(state, world, ask)
        try {
          return reply(await handler(ask), 0)
        } catch (error) {
          if (error instanceof Failure) return failure(error.code)
          throw error
        }
      },
    }
  })

const routesOf = (state: State, world: World): Record<string, (ask: Ask) => object | Promise<object>> => {
  const { video_list: videoList, ...posts } = videoHandlers(state, world)
  const base = '/api/douyin/v1/video'
  const named = Object.entries(posts).map(([name, handler]) => [`POST ${base}/${name}/`, handler] as const)
  return { ...oauthHandlers(state), ...Object.fromEntries(named), [`GET ${base}/video_list/`]: videoList }
}
