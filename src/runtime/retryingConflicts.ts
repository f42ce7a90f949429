type Handler<A> = (request: Request, args: A) => Promise<Response>

const attempts = 3

/**
 * Runs a REST write again after a write conflict, with the same body. On MongoDB the second of two writers fails at once where
 * PostgreSQL would wait; Payload answers such a failure as a plain 500. Uploads are not kept in memory: they get 409.
 */
export const retryingConflicts =
  <A>(handler: Handler<A>): Handler<A> =>
  async (request, args) => {
    const isJson = request.headers.get('content-type')?.includes('application/json') ?? true
    const body = isJson ? await request.arrayBuffer() : null
    for (let attempt = 1; ; attempt += 1) {
      const response = await handler(body === null ? request : copyOf(request, body), args)
      if (!(await isConflict(response))) return malformed(response, request)
      if (attempt >= attempts || body === null) return savedTogether()
      await new Promise((done) => setTimeout(done, Math.random() * 50 * 2 ** attempt))
    }
  }

const copyOf = (request: Request, body: ArrayBuffer): Request =>
  new Request(request.url, {
    method: request.method,
    headers: request.headers,
    body: body.byteLength > 0 ? body : null,
    signal: request.signal,
  })

const isConflict = async (response: Response): Promise<boolean> =>
  response.status === 500 &&
  (response.headers.get('x-write-conflict') === '1' ||
    /WriteConflict|write conflict/i.test(await response.clone().text()))

/** Payload answers a body that is no JSON with a 500; whoever sent it is to blame. */
const malformed = async (response: Response, request: Request): Promise<Response> => {
  if (response.status !== 500 || !request.headers.get('content-type')?.includes('application/json')) return response
  return response
}

const savedTogether = () =>
  Response.json(
    {
      errors: [
        { message: '有人同时保存了同一内容，请刷新后再试。 Someone saved at the same moment; reload and try again.' },
      ],
    },
    { status: 409 },
  )
