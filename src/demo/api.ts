/** A signed-in client of the real REST API, as a person's browser would be. */
export type Api = {
  email: string
  call: (method: string, path: string, body?: unknown) => Promise<{ status: number; body: Record<string, unknown> }>
}

export const signIn = async (web: string, email: string, password: string): Promise<Api> => {
  const call = request(web, undefined)
  const { status, body } = await call('POST', '/api/users/login', { email, password })
  if (status !== 200 || typeof body.token !== 'string') throw new Error(`cannot sign in as ${email}: ${status}`)
  return { email, call: request(web, body.token) }
}

export const anonymous = (web: string): Api => ({ email: '', call: request(web, undefined) })

const request =
  (web: string, token: string | undefined): Api['call'] =>
  async (method, path, body) => {
    const headers = {
      'Content-Type': 'application/json',
      'Accept-Language': 'zh',
      ...(token ? { Authorization: `JWT ${token}` } : {}),
    }
    const response = await fetch(`${web}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const json: unknown = text.startsWith('{') ? JSON.parse(text) : { text: text.slice(0, 300) }
    return { status: response.status, body: json as Record<string, unknown> }
  }

/** What the API says is wrong, in its own words. */
export const messageOf = (body: Record<string, unknown>): string => {
  const [first] = Array.isArray(body.errors) ? (body.errors as unknown[]) : []
  return first !== null && typeof first === 'object' && 'message' in first ? String(first.message) : ''
}
