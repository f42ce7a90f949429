import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { somePort, spawnUntil, type Server } from './server'
import { whichProgram } from './whichProgram'

/** Why no Redis can be had here, or null. */
export const missingRedis = (): string | null =>
  process.env.TEST_REDIS_URL || whichProgram('redis-server')
    ? null
    : 'no Redis: neither TEST_REDIS_URL nor redis-server on PATH (Debian: apt-get install redis-server)'

/** The Redis named by TEST_REDIS_URL, else one of our own as production wants it: append-only file, nothing evicted. */
export const startRedis = async (): Promise<Server> => {
  const given = process.env.TEST_REDIS_URL
  if (given) return { url: given, stop: async () => undefined }
  const folder = await mkdtemp(join(tmpdir(), 'kepu-redis-'))
  const port = await somePort('TEST_REDIS_URL')
  const settings = { bind: '127.0.0.1', dir: folder, save: '', appendonly: 'yes', databases: '10000' }
  const args = Object.entries({ ...settings, 'maxmemory-policy': 'noeviction' }).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ])
  const { stop } = await spawnUntil('redis-server', ['--port', String(port), ...args], /Ready to accept connections/)
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
