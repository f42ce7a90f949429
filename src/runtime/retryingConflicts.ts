import { conflictHeader } from '@/hooks/answerConflicts'

type Handler<A> = (request: Request, args: A) => Promise<Response>

const attempts = 3

/**
 * Runs a REST write again, up to three times in all, after a write conflict, with the same body. Uploads are not kept in memory: their
 * 409 goes to the person at once.
 */
export const retryingConflicts =
  <A>(handler: Handler<A>): Handler<A> =>
  async (request, args) => {
    const isJson = request.headers.get('content-type')?.includes('application/json') ?? true
    if (!isJson) return handler(request, args)
    const body = await request.arrayBuffer()
    for (let attempt = 1; ; attempt += 1) {
      const response = await handler(copyOf(request, body), args)
      if (attempt >= attempts || !response.headers.has(conflictHeader)) return response
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
