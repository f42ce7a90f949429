import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readEnv, SettingError, settingsOf, type Env } from '@/env'
import { installationSecrets, secretsFile } from '@/runtime/secrets'

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kepu-env-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const key = (fill: number) => Buffer.alloc(32, fill).toString('base64')

const given = {
  DATABASE_URL: 'postgres://kepu:pw@db.example.cn:5432/kepu',
  PAYLOAD_SECRET: 'a'.repeat(32),
  PREVIEW_SECRET: 'b'.repeat(32),
  AUDIT_KEY: key(1),
  SECRETS_KEY: key(2),
}

const refusal = (settings: Record<string, string>): SettingError => {
  try {
    readEnv({ DATA_DIR: dataDir, ...settings })
  } catch (error) {
    if (error instanceof SettingError) return error
    throw error
  }
  throw new Error('the settings were accepted')
}

describe('a wrong setting stops the start with one sentence that names it and the remedy', () => {
  const without = (name: keyof typeof given) => ({ ...given, [name]: '' })
  const wrong: [setting: string, settings: Record<string, string>, remedy: string][] = [
    ['APP_MODE', { APP_MODE: 'test' }, 'production'],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://db/kepu' }, 'mongodb://'],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://' }, 'postgres://'],
    ['REDIS_URL', { ...given, DATABASE_URL: 'mongodb://a:27017,b:27017/kepu?replicaSet=rs0' }, 'redis://'],
    ['REDIS_URL', { REDIS_URL: 'localhost:6379' }, 'redis://'],
    ['PAYLOAD_SECRET', without('PAYLOAD_SECRET'), 'openssl'],
    ['PAYLOAD_SECRET', { ...given, PAYLOAD_SECRET: 'a'.repeat(31) }, 'openssl'],
    ['PREVIEW_SECRET', without('PREVIEW_SECRET'), 'openssl'],
    ['AUDIT_KEY', without('AUDIT_KEY'), 'openssl'],
    ['AUDIT_KEY', { AUDIT_KEY: Buffer.alloc(31).toString('base64') }, 'openssl'],
    ['AUDIT_KEY', { AUDIT_KEY: 'not base64!' }, 'openssl'],
    ['SECRETS_KEY', without('SECRETS_KEY'), 'openssl'],
    ['SECRETS_KEY_ID', { ...given, SECRETS_KEY_ID: 'a:b' }, '_'],
    ['SECRETS_KEYS_OLD', { SECRETS_KEYS_OLD: 'k0=abc' }, 'JSON'],
    ['SECRETS_KEYS_OLD', { SECRETS_KEYS_OLD: '{"k0":"short"}' }, 'JSON'],
    ['AUDIT_KEYS_OLD', { ...given, AUDIT_KEYS_OLD: JSON.stringify({ k1: key(3) }) }, 'AUDIT_KEY_ID'],
    ['PORT', { PORT: '0' }, '65535'],
    ['PORT', { PORT: '65536' }, '65535'],
    ['PORT', { PORT: '3e3' }, '65535'],
    ['SITE_PORT', { PORT: '4000', SITE_PORT: '4000' }, 'choose another'],
    ['WORKER_PORT', { SITE_PORT: '4000', WORKER_PORT: '4000' }, 'choose another'],
    ['HOST', { HOST: 'http://0.0.0.0' }, '0.0.0.0'],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://kepu.example.cn/admin' }, 'without a path'],
    ['PUBLIC_URL', { PUBLIC_URL: 'kepu.example.cn' }, 'https://'],
    ['SITE_URL', { PUBLIC_URL: 'https://a.example.cn', SITE_URL: 'https://a.example.cn/' }, 'change one'],
    ['WECHAT_BASE_URL', { APP_MODE: 'demo', WECHAT_BASE_URL: 'ftp://x' }, 'http://'],
    ['WECHAT_BASE_URL', { ...given, WECHAT_BASE_URL: 'http://127.0.0.1:4001' }, 'leave it out'],
    ['OPENAI_BASE_URL', { OPENAI_API_KEY: 'sk-x', OPENAI_MODEL: 'm' }, 'goes abroad'],
    ['OPENAI_MODEL', { OPENAI_API_KEY: 'sk-x', OPENAI_BASE_URL: 'https://llm.example.cn/v1' }, 'OPENAI_API_KEY'],
    ['OPENAI_BASE_URL', { OPENAI_API_KEY: 'sk-x', OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'example.cn' }, 'http'],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }, 'info'],
    ['PAYLOAD_SECRET', { ...given, PAYLOAD_SECRET: `demo-${'a'.repeat(32)}` }, 'newly made'],
    ['SECRETS_KEY_ID', { ...given, SECRETS_KEY_ID: 'demo-2026-01-01' }, 'newly made'],
  ]

  test.each(wrong)('%s %j', (setting, settings, remedy) => {
    const { setting: named, sentence, message } = refusal(settings)
    expect(named).toBe(setting)
    expect(sentence.en).toContain(setting)
    expect(sentence.zh).toContain(setting)
    expect(sentence.en).toContain(remedy)
    expect(sentence.en.match(/\.( |$)/g)).toHaveLength(1)
    expect(sentence.zh.match(/。/g)).toHaveLength(1)
    expect(message).toBe(`${sentence.zh}\n${sentence.en}`)
  })
})

