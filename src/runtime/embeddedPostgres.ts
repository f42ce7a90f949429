import type { ChildProcess } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { errorCode } from '@/runtime/errorCode'
import { freePort } from '@/runtime/ports'
import { findBinaries } from '@/runtime/postgres/binaries'
import { dataFolder } from '@/runtime/postgres/cluster'
import { databasePlace, rememberPort } from '@/runtime/postgres/place'
import * as postmasters from '@/runtime/postgres/postmaster'
import { databaseUrl, prepareDatabase } from '@/runtime/postgres/prepare'
import { lastWords, spawnServer, type ServerStart } from '@/runtime/postgres/server'
import type { Say } from '@/runtime/say'
import { SettingError } from '@/runtime/settingError'

export type DatabaseOptions = {
  dataDir: string
  password: string
  say: Say
  /** The port it must have: a restart keeps the address that others already hold. Without it: the one of last time, or the next free. */
  port?: number
}

export type EmbeddedDatabase = {
  /** `postgres://…` with the password in it. */
  url: string
  pid: number
  port: number
  /** It was already running, left behind or started by another process; whoever only visits leaves it running. */
  reused: boolean
  /** Resolves when the server has ended, for whatever reason. */
  exited: Promise<void>
  /** Closes sessions, writes everything to disk and ends, within 30 s. */
  stop: () => Promise<void>
}

const usualPort = 54_320
// Crash recovery of a large database may take its time; a server that dies is noticed at once.
const patienceMs = 120_000

/**
 * Starts the PostgreSQL of this installation, or uses the one that is already running on its folder. What was committed before a
 * power cut or `kill -9` is there again. It outlives a killed parent until the next start uses it.
 * @throws SettingError with one sentence when it can't be started.
 */
export const startDatabase = async (options: DatabaseOptions): Promise<EmbeddedDatabase> => {
  const dataDir = resolve(options.dataDir)
  const place = await databasePlace(dataDir, options.say)
  const binaries = await findBinaries(place.account, place.home)
  const data = await realpath(await dataFolder(place, binaries, options.password))
  const reused = await useRunning(data, options)
  const port = options.port ?? place.port
  const database = reused ?? (await startServer({ data, place, binaries, dataDir, port }, options))
  await rememberPort(dataDir, place, database.port)
  return database
}

const useRunning = async (data: string, options: DatabaseOptions): Promise<EmbeddedDatabase | undefined> => {
  const running = postmasters.livePostmaster(data)
  if (!running) return undefined
  const { pid, port } = running
  const isAlive = () => postmasters.livePostmaster(data)?.pid === pid
  const isWanted = options.port === undefined || options.port === port
  const server = { port, password: options.password, isAlive, isReady: () => true }
  if (isWanted && (await prepareDatabase(server, 20_000))) {
    return { ...describe(running, data, options.password), reused: true, exited: postmasters.postmasterGone(pid, data) }
  }
  await postmasters.stopPostmaster(pid, data)
  return undefined
}

type Wish = Omit<ServerStart, 'port'> & { port: number | undefined }

const startServer = async (wish: Wish, options: DatabaseOptions): Promise<EmbeddedDatabase> => {
  const { data } = wish
  await postmasters.clearStalePostmaster(data)
  const port = options.port ?? (await freePort(wish.port ?? usualPort, { setting: 'DATABASE_URL', say: options.say }))
  const server = watch(spawnServer({ ...wish, port }))
  const isReady = () => isReadyAs(server.pid, data)
  const isUp = await prepareDatabase({ port, password: options.password, isAlive: server.isAlive, isReady }, patienceMs)
  if (isUp)
    return { ...describe({ pid: server.pid, port }, data, options.password), reused: false, exited: server.exited }
  // Another process of ours may have started it at the same moment and hold the folder now.
  const other = await useRunning(data, options)
  if (other) return other
  throw notStarted(server.error() ?? (await lastWords(wish.dataDir)))
}

const watch = (child: ChildProcess) => {
  let failure: string | undefined
  const exited = new Promise<void>((settle) => {
    child.once('error', (error) => settle(void (failure = errorCode(error))))
    child.once('exit', () => settle())
  })
  const isAlive = () => failure === undefined && child.exitCode === null && child.signalCode === null
  return { pid: child.pid ?? 0, exited, isAlive, error: () => failure }
}

const isReadyAs = (pid: number, data: string) => {
  const postmaster = postmasters.readPostmaster(data)
  return postmaster?.pid === pid && postmaster.ready
}

const describe = ({ pid, port }: { pid: number; port: number }, data: string, password: string) => ({
  url: databaseUrl({ port, password }),
  pid,
  port,
  stop: () => postmasters.stopPostmaster(pid, data),
})

const notStarted = (reason: string) =>
  new SettingError('DATA_DIR', {
    zh: `内置数据库未能启动，详见 DATA_DIR 中的 postgres.log，也可设置 DATABASE_URL 使用已有数据库：${reason}`,
    en: `The embedded database did not start; see postgres.log in DATA_DIR, or set DATABASE_URL to use a database you have: ${reason}`,
  })
