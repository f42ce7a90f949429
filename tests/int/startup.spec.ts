import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { nodeArgs } from '@/runtime/nodeArgs'
import { aDepartment } from '../support/people'
import { startSystem, type System } from '../support/system'

const key = Buffer.alloc(32, 9).toString('base64')
const secret = 'startup-test-secret-startup-test-secret'
const programs = [
  { program: 'web process', file: 'src/server.ts' },
  { program: 'worker', file: 'src/worker.ts' },
]

/** A server that takes connections and never answers, and one address that refuses them. */
const silent = createServer(() => undefined)

describe('a wrong installation ends the start with one sentence that names the setting and the remedy', () => {
  let folder: string
  let system: System
  let fresh: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kepu-start-'))
    writeFileSync(join(folder, 'a-file'), '')
    const backend = inject('backends')[0]
    if (!backend) throw new Error('no database')
    system = await startSystem(backend)
    await system.payload.db.updateOne({
      collection: 'pieces',
      where: { id: { equals: (await aDemoPiece()).id } },
      data: { demo: true },
    })
    fresh = await emptyDatabase(backend.databaseUrl)
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done))
  }, 120_000)
  afterAll(async () => {
    silent.close()
    await system.close()
    await rm(folder, { recursive: true, force: true })
  })

  const aDemoPiece = async () => {
    const department = await aDepartment(system.payload)
    const row = {
      kind: 'articles',
      docKey: 'x',
      slugKey: 'x',
      title: '演示',
      department: department.id,
      stage: 'draft',
    }
    const rest = {
      openRound: 'none',
      currentRelease: 'none',
      sequence: 0,
      editSeq: 1,
      publicState: 'never',
      demo: true,
    }
    return system.payload.db.create({ collection: 'pieces', data: { ...row, ...rest } })
  }

  type Settings = Partial<NodeJS.ProcessEnv>
  const good = (): NodeJS.ProcessEnv => ({
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    APP_MODE: 'production',
    DATABASE_URL: fresh,
    PAYLOAD_SECRET: secret,
    PREVIEW_SECRET: `${secret}2`,
    AUDIT_KEY: key,
    AUDIT_KEY_ID: 'a1',
    SECRETS_KEY: key,
    SECRETS_KEY_ID: 's1',
    DATA_DIR: join(folder, 'data'),
    MEDIA_DIR: join(folder, 'media'),
    SITE_DIR: join(folder, 'site'),
    PORT: '39400',
    SITE_PORT: '39401',
    WORKER_PORT: '39402',
    LOG_LEVEL: 'silent',
  })
  const deadPort = () => {
    const address = silent.address()
    return typeof address === 'object' && address ? address.port : 0
  }

  const cases: { wrong: string; settings: () => Settings; names: string; remedy: RegExp }[] = [
    {
      wrong: 'no secret',
      settings: () => ({ PAYLOAD_SECRET: undefined }),
      names: 'PAYLOAD_SECRET',
      remedy: /32/,
    },
    { wrong: 'no audit key', settings: () => ({ AUDIT_KEY: undefined }), names: 'AUDIT_KEY', remedy: /32/ },
    { wrong: 'no database', settings: () => ({ DATABASE_URL: undefined }), names: 'DATABASE_URL', remedy: /npm start/ },
    {
      wrong: 'a mode that there is none of',
      settings: () => ({ APP_MODE: 'test' }),
      names: 'APP_MODE',
      remedy: /production/,
    },
    { wrong: 'a port that is none', settings: () => ({ PORT: '99999' }), names: 'PORT', remedy: /65535/ },
    {
      wrong: 'MongoDB without Redis',
      settings: () => ({ DATABASE_URL: 'mongodb://127.0.0.1:27017/kepu' }),
      names: 'REDIS_URL',
      remedy: /redis:\/\//,
    },
    {
      wrong: 'simulators in production',
      settings: () => ({ WECHAT_BASE_URL: 'http://127.0.0.1:3011' }),
      names: 'WECHAT_BASE_URL',
      remedy: /leave it out/,
    },
    {
      wrong: 'a folder that cannot be written',
      settings: () => ({ DATA_DIR: join(folder, 'a-file', 'data') }),
      names: 'DATA_DIR',
      remedy: /permissions/,
    },
    {
      wrong: 'a database that refuses connections',
      settings: () => ({ DATABASE_URL: 'postgres://kepu:hidden-word@127.0.0.1:9/kepu' }),
      names: 'DATABASE_URL',
      remedy: /check that the server runs/,
    },
    {
      wrong: 'a database that never answers',
      settings: () => ({ DATABASE_URL: `postgres://kepu:hidden-word@127.0.0.1:${deadPort()}/kepu` }),
      names: 'DATABASE_URL',
      remedy: /check that the server runs/,
    },
    { wrong: 'a database that is behind', settings: () => ({}), names: 'DATABASE_URL', remedy: /npm run migrate/ },
    {
      wrong: 'demo rows in production',
      settings: () => ({ DATABASE_URL: process.env.DATABASE_URL }),
      names: 'DATABASE_URL',
      remedy: /use a new one/,
    },
  ]

  describe.each(programs)('$program', ({ file, program }) => {
    test.each(cases)('$wrong', { timeout: 90_000 }, async ({ settings, names, remedy }) => {
      const { code, said } = await start(file, { ...good(), ...settings() })
      expect(said).toMatch(remedy)
      const lines = said.trim().split('\n')
      expect(lines).toHaveLength(2)
      for (const line of lines) expect(line).toContain(names)
      expect(lines[0]).toMatch(/[\u4e00-\u9fff]/)
      expect(said).not.toContain('hidden-word')
      expect(code).toBe(1)
    })

    test.skipIf(program === 'web process')('Redis that refuses connections', { timeout: 60_000 }, async () => {
      const demo = { APP_MODE: 'demo', DATABASE_URL: process.env.DATABASE_URL }
      const { code, said } = await start(file, { ...good(), ...demo, REDIS_URL: 'redis://:hidden-word@127.0.0.1:9' })
      expect(said).toMatch(/REDIS_URL.*check that the server runs/)
      expect(said).not.toContain('hidden-word')
      expect(code).toBe(1)
    })
  })
})

const start = (file: string, env: NodeJS.ProcessEnv): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, nodeArgs(file), { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.once('exit', (code) => resolve({ code, said }))
  })

const emptyDatabase = async (url: string): Promise<string> => {
  const name = `t_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const own = new URL(url)
  own.pathname = `/${name}`
  return own.href
}
