import { permalink, shortMid } from '../src/channels/weibo/permalink'
import { startSimulator, type Simulator, type SimulatorOptions, type World } from './common'
import { json, type Ask, type Reply } from './messages'
import { field } from './forms'
import { escapeHtml, missingPage, page, textHtml } from './page'
import { destroy, share, timeline } from './weibo/posts'
import { caller, Failure, openState, type Post, type State } from './weibo/state'

const platform = '微博'

/** System errors answer 503, missing rights 403, the rest 400. */
const failure = (code: number, path: string, text = 'error'): Reply => {
  const status = code < 10004 ? 503 : [10005, 10014, 10022, 10023, 10024].includes(code) ? 403 : 400
  return json({ error: text, error_code: code, request: path }, status)
}

/**
 * The Weibo API as far as sharing needs it, and the pages of the posts. Any token makes an account;
 * `POST /__sim/accounts {id: token, uid?, name?, profile?, domains?}` changes that.
 */
export const startWeiboSimulator = (options: SimulatorOptions = {}): Promise<Simulator> =>
  startSimulator(options, (world) => {
    const state = openState(world)
    return {
      failure,
      answer: async (ask) => {
        const { pathname } = ask.url
        if (!pathname.startsWith('/2/') && !pathname.startsWith('/oauth2/')) return pages(state, world, ask)
        try {
          return json(await api(state, world, ask))
        } catch (error) {
          if (error instanceof Failure) return failure(error.code, pathname, error.text)
          throw error
        }
      },
    }
  })

const api = async (state: State, world: World, ask: Ask): Promise<unknown> => {
  const form = await ask.form()
  const owner = caller(state, field(form, 'access_token') || (ask.url.searchParams.get('access_token') ?? ''))
  switch (`${ask.method} ${ask.url.pathname}`) {
    case 'POST /oauth2/get_token_info':
      return { uid: owner.uid, appkey: 'simulated', scope: '', create_at: '1', expire_in: '2592000' }
    case 'POST /2/statuses/share.json':
      return share(state, world, owner, form)
    case 'POST /2/statuses/destroy.json':
      return destroy(state, world, owner, field(form, 'id'))
    case 'GET /2/statuses/user_timeline.json':
      return timeline(state, owner, ask.url.searchParams)
    default:
      throw new Failure(10020, 'Request Api not found!')
  }
}

const pages = (state: State, world: World, ask: Ask): Reply => {
  const [, first = '', second = ''] = ask.url.pathname.split('/')
  if (first === '') return indexPage(state)
  if (first === 'pic') {
    const body = world.store.file(second)
    return body === undefined ? missingPage(platform, false) : { type: 'image/jpeg', body }
  }
  const found = state.posts.all().find(([id, row]) => row.uid === first && shortMid(id) === second)
  if (found === undefined || found[1].deleted) return missingPage(platform, found !== undefined)
  return page({ platform, title: '微博正文', html: postHtml(found[1]) })
}

const postHtml = (row: Post): string =>
  `<h2>@${escapeHtml(row.name === '' ? row.uid : row.name)}</h2>${textHtml(row.text)}` +
  (row.picture === '' ? '' : `<img src="/pic/${row.picture}" alt="">`)

const indexPage = (state: State): Reply => {
  const rows = state.posts.all().filter(([, row]) => !row.deleted)
  const items = rows.map(([id, row]) => `<li><a href="${permalink('', row.uid, id)}">${escapeHtml(row.text)}</a></li>`)
  return page({ platform, title: '微博', html: `<ul>${items.toReversed().join('')}</ul>` })
}
