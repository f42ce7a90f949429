import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from '@/runtime/errorCode'
import { commandOf, processesNaming } from '@/runtime/postgres/processes'

/** The server of a data folder, as its `postmaster.pid` tells. */
export type Postmaster = { pid: number; port: number; ready: boolean }

/**
 * The name that every server process of this folder carries in its command line (`cluster_name`). It tells our servers from a
 * program that was given the same pid after a power cut, and can be read also where `/proc/<pid>/cwd` can't (root in a container).
 */
export const clusterName = (data: string): string =>
  `kepu-${createHash('sha256').update(data).digest('hex').slice(0, 16)}`

/** Reads `postmaster.pid`; undefined when there is none or it is only half written. It may be stale: see `livePostmaster`. */
export const readPostmaster = (data: string): Postmaster | undefined => {
  try {
    // Lines: pid, folder, start, port, socket folder, address, shared memory, state (PostgreSQL's miscadmin.h).
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
    const [pid, port] = [Number(lines[0]), Number(lines[3])]
    return pid > 0 && port > 0 ? { pid, port, ready: lines[7]?.trim() === 'ready' } : undefined
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** The postmaster that really runs on this folder. */
export const livePostmaster = (data: string): Postmaster | undefined => {
  const postmaster = readPostmaster(data)
  return postmaster && serves(postmaster.pid, data) ? postmaster : undefined
}

/**
 * Makes way for a new server on a folder whose own is gone: server processes that outlived it leave when they notice and must not
 * meet a successor; then a `postmaster.pid` left by a power cut is removed, whose pid another program may have by now.
 * Does nothing when another process starts a server here meanwhile.
 */
export const clearStalePostmaster = async (data: string): Promise<void> => {
  const left = () => processesNaming(clusterName(data))
  const settled = () => livePostmaster(data) !== undefined || left().length === 0
  if (!(await waitUntil(settled, 10_000))) for (const pid of left()) sendSignal(pid, 'SIGKILL')
  const isClear = (await waitUntil(settled, 5_000)) && livePostmaster(data) === undefined
  if (isClear) rmSync(join(data, 'postmaster.pid'), { force: true })
}

/** Ends a postmaster: fast shutdown (sessions closed, everything on disk); after 20 s at once; after 25 s by force. */
export const stopPostmaster = async (pid: number, data: string): Promise<void> => {
  const gone = () => !serves(pid, data)
  const steps = [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const
  for (const [signal, patience] of steps) {
    if (gone()) return
    sendSignal(pid, signal)
    if (await waitUntil(gone, patience)) return
  }
}

/** Resolves when a postmaster that is not our child has ended. */
export const postmasterGone = async (pid: number, data: string): Promise<void> => {
  while (serves(pid, data)) await sleep(500, undefined, { ref: false })
}

const serves = (pid: number, data: string) => commandOf(pid).includes(clusterName(data))

const waitUntil = async (done: () => boolean, patience: number): Promise<boolean> => {
  const until = performance.now() + patience
  while (!done()) {
    if (performance.now() > until) return false
    await sleep(50)
  }
  return true
}

const sendSignal = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error
  }
}
