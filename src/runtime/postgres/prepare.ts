import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { errorCode } from '@/runtime/errorCode'
import { superuser } from '@/runtime/postgres/cluster'
import { SettingError } from '@/runtime/settingError'

const databaseName = 'kepu'

export type Server = { port: number; password: string; isAlive: () => boolean; isReady: () => boolean }

export const databaseUrl = (
  { port, password }: Pick<Server, 'port' | 'password'>,
  name: string = databaseName,
): string => `postgres://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`

/**
 * Waits until a server answers and makes sure that the database `kepu` exists. False when the server ends or keeps silent.
 * @throws SettingError when the server does not know our password.
 */
export const prepareDatabase = async (server: Server, withinMs: number): Promise<boolean> => {
  const until = performance.now() + withinMs
  while (server.isAlive() && performance.now() < until) {
    if (server.isReady() && (await tryOnce(server))) return true
    await sleep(50)
  }
  return false
}

const tryOnce = async (server: Server): Promise<boolean> => {
  const client = new Client({ connectionString: databaseUrl(server, 'postgres'), connectionTimeoutMillis: 5_000 })
  // A server that ends between two statements is reported by the statement; unheard, the event would end our process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await createDatabase(client)
    return true
  } catch (error) {
    if (errorCode(error) === '28P01') throw wrongPassword()
    if (isPassing(errorCode(error))) return false
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}

const createDatabase = async (client: Client): Promise<void> => {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName])
  if (rowCount) return
  await client.query(`create database ${databaseName} template template0 encoding 'UTF8' locale 'C'`).catch(unlessMade)
}

// 42P04: it exists; 23505: another process is creating it at this moment.
const unlessMade = (error: unknown) => {
  if (!['42P04', '23505'].includes(errorCode(error))) throw error
}

// Class 57: starting up, shutting down, or cut off by a restart; the others are the network's words for the same.
const isPassing = (code: string) => /^57P|^ECONN|^EPIPE|^ETIMEDOUT|^Error$|^08/.test(code)

const wrongPassword = () =>
  new SettingError('DATA_DIR', {
    zh: '内置数据库不接受 secrets.json 中的密码：该文件与数据库不是同一套，请从同一份备份恢复 DATA_DIR。',
    en: 'The embedded database refuses the password in secrets.json: the two do not belong together, restore DATA_DIR from one backup.',
  })
