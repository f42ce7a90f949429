import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLogger } from '@/runtime/log'
import { scrubText } from '@/runtime/scrub'

const written = (readable: boolean) => {
  const lines: string[] = []
  const stream = { write: (line: string) => void lines.push(line) }
  return { log: createLogger({ name: 'web', level: 'info', readable, stream }), text: () => lines.join('') }
}

const secret = 'Hunter2Hunter2'

describe.each([
  ['JSON', false],
  ['readable', true],
])('a secret does not reach the %s log', (_, readable) => {
  const names = [
    'password',
    'accessToken',
    'access_token',
    'appSecret',
    'authorization',
    'Cookie',
    'api-key',
    'set-cookie',
    'SECRETS_KEY_OLD_SECRET',
  ]

  test.each(names)('as a value named %s, at any depth', (name) => {
    const { log, text } = written(readable)
    log.info({ [name]: secret, deep: { list: [{ [name]: { inner: secret } }] } }, 'said')
    expect(text()).toContain('said')
    expect(text()).not.toContain(secret)
  })

  test('in an address in a message, nor in an error, its cause or its own fields', () => {
    const { log, text } = written(readable)
    const address = `https://api.example.cn/cgi-bin/draft?access_token=${secret}&x=1`
    const cause = new Error(`connect postgres://kepu:${secret}@db:5432/kepu`)
    log.info(`GET ${address}`)
    log.error(
      { err: Object.assign(new Error(`failed: ${address}`, { cause }), { config: { token: secret } }) },
      'failed',
    )
    log.error(new Error(`Authorization: Bearer ${secret}`))
    expect(text()).toContain('db:5432')
    expect(text()).toContain('x=1')
    expect(text()).not.toContain(secret)
  })
})

test('a password of any characters is taken out of a database address, and nothing else is', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 6 }), (password) => {
      const encoded = `Xq9${encodeURIComponent(password)}`
      const text = scrubText(`at mongodb://kepu:${encoded}@a:27017,b:27017/kepu?replicaSet=rs0 now`)
      expect(text).toBe('at mongodb://kepu:[redacted]@a:27017,b:27017/kepu?replicaSet=rs0 now')
    }),
  )
})

test('JSON lines stay JSON, with level, process and time by name', () => {
  const { log, text } = written(false)
  log.warn({ piece: 'p1', url: 'https://x.cn/?token=abcdef"' }, '渠道超时')
  expect(JSON.parse(text())).toMatchObject({
    level: 'warn',
    name: 'web',
    msg: '渠道超时',
    piece: 'p1',
    time: expect.stringMatching(/Z$/),
  })
})

test('a readable line holds time, process, message and values, and the stack of an error below', () => {
  const { log, text } = written(true)
  log.info({ port: 3000 }, 'listening')
  expect(text()).toMatch(/^\d\d:\d\d:\d\d \[web\] listening port=3000\n$/)
  log.error({ err: new Error('broken') }, 'failed')
  expect(text()).toMatch(/ERROR \[web\] failed\n {2}Error: broken\n {6}at /)
})

test('a value that refers to itself is logged, not followed for ever', () => {
  const { log, text } = written(false)
  const loop: Record<string, unknown> = { name: 'loop' }
  loop['self'] = loop
  log.info({ loop }, 'said')
  expect(JSON.parse(text())).toMatchObject({ loop: { name: 'loop', self: '[circular]' } })
})
