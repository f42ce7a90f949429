import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from '@/runtime/errorCode'
import type { Running, Unit } from '@/runtime/superviseProcesses'

export type ProcessDescription = {
  name: string
  command: string
  args: string[]
  /** The whole environment of the child: `childEnvironment(env())`, with what differs for this one. */
  env: Record<string, string>
  cwd?: string
  /** It is ready when this address answers with success; without it, as soon as it runs. */
  readyUrl?: string
  /** How long it may take to become ready; 120 s by default. */
  readyWithinMs?: number
  /** How long it may take to end after SIGTERM, before SIGKILL; 15 s by default. */
  stopWithinMs?: number
  /** Told every line it writes; by default it goes to the same stream of ours. */
  print?: PrintLine
}

export type PrintLine = (line: string, from: { name: string; stream: 'stdout' | 'stderr' }) => void

/** A child process as something to supervise. It leads a process group of its own, so that Ctrl-C reaches only the supervisor. */
export const processUnit = (description: ProcessDescription): Unit => ({
  name: description.name,
  start: async () => {
    const { command, args, env, cwd } = description
    const stdio = ['ignore', 'pipe', 'pipe', 'ipc'] as const
    const child = spawn(command, args, {
      env: { NODE_ENV: 'production', ...env },
      cwd,
      detached: true,
      stdio: [...stdio],
    })
    forwardLines(child, description)
    return asRunning(child, description)
  },
})

const asRunning = (
  child: ChildProcess,
  { name, readyUrl, readyWithinMs, stopWithinMs }: ProcessDescription,
): Running => {
  let hasEnded = false
  const exited = howItEnds(child).then((how) => {
    hasEnded = true
    killGroup(child)
    return how
  })
  const ready = waitUntilReady({ child, name, readyUrl, withinMs: readyWithinMs ?? 120_000, exited })
  // Who starts it waits for one of the two; the other must not count as unhandled.
  ready.catch(() => undefined)
  const stop = async () => {
    if (hasEnded) return
    child.kill('SIGTERM')
    const patience = new AbortController()
    const late = sleep(stopWithinMs ?? 15_000, undefined, patience).then(() => killGroup(child))
    await Promise.race([exited, late.catch(() => undefined)])
    patience.abort()
    await exited
  }
  return { pid: child.pid ?? 0, exited, ready, stop }
}

const howItEnds = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve(errorCode(error)))
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
  })

// What the child started itself must not outlive it.
const killGroup = (child: ChildProcess): void => {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error
  }
}

type Waiting = {
  child: ChildProcess
  name: string
  readyUrl: string | undefined
  withinMs: number
  exited: Promise<string>
}

const waitUntilReady = async ({ child, name, readyUrl, withinMs, exited }: Waiting): Promise<void> => {
  await once(child, 'spawn')
  if (readyUrl === undefined) return
  let ended: string | undefined
  void exited.then((how) => (ended = how))
  const until = performance.now() + withinMs
  while (ended === undefined && performance.now() < until) {
    if (await succeeds(readyUrl)) return
    await Promise.race([sleep(100), exited])
  }
  throw new Error(
    ended === undefined
      ? `${name} 在 ${withinMs / 1000} 秒内未就绪 / ${name} was not ready within ${withinMs / 1000} s`
      : `${name} 未就绪即退出（${ended}）/ ${name} ended before it was ready (${ended})`,
  )
}

const succeeds = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}

const forwardLines = (child: ChildProcess, { name, print = printLine }: ProcessDescription): void => {
  for (const stream of ['stdout', 'stderr'] as const) {
    const source = child[stream]
    if (source) createInterface({ input: source }).on('line', (line) => print(line, { name, stream }))
  }
}

// JSON lines name their process themselves and stay readable for a collector.
const printLine: PrintLine = (line, { name, stream }) => {
  process[stream].write(line.startsWith('{') ? `${line}\n` : `[${name}] ${line}\n`)
}
