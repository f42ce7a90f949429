import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { childEnvironment, env, settleDatabase, SettingError } from '@/env'
import { ensureBuilt } from '@/runtime/ensureBuilt'
import { createLogger } from '@/runtime/log'
import { firstThen } from '@/runtime/firstThen'
import { nodeArgs } from '@/runtime/nodeArgs'
import { processUnit } from '@/runtime/processUnit'
import { createShutdown } from '@/runtime/shutdown'
import { runOnce } from '@/runtime/runOnce'
import { superviseDatabase } from '@/runtime/superviseDatabase'
import { superviseProcesses } from '@/runtime/superviseProcesses'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const say = ({ zh, en }: { zh: string; en: string }) => console.error(`${zh} ${en}`)

/** `npm start`: the web process; on the embedded database, the supervisor of database, web process and worker. */
const start = async () => {
  const settings = env()
  await ensureBuilt(root, say)
  if (settings.database.kind !== 'embedded') return void (await import('./server'))
  const log = createLogger({ name: 'supervisor', level: settings.logLevel, readable: false })
  const { unit, url } = await superviseDatabase({
    dataDir: settings.dataDir,
    password: settings.database.password,
    say,
  })
  settleDatabase(url)
  const node = (name: string, file: string, port: number) =>
    processUnit({
      name,
      command: process.execPath,
      args: nodeArgs(file),
      env: childEnvironment(env()),
      cwd: root,
      readyUrl: `http://127.0.0.1:${port}/readyz`,
    })
  const migration = {
    name: 'migrate',
    command: process.execPath,
    args: nodeArgs('scripts/migrate.ts'),
    env: childEnvironment(env()),
    cwd: root,
  }
  const shutdown = createShutdown({ log, deadlineMs: 60_000 })
  shutdown.onSignals()
  const database = await unit.start()
  shutdown.add('database', () => database.stop())
  await runOnce(migration).catch(async (error: unknown) => {
    await shutdown.run('migration failed')
    throw error
  })
  const supervisor = superviseProcesses(
    [
      { ...unit, start: firstThen(database, unit.start) },
      node('web', 'src/server.ts', settings.port),
      node('worker', 'src/worker.ts', settings.workerPort),
    ],
    { log },
  )
  shutdown.add('processes', () => supervisor.stop())
  await supervisor.started
}

await start().catch((error: unknown) => {
  console.error(error instanceof SettingError ? error.message : error)
  process.exit(1)
})
