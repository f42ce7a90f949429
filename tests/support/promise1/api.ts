import type { User } from '@/payload-types'

export type Answer = { status: number; body: Record<string, unknown>; text: string }
export type Call = { method?: string; token?: string | null; body?: unknown; file?: Buffer }

/** The doors that requests come through in production: the very route handlers of the web process, with real tokens. */
export type Api = {
  rest: (path: string, call?: Call) => Promise<Answer>
  graphql: (query: string, call?: Pick<Call, 'token'> & { variables?: Record<string, unknown> }) => Promise<Answer>
  /** The token of a person of the tests; each signs in once. */
  tokenOf: (user: User) => Promise<string>
  close: () => Promise<void>
}

const origin = 'http://localhost:3000'
/** What `aUser` gives everyone. */
const password = 'correct horse battery'

/** Opens REST and GraphQL on the database of the system that was started last, as a web process beside it would. */
export const openApi = async (): Promise<Api> => {
  forgetEarlierSystems()
  const [routes, graph, { getPayload }, { default: config }] = await Promise.all([
    import('@/app/(payload)/api/[...slug]/route'),
    import('@/app/(payload)/api/graphql/route'),
    import('payload'),
    import('@payload-config'),
  ])
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  const rest: Api['rest'] = async (path, call = {}) => {
    const { method = 'GET' } = call
    const slug = path.split('?')[0]!.split('/').filter(Boolean)
    const request = new Request(`${origin}/api/${path}`, { method, ...contentOf(call) })
    return answerOf(await handlerOf(routes, method)(request, { params: Promise.resolve({ slug }) }))
  }
  const graphql: Api['graphql'] = async (query, { token, variables } = {}) =>
    answerOf(
      await graph.POST(
        new Request(`${origin}/api/graphql`, { method: 'POST', ...contentOf({ token, body: { query, variables } }) }),
      ),
    )
  const tokens = new Map<string, Promise<string>>()
  const signIn = async ({ email }: User): Promise<string> => {
    const { body, text } = await rest('users/login', { method: 'POST', body: { email, password } })
    if (typeof body.token !== 'string') throw new Error(`${email} can't sign in: ${text}`)
    return body.token
  }
  return {
    rest,
    graphql,
    tokenOf: (user) => {
      const token = tokens.get(user.id) ?? signIn(user)
      tokens.set(user.id, token)
      return token
    },
    close: () => payload.destroy(),
  }
}

/** Payload keeps its instance and its GraphQL schema for the life of a process; a file of tests starts several systems. */
const forgetEarlierSystems = () => {
  const instances: unknown = Reflect.get(globalThis, '_payload')
  if (instances instanceof Map) instances.delete('default')
  const schema: unknown = Reflect.get(globalThis, '_payload_graphql')
  if (schema !== null && typeof schema === 'object') Object.assign(schema, { graphql: null, promise: null })
}

type Routes = typeof import('@/app/(payload)/api/[...slug]/route')

const handlerOf = (routes: Routes, method: string) => {
  if (method === 'POST') return routes.POST
  if (method === 'PATCH') return routes.PATCH
  if (method === 'DELETE') return routes.DELETE
  return routes.GET
}

const contentOf = ({ token, body, file }: Call) => {
  const authorization: Record<string, string> = token ? { Authorization: `JWT ${token}` } : {}
  if (file) return { headers: authorization, body: multipart(body, file) }
  if (body === undefined) return { headers: authorization }
  return { headers: { ...authorization, 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
}

const multipart = (body: unknown, file: Buffer): FormData => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(body ?? {}))
  form.set('file', new Blob([new Uint8Array(file)], { type: 'image/png' }), 'picture.png')
  return form
}

const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('application/json') ?? false
  return { status: response.status, body: isJson ? JSON.parse(text) : {}, text }
}
