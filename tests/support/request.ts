import type { User } from '@/payload-types'

export type Reply = { status: number; text: string }

/** Sends raw requests, well-formed or not, to the REST handlers that the web process serves. */
export const openRest = async () => {
  const [routes, { getPayload }, { default: config }] = await Promise.all([
    import('@/app/(payload)/api/[...slug]/route'),
    import('payload'),
    import('@payload-config'),
  ])
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  const send = async (path: string, init: RequestInit): Promise<Reply> => {
    const slug = path.split('?')[0]?.split('/') ?? []
    const request = new Request(`http://localhost:3000/api/${path}`, init)
    const handler = routes[init.method === 'PATCH' ? 'PATCH' : init.method === 'POST' ? 'POST' : 'GET']
    const response = await handler(request, { params: Promise.resolve({ slug }) })
    return { status: response.status, text: await response.text() }
  }
  const signIn = async (email: string): Promise<string> => {
    const { token } = await payload.login({ collection: 'users', data: { email, password: 'correct horse battery' } })
    return token ?? ''
  }
  // One session a person: Payload writes an account's sessions back as it read them, so of two
  // sign-ins at the same moment one is lost and its token answers 401.
  const tokens = new Map<string, Promise<string>>()
  const tokenOf = ({ email }: User): Promise<string> => {
    const token = tokens.get(email) ?? signIn(email)
    tokens.set(email, token)
    return token
  }
  return { send, tokenOf, close: () => payload.destroy() }
}
