import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startDatabase, type EmbeddedDatabase } from '@/runtime/embeddedPostgres'
import { removeDatabase } from '@/runtime/removeDatabase'
import { clusterName } from '@/runtime/postgres/postmaster'
import { processesNaming } from '@/runtime/postgres/processes'

const password = 'p'.repeat(40)
const isRoot = process.getuid?.() === 0
let root: string
let dataDir: string

const start = (more: { port?: number; password?: string } = {}) =>
  startDatabase({ dataDir, password, say: () => undefined, ...more })

const query = async (database: EmbeddedDatabase, sql: string) => {
  const client = new Client({ connectionString: database.url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

const dataOf = async (database: EmbeddedDatabase) =>
  String((await query(database, `select current_setting('data_directory') as at`))[0]?.['at'])

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kepu-database-'))
  chmodSync(root, 0o755)
  dataDir = join(root, 'data')
})

afterEach(async () => {
  chmodSync(root, 0o755)
  await removeDatabase(dataDir)
  rmSync(root, { recursive: true, force: true })
})

describe('the embedded database', { timeout: 60_000 }, () => {
  test('starts from an empty folder, sorts by bytes, keeps every commit on disk, and asks for the password', async () => {
    const database = await start()
    const rows = await query(
      database,
      `select current_database() as name, current_setting('fsync') as fsync,
       current_setting('synchronous_commit') as commit, current_setting('listen_addresses') as listens,
       (select datcollate from pg_database where datname = 'kepu') as sorted,
       (select pg_encoding_to_char(encoding) from pg_database where datname = 'kepu') as encoding`,
    )
    expect(rows).toEqual([
      { name: 'kepu', fsync: 'on', commit: 'on', listens: '127.0.0.1', sorted: 'C', encoding: 'UTF8' },
    ])
    const stranger = new Client({ connectionString: database.url.replace(password, 'wrong') })
    await expect(stranger.connect()).rejects.toMatchObject({ code: '28P01' })
    await database.stop()
  })

  test('keeps what was committed over stop and start, on the same port, and leaves no process behind', async () => {
    const first = await start()
    await query(first, 'create table kept (n int); insert into kept values (1)')
    const data = await dataOf(first)
    await first.stop()
    await first.exited
    expect(processesNaming(clusterName(data))).toEqual([])
    const second = await start()
    expect(second.port).toBe(first.port)
    expect(await query(second, 'select n from kept')).toEqual([{ n: 1 }])
  })

  test('keeps what was committed over kill -9 of the server and starts again at once', async () => {
    const first = await start()
    await query(first, 'create table kept (n int); insert into kept values (1)')
    process.kill(first.pid, 'SIGKILL')
    await first.exited
    const second = await start({ port: first.port })
    expect(second.url).toBe(first.url)
    expect(await query(second, 'select n from kept')).toEqual([{ n: 1 }])
  })

  test('starts although a power cut left a postmaster.pid whose pid belongs to another program now', async () => {
    const first = await start()
    const data = await dataOf(first)
    const pidFile = readFileSync(join(data, 'postmaster.pid'), 'utf8')
    await first.stop()
    const other = spawn('sleep', ['60'], isRoot ? { uid: statSync(data).uid } : {})
    writeFileSync(join(data, 'postmaster.pid'), pidFile.replace(/^\d+/, String(other.pid)))
    const second = await start()
    expect(second.reused).toBe(false)
    expect(await query(second, 'select 1 as n')).toEqual([{ n: 1 }])
    expect(other.exitCode).toBe(null)
    other.kill()
  })

  test('a server that outlived its parent is used again, and can be stopped by the one who uses it', async () => {
    const first = await start()
    const second = await start()
    expect(second).toMatchObject({ reused: true, pid: first.pid, url: first.url })
    await second.stop()
    await second.exited
    await first.exited
  })

  test('two starts at the same moment share one server', async () => {
    const both = await Promise.all([start(), start()])
    expect(new Set(both.map(({ pid }) => pid)).size).toBe(1)
    expect(new Set(both.map(({ url }) => url)).size).toBe(1)
  })

  test('says that password and data do not belong together, and leaves the server running', async () => {
    const database = await start()
    await expect(start({ password: 'another'.repeat(6) })).rejects.toMatchObject({ setting: 'DATA_DIR' })
    expect(await query(database, 'select 1 as n')).toEqual([{ n: 1 }])
  })

  test('refuses data of another PostgreSQL version instead of starting an empty database', async () => {
    mkdirSync(join(dataDir, 'postgres', 'postgres-9'), { recursive: true })
    await expect(start()).rejects.toMatchObject({ setting: 'DATA_DIR', sentence: { zh: expect.stringContaining('9') } })
  })

  test('an initdb that was interrupted is done again, and its leavings are swept', async () => {
    const pidOfNobody = 4_194_305
    const draft = join(dataDir, 'postgres', `new.${pidOfNobody}.abcd`, 'base')
    mkdirSync(draft, { recursive: true })
    const database = await start()
    expect(await query(database, 'select 1 as n')).toEqual([{ n: 1 }])
    expect(existsSync(draft)).toBe(false)
  })

  test.runIf(isRoot)(
    'runs as root below a folder that others cannot enter, and finds its data when it is opened',
    async () => {
      chmodSync(root, 0o700)
      const first = await start()
      const data = await dataOf(first)
      expect(data).toMatch(/^\/var\/lib\/kepu-cms\//)
      await query(first, 'create table kept (n int); insert into kept values (1)')
      await first.stop()
      chmodSync(root, 0o755)
      const second = await start()
      expect(await query(second, 'select n from kept')).toEqual([{ n: 1 }])
      await removeDatabase(dataDir)
      expect(existsSync(data)).toBe(false)
    },
  )

  test.runIf(isRoot)('a data folder deleted by hand starts afresh there too, and what was left is named', async () => {
    chmodSync(root, 0o700)
    const first = await start()
    const left = await dataOf(first)
    await first.stop()
    rmSync(dataDir, { recursive: true })
    const said: string[] = []
    const second = await startDatabase({ dataDir, password: 'new'.repeat(12), say: ({ zh }) => said.push(zh) })
    expect(await query(second, 'select 1 as n')).toEqual([{ n: 1 }])
    expect(said.join()).toContain(dirname(left))
    rmSync(dirname(left), { recursive: true })
  })
})
