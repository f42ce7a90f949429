import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { inheritedEnvironment } from '@/env'
import { removeDatabase } from '@/runtime/removeDatabase'
import { line, machine } from './support/figures'

/**
 * A newcomer's first minutes in a fresh clone: the first start with build and seed, a later start, a start after every process was
 * killed at once, and the resident memory of the idle system. Packages are copied from here (`npm ci` is not measured).
 */
const root = join(import.meta.dirname, '..')
const ports = {
  PORT: 4700,
  SITE_PORT: 4701,
  WORKER_PORT: 4702,
  SIM_WECHAT_PORT: 4711,
  SIM_DOUYIN_PORT: 4712,
  SIM_WEIBO_PORT: 4713,
}
const portSettings = Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)]))

const runToEnd = async (command: string, args: string[]): Promise<void> => {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`)
}

type Demo = { child: ChildProcess; seconds: number }

/** Starts the demo and waits for its table. */
const startDemo = async (folder: string): Promise<Demo> => {
  const from = performance.now()
  const args = ['--conditions=production', '--import', 'tsx', 'src/demo/demo.ts']
  const env: NodeJS.ProcessEnv = { ...inheritedEnvironment(), ...portSettings, NODE_ENV: 'production' }
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] })
  await new Promise<void>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('已就绪')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`the demo ended with ${code}:\n${said.slice(-2000)}`)))
  })
  return { child, seconds: (performance.now() - from) / 1000 }
}

type Process = { pid: number; parent: number; command: string }

const processes = async (): Promise<Process[]> => {
  const found: Process[] = []
  for (const entry of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const stat = await readFile(`/proc/${entry}/stat`, 'utf8').catch(() => '')
    const command = (await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ')
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    if (stat) found.push({ pid: Number(entry), parent, command })
  }
  return found
}

/** The process and all below it. */
const familyOf = async (pid: number): Promise<Process[]> => {
  const known = await processes()
  const family = known.filter((one) => one.pid === pid)
  for (const member of family) family.push(...known.filter(({ parent }) => parent === member.pid))
  return family
}

/** Resident megabytes: PSS where the kernel tells it, since PostgreSQL's processes share most of their pages, else RSS. */
const megabytesOf = async (pid: number): Promise<number> => {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kilobytes = /^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? /^VmRSS:\s+(\d+)/m.exec(status)?.[1]
  return Number(kilobytes ?? 0) / 1024
}

const partOf = ({ command }: Process): string =>
  ['src/server.ts', 'src/worker.ts', 'simulators/main.ts', 'src/demo/demo.ts'].find((file) => command.includes(file)) ??
  'database'

const memory = async (pid: number): Promise<Map<string, number>> => {
  const parts = new Map<string, number>()
  for (const member of await familyOf(pid))
    parts.set(partOf(member), (parts.get(partOf(member)) ?? 0) + (await megabytesOf(member.pid)))
  return parts
}

const stop = async ({ child }: Demo): Promise<void> => {
  child.removeAllListeners('exit')
  child.kill('SIGTERM')
  if (child.exitCode === null) await once(child, 'exit')
}

/** As a power cut does: everything at once, the database too. */
const killAll = async ({ child }: Demo): Promise<void> => {
  child.removeAllListeners('exit')
  for (const { pid } of await familyOf(child.pid ?? 0))
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
    }
  await sleep(1000)
}

const run = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kepu-bench-start-'))
  const clone = join(folder, 'clone')
  await runToEnd('git', ['clone', '--quiet', root, clone])
  await cp(join(root, 'node_modules'), join(clone, 'node_modules'), { recursive: true, verbatimSymlinks: true })
  console.log(machine())
  try {
    await measure(clone)
  } finally {
    await removeDatabase(join(clone, '.data'))
    await rm(folder, { recursive: true, force: true })
  }
}

const measure = async (clone: string) => {
  const first = await startDemo(clone)
  line('first start: build, migrate, seed', `${first.seconds.toFixed(1)} s`, 'goal <= 150 s after npm ci')
  await stop(first)
  const later = await startDemo(clone)
  line('later start', `${later.seconds.toFixed(1)} s`, 'goal <= 20 s')
  await sleep(30_000)
  const parts = await memory(later.child.pid ?? 0)
  const total = [...parts.values()].reduce((sum, part) => sum + part, 0)
  const beside = [...parts].map(([part, megabytes]) => `${part} ${megabytes.toFixed(0)}`).join(', ')
  line('resident memory, idle for 30 s', `${total.toFixed(0)} MB`, `goal <= 1,200 MB: ${beside}`)
  await killAll(later)
  const revived = await startDemo(clone)
  line('start after every process was killed', `${revived.seconds.toFixed(1)} s`, 'goal <= 20 s')
  await stop(revived)
}

await run()
process.exit(0)
