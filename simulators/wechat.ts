import { randomUUID } from 'node:crypto'
import { startSimulator, type Simulator, type SimulatorOptions, type World } from './common'
import { json, type Ask, type Reply } from './messages'
import { draftHandlers } from './wechat/drafts'
import { addMaterial, uploadImage } from './wechat/media'
import { pages } from './wechat/pages'
import { publishHandlers, settleJobs } from './wechat/publishing'
import { Failure, openState, type State } from './wechat/state'
import { caller, stableToken } from './wechat/token'

const messages: Record<number, string> = {
  40001: 'invalid credential, access_token is invalid or not latest',
  40005: 'invalid file type',
  40007: 'invalid media_id',
  40013: 'invalid appid',
  40125: 'invalid appsecret',
  40164: 'invalid ip 127.0.0.1 ipv6 ::ffff:127.0.0.1, not in whitelist',
  42001: 'access_token expired',
  43002: 'require POST method',
  44003: 'empty news data',
  44004: 'empty content',
  45002: 'content size out of limit',
  45003: 'title size out of limit',
  45004: 'description size out of limit',
  45009: 'reach max api daily quota limit',
  45110: 'author size out of limit',
  47001: 'data format error',
  48001: 'api unauthorized',
  53502: 'invalid publish_id',
  53600: 'invalid article_id',
}

/** Every failure is HTTP 200 with `errcode`. */
const failure = (code: number): Reply =>
  json({ errcode: code, errmsg: `${messages[code] ?? 'error'} rid: ${randomUUID()}` })

/**
 * The WeChat Official Account API as far as publishing needs it, and the pages that readers and operators would see.
 * Unknown accounts are taken with any secret, as verified ones; `POST /__sim/accounts {id, secret?, profile?, publishStatus?}` changes that.
 */
export const startWechatSimulator = (options: SimulatorOptions = {}): Promise<Simulator> =>
  startSimulator(options, (world) => {
    const state = openState(world)
    const api = apiOf(state, world)
    return {
      failure,
      answer: async (ask) => {
        settleJobs(state)
        return ask.url.pathname.startsWith('/cgi-bin/') ? answerApi(api, ask) : pages(state, world, ask)
      },
    }
  })

const answerApi = async (api: (ask: Ask) => unknown, ask: Ask): Promise<Reply> => {
  try {
    const reply = json(await api(ask))
    // The real one answers draft/get as plain text without a charset.
    return ask.url.pathname.endsWith('/draft/get') ? { ...reply, type: 'text/plain' } : reply
  } catch (error) {
    if (error instanceof Failure) return failure(error.code)
    throw error
  }
}

const apiOf = (state: State, world: World) => {
  const groups: Record<string, Record<string, (appid: string, body: unknown) => unknown>> = {
    draft: draftHandlers(state, world),
    freepublish: publishHandlers(state, world),
  }
  return async (ask: Ask): Promise<unknown> => {
    const [, , group = '', name = ''] = ask.url.pathname.split('/')
    if (ask.method !== 'POST' && name !== 'count') throw new Failure(43002)
    if (group === 'stable_token') return stableToken(state, ask)
    const { id: appid } = caller(state, ask)
    if (group === 'media' && name === 'uploadimg') return uploadImage(world, ask)
    if (group === 'material' && name === 'add_material') return addMaterial(world, state, ask, appid)
    const body = ask.json()
    if (body === undefined && name !== 'count') throw new Failure(47001)
    const handler = groups[group]?.[name]
    if (handler === undefined) throw new Failure(40066)
    return handler(appid, body)
  }
}
