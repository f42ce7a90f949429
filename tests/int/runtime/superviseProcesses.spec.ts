import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { nodeArgs } from '@/runtime/nodeArgs'
import { freePort } from '@/runtime/ports'
import { processUnit } from '@/runtime/processUnit'
import { superviseProcesses } from '@/runtime/superviseProcesses'

const fixture = (name: string) => fileURLToPath(new URL(`./children/${name}.ts`, import.meta.url))
const supervisors: ChildProcess[] = []
const silent = { info: () => undefined, warn: () => undefined }

afterEach(() => supervisors.splice(0).forEach((process) => process.kill('SIGKILL')))

const twoPorts = async () => {
  const first = await freePort(24_300 + Math.floor(Math.random() * 2_000), { setting: 'PORT' })
  return [first, await freePort(first + 1, { setting: 'PORT', except: [first] })] as const
}

/** Starts a supervisor of two children in a process of its own and waits until both are ready. */
const startSupervisor = async (child: string) => {
  const ports = await twoPorts()
  const process_ = spawn(process.execPath, [...nodeArgs(fixture('supervisor')), fixture(child), ...ports.map(String)])
  supervisors.push(process_)
  const lines: string[] = []
  const output = createInterface({ input: process_.stdout })
  output.on('line', (line) => lines.push(line))
  while (!lines.some((line) => line.startsWith('pids '))) await once(output, 'line')
  return { process: process_, ports, lines }
}

const bodyAt = async (port: number) => {
  try {
    return await (await fetch(`http://127.0.0.1:${port}/`)).text()
  } catch {
    return undefined
  }
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const eventually = async (holds: () => Promise<boolean> | boolean, withinMs: number) => {
  const until = performance.now() + withinMs
  while (!(await holds())) {
    if (performance.now() > until) return false
    await sleep(50)
  }
  return true
}

describe('a supervisor', { timeout: 60_000 }, () => {
  test('ends its children in reverse order on SIGTERM, exits 0 and leaves none behind', async () => {
    const { process: supervisor, ports, lines } = await startSupervisor('steady')
    const pids = (await Promise.all(ports.map(bodyAt))).map(Number)
    supervisor.kill('SIGTERM')
    expect(await once(supervisor, 'exit')).toEqual([0, null])
    expect(lines.filter((line) => line.includes('ending'))).toEqual(['[child2] ending', '[child1] ending'])
    expect(pids.map(isAlive)).toEqual([false, false])
  })

  test('starts a killed child again', async () => {
    const { ports } = await startSupervisor('steady')
    const before = Number(await bodyAt(ports[0]))
    process.kill(before, 'SIGKILL')
    const isBack = async () => ![undefined, String(before)].includes(await bodyAt(ports[0]))
    expect(await eventually(isBack, 15_000)).toBe(true)
  })

  test('when it is killed with -9, its children end by themselves', async () => {
    const { process: supervisor, ports } = await startSupervisor('steady')
    const pids = (await Promise.all(ports.map(bodyAt))).map(Number)
    supervisor.kill('SIGKILL')
    expect(await eventually(() => !pids.some(isAlive), 10_000)).toBe(true)
  })

  test('ends a child that ignores SIGTERM by force, and what that child started', async () => {
    const { process: supervisor, ports } = await startSupervisor('stubborn')
    const grandchildren = (await Promise.all(ports.map(bodyAt))).map(Number)
    expect(grandchildren.every(isAlive)).toBe(true)
    supervisor.kill('SIGINT')
    expect(await once(supervisor, 'exit')).toEqual([0, null])
    expect(await eventually(() => !grandchildren.some(isAlive), 2_000)).toBe(true)
  })
})

test('a child that cannot start ends the whole start, and those before it are stopped', async () => {
  const sleeper = { name: 'sleeper', command: 'sleep', args: ['300'], env: {} }
  const broken = { name: 'broken', command: 'false', args: [], env: {}, readyUrl: 'http://127.0.0.1:9/' }
  const supervisor = superviseProcesses([processUnit(sleeper), processUnit(broken)], { log: silent })
  await expect(supervisor.started).rejects.toThrow(/broken .*exit code 1/)
  expect(supervisor.pids()).toEqual({})
})

test('a command that does not exist is a failed start, not a crash', async () => {
  const missing = processUnit({ name: 'missing', command: '/nonexistent/program', args: [], env: {} })
  await expect(superviseProcesses([missing], { log: silent }).started).rejects.toMatchObject({ code: 'ENOENT' })
})

test('a stop in the middle of a start ends what was starting', async () => {
  const slow = processUnit({ name: 'slow', command: 'sleep', args: ['300'], env: {}, readyUrl: 'http://127.0.0.1:9/' })
  const supervisor = superviseProcesses([slow], { log: silent })
  await eventually(() => 'slow' in supervisor.pids(), 2_000)
  const pid = supervisor.pids()['slow'] ?? 0
  await supervisor.stop()
  expect(isAlive(pid)).toBe(false)
  expect(supervisor.pids()).toEqual({})
})
