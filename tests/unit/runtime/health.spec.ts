import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { reportOf, serveHealth, type HealthCheck } from '@/runtime/health'

const well: HealthCheck = { required: true, check: async () => undefined }
const broken = (required: boolean): HealthCheck => ({
  required,
  check: () => Promise.reject(Object.assign(new Error('postgres://kepu:pw@db is down'), { code: 'ECONNREFUSED' })),
})

describe('readiness', () => {
  test('is ok when everything is well, degraded when something optional fails, failing when something required does', async () => {
    expect((await reportOf({ database: well })).status).toBe('ok')
    expect((await reportOf({ database: well, queue: broken(false) })).status).toBe('degraded')
    expect((await reportOf({ database: broken(true), queue: broken(false) })).status).toBe('failing')
  })

  test('names each check and its reason as a code, never the message with its address', async () => {
    const report = await reportOf({ database: well, queue: broken(false) })
    expect(report.checks).toMatchObject({
      database: { status: 'ok' },
      queue: { status: 'failing', reason: 'ECONNREFUSED' },
    })
    expect(JSON.stringify(report)).not.toContain('kepu')
  })

  test('a check that hangs has failed after 2 s', async () => {
    const report = await reportOf({ database: { required: true, check: () => new Promise(() => undefined) } })
    expect(report).toMatchObject({ status: 'failing', checks: { database: { reason: 'ETIMEDOUT' } } })
  })

  test('a check that throws before it waits has failed', async () => {
    const check = () => {
      throw new TypeError('no')
    }
    expect(await reportOf({ database: { required: true, check } })).toMatchObject({ status: 'failing' })
  })
})

describe('over HTTP', () => {
  const servers: Server[] = []
  afterEach(() => servers.splice(0).forEach((server) => server.close()))

  const serve = async (checks: Record<string, HealthCheck>) => {
    const free = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => free.once('listening', resolve))
    const { port } = free.address() as AddressInfo
    await new Promise((resolve) => free.close(resolve))
    servers.push(await serveHealth({ port, host: '127.0.0.1' }, checks))
    return (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init)
  }

  test('a degraded process answers 200 and says what, a failing one 503, and both live', async () => {
    const degraded = await serve({ database: well, worker: broken(false) })
    const ready = await degraded('/readyz')
    expect(ready.status).toBe(200)
    expect(ready.headers.get('cache-control')).toBe('no-store')
    expect(await ready.json()).toMatchObject({ status: 'degraded', checks: { worker: { status: 'failing' } } })
    const failing = await serve({ database: broken(true) })
    expect((await failing('/readyz?x=1')).status).toBe(503)
    expect((await failing('/healthz')).status).toBe(200)
  })

  test('many questions at once cost one look', async () => {
    let looks = 0
    const get = await serve({ database: { required: true, check: async () => void (looks += 1) } })
    await Promise.all(Array.from({ length: 20 }, () => get('/readyz')))
    expect(looks).toBe(1)
  })

  test('other paths are not found, other methods not allowed', async () => {
    const get = await serve({ database: well })
    expect((await get('/')).status).toBe(404)
    expect((await get('/readyz', { method: 'POST' })).status).toBe(405)
    expect((await get('/readyz', { method: 'HEAD' })).status).toBe(200)
  })
})
