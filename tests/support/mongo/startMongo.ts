import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { somePort, spawnUntil, type Server } from '../server'
import { isExecutable, whichProgram } from '../whichProgram'

const here = fileURLToPath(new URL('.', import.meta.url))
const memoryServer = 'mongodb-memory-server-core'

/** `standIn`: mongo-java-server, which has no transactions. */
export type MongoServer = Server & { standIn: boolean }

/** Why no MongoDB can be had here, not even the stand-in, or null. */
export const missingMongo = (): string | null => (wayToMongo() ? null : whyNone)

/** A real MongoDB wherever one is to be had, as a replica set of one node; else the stand-in. */
export const startMongo = async (): Promise<MongoServer> => {
  const start = wayToMongo()
  if (!start) throw new Error(whyNone)
  return start()
}

const whyNone =
  'no MongoDB: neither TEST_MONGODB_URL nor MONGOD_BINARY nor mongod on PATH; nor the stand-in, which needs a JDK 17 or later (java) and its jars: mvn -f tests/support/mongo/pom.xml dependency:copy-dependencies'

const wayToMongo = (): (() => Promise<MongoServer>) | null => {
  const { TEST_MONGODB_URL: given, MONGOD_BINARY, MONGODB_BINARY } = process.env
  const binary = [MONGOD_BINARY, MONGODB_BINARY, whichProgram('mongod')].find((file) => file && isExecutable(file))
  if (given) return async () => ({ url: given, standIn: false, stop: async () => undefined })
  if (binary) return () => replicaSetOf(binary)
  if (isInstalled(memoryServer)) return memoryReplicaSet
  return whichProgram('java') && existsSync(join(here, 'lib')) ? standIn : null
}

const replicaSetOf = async (binary: string): Promise<MongoServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'kepu-mongo-'))
  const port = await somePort('MONGOD_BINARY')
  const where = ['--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1']
  const { stop } = await spawnUntil(binary, ['--replSet', 'rs0', ...where], /Waiting for connections/i)
  await initiate(`127.0.0.1:${port}`)
  return {
    url: `mongodb://127.0.0.1:${port}/?replicaSet=rs0`,
    standIn: false,
    stop: async () => {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Makes a replica set of the one node and waits until it may be written to. */
const initiate = async (host: string): Promise<void> => {
  const client = await MongoClient.connect(`mongodb://${host}/?directConnection=true`)
  try {
    const admin = client.db('admin')
    await admin.command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host }] } })
    while (!(await admin.command({ hello: 1 })).isWritablePrimary) await sleep(100)
  } finally {
    await client.close()
  }
}

const isInstalled = (name: string): boolean => {
  try {
    createRequire(import.meta.url).resolve(name)
    return true
  } catch {
    return false
  }
}

/** Where somebody has installed mongodb-memory-server-core, which downloads a mongod. */
const memoryReplicaSet = async (): Promise<MongoServer> => {
  const { MongoMemoryReplSet } = createRequire(import.meta.url)(memoryServer)
  const set = await MongoMemoryReplSet.create({ replSet: { count: 1 } })
  return { url: set.getUri(), standIn: false, stop: () => set.stop() }
}

/** Java runs the launcher from its source, so nothing of it is compiled beforehand or kept. */
const standIn = async (): Promise<MongoServer> => {
  const { words, stop } = await spawnUntil(
    'java',
    ['-Xmx512m', '-cp', join(here, 'lib', '*'), join(here, 'Launcher.java')],
    /mongodb:\/\/\S+/,
  )
  return { url: words[0], standIn: true, stop }
}
