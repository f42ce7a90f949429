import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, fstatSync, ftruncateSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from '@/runtime/postgres/binaries'
import { runOptions } from '@/runtime/postgres/cluster'
import type { Place } from '@/runtime/postgres/place'
import { clusterName } from '@/runtime/postgres/postmaster'

const logLimit = 10 * 1024 * 1024

const logFile = (dataDir: string) => join(dataDir, 'postgres.log')

// One department's machine: modest memory, nothing ever at the cost of durability. Sockets are off, since their path is limited to
// about 100 bytes; `sync` spares three I/O processes.
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '64MB',
  max_connections: '80',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
}

export type ServerStart = { data: string; port: number; place: Place; binaries: Binaries; dataDir: string }

/**
 * Starts `postgres` in a session of its own, so that Ctrl-C at the terminal does not reach it before those who use it have ended.
 * It writes to `<dataDir>/postgres.log`, not to a pipe, which would break when we are killed.
 */
export const spawnServer = ({ data, port, place, binaries, dataDir }: ServerStart): ChildProcess => {
  const log = openLog(dataDir)
  const values = Object.entries({ ...settings, cluster_name: clusterName(data), port: String(port) })
  const args = ['-D', data, ...values.flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const child = spawn(binaries.postgres, args, { ...runOptions(place), detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  child.unref()
  return child
}

/** The last lines the server wrote: the reason when it did not start. */
export const lastWords = async (dataDir: string): Promise<string> => {
  const text = await readFile(logFile(dataDir), 'utf8').catch(() => '')
  return text.trim().split('\n').slice(-3).join(' | ')
}

const openLog = (dataDir: string): number => {
  const file = openSync(logFile(dataDir), 'a', 0o600)
  if (fstatSync(file).size > logLimit) ftruncateSync(file)
  return file
}
