import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startDatabase } from '@/runtime/embeddedPostgres'
import { removeDatabase } from '@/runtime/removeDatabase'
import { superviseDatabase } from '@/runtime/superviseDatabase'
import { superviseProcesses } from '@/runtime/superviseProcesses'

const silent = { info: () => undefined, warn: () => undefined }
let dataDir: string
const options = () => ({ dataDir, password: 'p'.repeat(40), say: () => undefined })

const answer = async (url: string) => {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return (await client.query<{ n: number }>('select 1 as n')).rows[0]?.n
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => undefined)
  }
}

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kepu-supervised-'))
  chmodSync(dataDir, 0o755)
})
afterEach(async () => {
  await removeDatabase(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
})

test(
  'a killed database is back on the same address by itself, and stops with its supervisor',
  { timeout: 60_000 },
  async () => {
    const { unit, url } = await superviseDatabase(options())
    const supervisor = superviseProcesses([unit], { log: silent, backoff: { first: 10, longest: 100, steady: 60_000 } })
    await supervisor.started
    process.kill(supervisor.pids()['database'] ?? 0, 'SIGKILL')
    await expect.poll(() => answer(url), { timeout: 30_000 }).toBe(1)
    await supervisor.stop()
    expect(await answer(url)).toBeUndefined()
  },
)

test(
  'a second supervisor on the same folder is refused and harms nothing; a visitor is let in',
  { timeout: 60_000 },
  async () => {
    const { unit, url } = await superviseDatabase(options())
    const supervisor = superviseProcesses([unit], { log: silent })
    await supervisor.started
    await expect(superviseDatabase(options())).rejects.toMatchObject({ setting: 'DATA_DIR' })
    expect(await startDatabase(options())).toMatchObject({ reused: true, url })
    expect(await answer(url)).toBe(1)
    await supervisor.stop()
  },
)
