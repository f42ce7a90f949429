import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { startDatabase, type DatabaseOptions, type EmbeddedDatabase } from '@/runtime/embeddedPostgres'
import { SettingError } from '@/runtime/settingError'
import type { Running, Unit } from '@/runtime/superviseProcesses'

/** Two numbers that stand for "the supervisor of this installation" among the database's advisory locks. */
const supervisorLock = [0x6b657075, 1]

/**
 * Starts the embedded database, or takes over one that a killed supervisor left, and gives the unit that keeps it running on the
 * same address. One supervisor only: it holds a lock in the database, which its death frees.
 * @throws SettingError when another supervisor runs on the same folder, which is left alone, or the database can't be started.
 */
export const superviseDatabase = async (options: DatabaseOptions): Promise<{ unit: Unit; url: string }> => {
  const first = await claimed(await startDatabase(options), options.dataDir)
  let next: Promise<Running> | undefined = Promise.resolve(asRunning(first))
  const again = async () =>
    asRunning(await claimed(await startDatabase({ ...options, port: first.port }), options.dataDir))
  const start = () => {
    const running = next ?? again()
    next = undefined
    return running
  }
  return { unit: { name: 'database', start }, url: first.url }
}

const asRunning = ({ pid, exited, stop }: EmbeddedDatabase): Running => ({
  pid,
  exited: exited.then(() => 'ended'),
  ready: Promise.resolve(),
  stop,
})

const claimed = async (database: EmbeddedDatabase, dataDir: string): Promise<EmbeddedDatabase> => {
  const client = new Client({ connectionString: database.url, application_name: 'kepu-supervisor' })
  // The connection ends with the server; the restart claims again.
  client.on('error', () => undefined)
  await client.connect()
  if (await holdsLock(client)) return database
  await client.end()
  throw new SettingError('DATA_DIR', {
    zh: `本系统已经在运行，使用同一目录 ${dataDir}：请先停止它，或用 DATA_DIR 另指一个目录。`,
    en: `The system is already running on the same folder ${dataDir}: stop it first, or name another folder with DATA_DIR.`,
  })
}

// A supervisor killed a moment ago holds the lock until the server notices.
const holdsLock = async (client: Client): Promise<boolean> => {
  for (let tries = 0; tries < 10; tries += 1) {
    const { rows } = await client.query<{ held: boolean }>(
      'select pg_try_advisory_lock($1, $2) as held',
      supervisorLock,
    )
    if (rows[0]?.held) return true
    await sleep(200)
  }
  return false
}
