import { spawnSync } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { SettingError } from '@/runtime/settingError'

/** The system user that PostgreSQL runs as when we are root, which PostgreSQL refuses to be. */
export type Account = { uid: number; gid: number }

const userName = 'postgres'

/**
 * Who runs PostgreSQL: undefined means ourselves. As root it is the owner of the data when there are data (a folder first used by
 * an ordinary user stays theirs), else the system user `postgres`, which is created if missing.
 * @throws SettingError when we are root and there is no such user and none can be made.
 */
export const databaseAccount = async (data: string): Promise<Account | undefined> => {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(data).catch(() => undefined)
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return systemUser() ?? makeSystemUser() ?? refuseRoot()
}

/** Whether an account may enter a folder and read there; asked of the system itself, which also knows ACLs and mount options. */
export const canEnter = (folder: string, account: Account): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd "$1" && test -r .', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' })
    .status === 0

/** Makes an account the owner of a folder and all in it, whatever the umask was when it was made. */
export const giveTo = (folder: string, { uid, gid }: Account): void => {
  spawnSync('chown', ['-R', `${uid}:${gid}`, folder], { stdio: 'ignore' })
}

const systemUser = (): Account | undefined => {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, userName], { encoding: 'utf8' }))
  if (uid?.status !== 0 || gid?.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

// shadow-utils first, then BusyBox (Alpine), whose `adduser` takes other flags.
const waysToMakeUser = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/bin/sh', userName],
  ['adduser', '-S', '-D', '-H', '-s', '/bin/sh', userName],
] as const

const makeSystemUser = (): Account | undefined => {
  for (const [command, ...args] of waysToMakeUser) {
    const made = spawnSync(command, args, { stdio: 'ignore' })
    const account = made.status === 0 ? systemUser() : undefined
    if (account) return account
  }
  return undefined
}

const refuseRoot = (): never => {
  throw new SettingError('DATABASE_URL', {
    zh: `PostgreSQL 不能以 root 运行，而系统用户 ${userName} 不存在且无法创建：请改用普通用户启动，先创建该用户，或设置 DATABASE_URL。`,
    en: `PostgreSQL can't run as root, and the system user ${userName} neither exists nor could be made: start as an ordinary user, create that user first, or set DATABASE_URL.`,
  })
}
