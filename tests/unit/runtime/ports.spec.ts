import { createServer, type Server } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sentence } from '@/i18n/sentence'
import { freePort } from '@/runtime/ports'

const servers: Server[] = []
let base: number

const listen = (port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    const server = createServer().once('error', reject).listen({ port, host }, resolve)
    servers.push(server)
  })

beforeEach(async () => {
  base = await freePort(26_000 + Math.floor(Math.random() * 4_000), { setting: 'PORT' })
})
afterEach(() => servers.splice(0).forEach((server) => server.close()))

test('a free port is taken as wished, silently', async () => {
  const said: Sentence[] = []
  expect(await freePort(base, { setting: 'PORT', say: (sentence) => said.push(sentence) })).toBe(base)
  expect(said).toEqual([])
})

test.each(['127.0.0.1', '0.0.0.0', '::1'])(
  'a port on which another program listens (%s) is passed over and that is said',
  async (host) => {
    await listen(base, host)
    const said: Sentence[] = []
    const port = await freePort(base, { setting: 'PORT', say: (sentence) => said.push(sentence) })
    expect(port).toBeGreaterThan(base)
    expect(said).toEqual([{ zh: expect.stringContaining(`${base}`), en: expect.stringContaining(`${port}`) }])
  },
)

test('a port promised to another listener is passed over', async () => {
  expect(await freePort(base, { setting: 'PORT', except: [base] })).toBeGreaterThan(base)
})

test('an address that is not ours is refused with the setting', async () => {
  await expect(freePort(base, { setting: 'PORT', host: '192.0.2.1' })).rejects.toMatchObject({ setting: 'PORT' })
})
