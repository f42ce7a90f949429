import { spawn, type SpawnOptions } from 'node:child_process'
import { readFile, readdir, rename, rm, writeFile, chown, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '@/runtime/errorCode'
import type { Binaries } from '@/runtime/postgres/binaries'
import { draftFolder } from '@/runtime/postgres/drafts'
import type { Place } from '@/runtime/postgres/place'
import { SettingError } from '@/runtime/settingError'

export const superuser = 'kepu'

/**
 * The data folder for this PostgreSQL version, made by `initdb` if it does not exist. It appears whole or not at all, so that a
 * start that was interrupted is simply done again, and of two that start together one wins.
 * @throws SettingError when the data were made by another major version, or `initdb` fails, with what it said.
 */
export const dataFolder = async (place: Place, binaries: Binaries, password: string): Promise<string> => {
  const data = join(place.home, `postgres-${binaries.major}`)
  if (await exists(data)) return data
  await refuseOtherVersion(place.home, binaries.major)
  const draft = draftFolder(place.home)
  try {
    await initialise(draft, { place, binaries, password })
    await rename(draft, data)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (!(await exists(data))) throw error
  }
  return data
}

/** How PostgreSQL's programs are started: as the right user, from a folder everyone can be in, and without our environment, whose PG* would interfere. */
export const runOptions = ({ account }: Place): SpawnOptions => ({
  ...account,
  cwd: '/',
  env: { NODE_ENV: 'production', LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/local/bin:/usr/bin:/bin' },
})

type Making = { place: Place; binaries: Binaries; password: string }

// `C` sorts the same on every machine and with every version of its libraries.
const initialise = async (folder: string, { place, binaries, password }: Making): Promise<void> => {
  const passwordFile = `${folder}.password`
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (place.account) await chown(passwordFile, place.account.uid, place.account.gid)
  const options = ['--encoding=UTF8', '--locale=C', '--auth=scram-sha-256', `--username=${superuser}`]
  try {
    await run(binaries.initdb, [`--pgdata=${folder}`, `--pwfile=${passwordFile}`, ...options], runOptions(place))
  } finally {
    await rm(passwordFile, { force: true })
  }
}

const run = (program: string, args: string[], options: SpawnOptions): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr?.on('data', (chunk) => (said += String(chunk)))
    child.once('error', (error) => reject(initFailed(errorCode(error))))
    child.once('close', (code) => (code === 0 ? resolve() : reject(initFailed(said.trim() || `exit ${code}`))))
  })

const initFailed = (said: string) =>
  new SettingError('DATA_DIR', {
    zh: `无法建立内置数据库，请检查 DATA_DIR 所在磁盘的空间和权限，或设置 DATABASE_URL：${said}`,
    en: `The embedded database could not be made; check space and permissions where DATA_DIR is, or set DATABASE_URL: ${said}`,
  })

const refuseOtherVersion = async (home: string, major: string): Promise<void> => {
  const other = (await readdir(home)).find((name) => /^postgres-\d+$/.test(name))
  if (!other) return
  const version = (await readFile(join(home, other, 'PG_VERSION'), 'utf8').catch(() => other)).trim()
  throw new SettingError('DATA_DIR', {
    zh: `${home} 中的数据由 PostgreSQL ${version} 建立，本版本自带 ${major}：请先用原版本导出再导入，或换回原版本（设置 DATA_DIR）。`,
    en: `The data in ${home} were made by PostgreSQL ${version}, this release brings ${major}: export with the former release and import, or go back to it (setting DATA_DIR).`,
  })
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
