import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { nodeArgs } from '@/runtime/nodeArgs'

const standalone = inject('backends').find(({ transactions }) => !transactions)

describe.skipIf(!standalone)('a MongoDB without transactions', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kepu-startup-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const start = async (file: string) => {
    const key = Buffer.alloc(32, 7).toString('base64')
    const child = spawn(process.execPath, nodeArgs(file), {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        APP_MODE: 'production',
        DATABASE_URL: new URL('/startup', standalone?.databaseUrl).href,
        REDIS_URL: standalone?.redisUrl ?? '',
        PAYLOAD_SECRET: 'a-secret-of-this-test-alone-00000000000',
        PREVIEW_SECRET: 'a-secret-of-this-test-alone-00000000001',
        AUDIT_KEY: key,
        SECRETS_KEY: key,
        DATA_DIR: join(folder, 'data'),
        MEDIA_DIR: join(folder, 'media'),
      },
    })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const [code] = await once(child, 'exit')
    return { code, said }
  }

  test.each(['src/server.ts', 'src/worker.ts', 'scripts/migrate.ts'])(
    '%s stops with one sentence that names the setting and the remedy',
    async (file) => {
      const { code, said } = await start(file)
      expect(code).toBe(1)
      expect(said).toMatch(/DATABASE_URL 指向单机 MongoDB.*--replSet/)
      expect(said).not.toMatch(/\n\s+at /)
    },
  )
})
