import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { errorCode } from '@/runtime/errorCode'

/** One thing that is looked at: resolves when it is well, rejects when it is not. */
export type HealthCheck = {
  check: () => Promise<unknown>
  /** A required one that fails makes the process not ready (503); any other only shows it as degraded (200). */
  required: boolean
}

export type HealthChecks = Record<string, HealthCheck>

export type HealthReport = {
  status: 'ok' | 'degraded' | 'failing'
  checks: Record<string, { status: 'ok' | 'failing'; reason?: string; ms: number }>
}

const patienceMs = 2_000
const freshMs = 500

/**
 * Answers `GET /healthz` (the process lives) and `GET /readyz` (it can do its work); returns false for any other request.
 * Reasons are error codes only, since everyone can read the answer; asking often costs no more than two checks a second.
 */
export const healthHandler = (checks: HealthChecks) => {
  const report = remembered(() => reportOf(checks))
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const path = request.url?.split('?')[0]
    if (path !== '/healthz' && path !== '/readyz') return false
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      answer(response, 405, { status: 'failing', checks: {} })
    } else if (path === '/healthz') answer(response, 200, { status: 'ok', checks: {} })
    else void report().then((found) => answer(response, found.status === 'failing' ? 503 : 200, found))
    return true
  }
}

/** A listener that serves nothing but health, for processes without another one. */
export const serveHealth = (at: { port: number; host: string }, checks: HealthChecks): Promise<Server> => {
  const handle = healthHandler(checks)
  const server = createServer((request, response) => {
    if (!handle(request, response)) response.writeHead(404).end()
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(at, () => resolve(server))
  })
}

/** Looks at everything at once; a check that takes more than 2 s has failed. */
export const reportOf = async (checks: HealthChecks): Promise<HealthReport> => {
  const found = await Promise.all(
    Object.entries(checks).map(async ([name, { check }]) => [name, await outcome(check)] as const),
  )
  const failing = found.filter(([, { status }]) => status === 'failing').map(([name]) => name)
  const isBlocked = failing.some((name) => checks[name]?.required)
  return { status: isBlocked ? 'failing' : failing.length > 0 ? 'degraded' : 'ok', checks: Object.fromEntries(found) }
}

const outcome = async (check: HealthCheck['check']): Promise<HealthReport['checks'][string]> => {
  const from = performance.now()
  const ms = () => Math.round(performance.now() - from)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error(), { code: 'ETIMEDOUT' })), patienceMs)
  })
  try {
    await Promise.race([Promise.resolve().then(check), late])
    return { status: 'ok', ms: ms() }
  } catch (error) {
    return { status: 'failing', reason: errorCode(error), ms: ms() }
  } finally {
    clearTimeout(timer)
  }
}

const remembered = <T>(make: () => Promise<T>) => {
  let last: { at: number; value: Promise<T> } | undefined
  return (): Promise<T> => {
    if (!last || performance.now() - last.at > freshMs) last = { at: performance.now(), value: make() }
    return last.value
  }
}

const answer = (response: ServerResponse, status: number, body: HealthReport): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(`${JSON.stringify(body)}\n`)
}
