import { fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startDatabase } from '@/runtime/embeddedPostgres'
import { freePort } from '@/runtime/ports'
import { removeDatabase } from '@/runtime/removeDatabase'

/** Something that can be killed at any moment and started again as it was. */
export type Victim = { url: string; crash: () => Promise<void>; stop: () => Promise<void> }

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Forks one of the entry points of this folder with the settings of the system under test. */
export const forkEntry = (name: string, more: Record<string, string> = {}): ChildProcess =>
  fork(join(root, `tests/support/failure/${name}.ts`), {
    cwd: root,
    execArgv: ['--conditions=production', '--import', 'tsx'],
    env: { ...process.env, ...more },
    stdio: ['ignore', 'ignore', process.env.SHOW_CHILDREN ? 'inherit' : 'ignore', 'ipc'],
  })

/** Kills at once, as a power cut does, and waits until the process is gone. */
export const killHard = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** A worker that is started again whenever it ends, as its supervisor does; `crash` lets it work for a moment first. */
export const keepWorker = (): { crash: () => Promise<void>; stop: () => Promise<void>; starts: () => number } => {
  let isStopping = false
  let starts = 0
  const start = (): { child: ChildProcess; ready: Promise<unknown> } => {
    starts += 1
    const child = forkEntry('worker')
    child.once('exit', () => {
      if (!isStopping) running = start()
    })
    return { child, ready: Promise.race([once(child, 'message'), once(child, 'exit')]) }
  }
  let running = start()
  return {
    starts: () => starts,
    crash: async () => {
      const { child, ready } = running
      await ready
      await sleep(Math.random() * 3000)
      await killHard(child)
    },
    stop: () => {
      isStopping = true
      return killHard(running.child)
    },
  }
}

/** A PostgreSQL of its own, which comes back on the same port. */
export const ownDatabase = async (): Promise<Victim> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'kepu-crash-'))
  const start = (port?: number) =>
    startDatabase({ dataDir, password: 'crash', say: () => undefined, ...(port ? { port } : {}) })
  let running = await start()
  return {
    url: running.url,
    crash: async () => {
      process.kill(running.pid, 'SIGKILL')
      await running.exited
      running = await start(running.port)
    },
    stop: async () => {
      await running.stop()
      await removeDatabase(dataDir)
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** A Redis of its own, as production wants it; `lose` brings it back without anything it held. */
export const ownRedis = async (): Promise<Victim & { lose: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'kepu-crash-redis-'))
  const port = await freePort(26_479, { setting: 'REDIS_URL' })
  const start = () =>
    spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes'].concat([
        '--maxmemory-policy',
        'noeviction',
      ]),
      { stdio: 'ignore' },
    )
  let child = start()
  await sleep(500)
  const crash = async () => {
    await killHard(child)
    child = start()
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    crash,
    lose: async () => {
      await killHard(child)
      await rm(join(folder, 'appendonlydir'), { recursive: true, force: true })
      child = start()
    },
    stop: async () => {
      await killHard(child)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The simulators in a process of their own, with their state on disk. */
export const ownSimulators = async (): Promise<{ urls: Record<string, string>; stop: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'kepu-crash-sim-'))
  const args = ['--conditions=production', '--import', 'tsx', 'simulators/main.ts', `--state-dir=${folder}`]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return {
    urls: JSON.parse(line.toString()) as Record<string, string>,
    stop: async () => {
      await killHard(child)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