describe('without settings', () => {
  test('the embedded installation gets production mode, loopback addresses and its own lasting secrets', () => {
    const first = readEnv({ DATA_DIR: dataDir })
    expect(first).toMatchObject({
      mode: 'production',
      database: { kind: 'embedded' },
      redisUrl: undefined,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      siteUrl: 'http://localhost:3001',
      siteDir: join(dataDir, 'site'),
      auditHeadFile: join(dataDir, 'audit-heads.jsonl'),
      openai: undefined,
    })
    expect(readEnv({ DATA_DIR: dataDir })).toEqual(first)
    expect(statSync(secretsFile(dataDir)).mode & 0o777).toBe(0o600)
  })

  test('an empty setting counts as absent', () => {
    expect(readEnv({ DATA_DIR: dataDir, PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000 })
  })

  test('no secret equals another, and the keys have 32 bytes', () => {
    const made = installationSecrets(dataDir, { demo: false })
    const secrets = [
      made.payloadSecret,
      made.previewSecret,
      made.databasePassword,
      made.auditKey.key,
      made.secretsKey.key,
    ]
    expect(new Set(secrets).size).toBe(secrets.length)
    expect(readEnv({ DATA_DIR: dataDir }).auditKeys.current.key).toHaveLength(32)
  })

  test('production refuses secrets that the demo made, also when some are given', () => {
    readEnv({ DATA_DIR: dataDir, APP_MODE: 'demo' })
    expect(refusal({}).setting).toBe('DATA_DIR')
    expect(refusal({ ...given, DATABASE_URL: '' }).setting).toBe('DATA_DIR')
    expect(readEnv({ DATA_DIR: dataDir, APP_MODE: 'demo' }).payloadSecret).toMatch(/^demo-/)
  })

  test('a damaged secrets file is reported and never replaced', () => {
    writeFileSync(secretsFile(dataDir), '{"demo":false')
    expect(refusal({}).sentence.en).toContain('backup')
    expect(readFileSync(secretsFile(dataDir), 'utf8')).toBe('{"demo":false')
  })
})

describe('with DATABASE_URL', () => {
  test('nothing is made on disk and the given secrets are used', () => {
    const read = readEnv({ ...given, DATA_DIR: join(dataDir, 'none') })
    expect(read.database).toEqual({ kind: 'postgres', url: given.DATABASE_URL })
    expect(read.payloadSecret).toBe(given.PAYLOAD_SECRET)
    expect(read.auditKeys).toEqual({ current: { id: 'k1', key: Buffer.alloc(32, 1) }, old: {} })
    expect(() => statSync(join(dataDir, 'none'))).toThrow()
  })

  test('a replica set of several hosts is a MongoDB', () => {
    const url = 'mongodb://u:p@a:27017,b:27017/kepu?replicaSet=rs0'
    const read = readEnv({ ...given, DATABASE_URL: url, REDIS_URL: 'redis://r:6379' })
    expect(read.database).toEqual({ kind: 'mongodb', url })
  })

  test('retired keys still open what they sealed', () => {
    const read = readEnv({ ...given, SECRETS_KEY_ID: 'k2', SECRETS_KEYS_OLD: JSON.stringify({ k1: key(9) }) })
    expect(read.secretsKeys).toEqual({
      current: { id: 'k2', key: Buffer.alloc(32, 2) },
      old: { k1: Buffer.alloc(32, 9) },
    })
  })
})

test('a child process reads the same settings as its parent', () => {
  const settings: Env = readEnv({
    ...given,
    APP_MODE: 'demo',
    DATA_DIR: dataDir,
    PORT: '4100',
    SITE_PORT: '4101',
    REDIS_URL: 'redis://r:6379/1',
    WECHAT_BASE_URL: 'http://127.0.0.1:4001',
    OPENAI_API_KEY: 'sk-x',
    OPENAI_BASE_URL: 'https://llm.example.cn/v1',
    OPENAI_MODEL: 'm',
    OPENAI_PRICE_IN: '2',
    OPENAI_PRICE_OUT: '8',
    OPENAI_DAILY_TOKENS: '500000',
    SECRETS_KEY_ID: 'k2',
    SECRETS_KEYS_OLD: JSON.stringify({ k1: key(9) }),
    LOG_LEVEL: 'debug',
  })
  expect(readEnv(settingsOf(settings))).toEqual(settings)
})
