import { createHash, randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { canEnter, databaseAccount, type Account } from '@/runtime/postgres/account'
import { sweepDrafts } from '@/runtime/postgres/drafts'
import { SettingError } from '@/runtime/settingError'

/** Where an installation keeps its embedded database. */
export type Place = { home: string; account: Account | undefined; port: number | undefined }

/** A folder that every account can reach, for installations below a private home that `postgres` can't enter. */
const sharedHomes = '/var/lib/kepu-cms'

const noteShape = z.object({ home: z.string(), dataDir: z.string(), port: z.number().int().optional() })

const noteFile = (dataDir: string) => join(dataDir, 'postgres.json')

/**
 * Finds the installation's database folder or chooses and makes it. The choice is written down (`<dataDir>/postgres.json`), so that
 * permissions changed later never start a second, empty database beside the first.
 * @throws SettingError when the folder belongs to another copy of the installation or can't be made.
 */
export const databasePlace = async (dataDir: string): Promise<Place> => {
  await mkdir(dataDir, { recursive: true })
  const note = await readNote(dataDir)
  if (note) await refuseForeignHome(note, dataDir)
  const home = note ? resolve(dataDir, note.home) : await chooseHome(dataDir)
  const account = await databaseAccount(home)
  await mkdir(home, { recursive: true, mode: 0o700 })
  if (account) await chown(home, account.uid, account.gid)
  await sweepDrafts(home)
  if (!note) await rememberPlace(dataDir, { home, port: undefined })
  return { home, account, port: note?.port }
}

/** Writes the choice and the port down, so that the next start takes the same. A home inside the data folder moves with it. */
export const rememberPlace = async (
  dataDir: string,
  { home, port }: { home: string; port: number | undefined },
): Promise<void> => {
  const inside = home === innerHome(dataDir)
  const draft = `${noteFile(dataDir)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`
  const note: z.infer<typeof noteShape> = { home: inside ? 'postgres' : home, dataDir: resolve(dataDir), port }
  await writeFile(draft, `${JSON.stringify(note, null, 2)}\n`, { mode: 0o600 })
  await rename(draft, noteFile(dataDir))
}

/** Where the database of this installation is or would be, without choosing or making anything. */
export const knownHome = async (dataDir: string): Promise<string> => {
  const note = await readNote(dataDir)
  if (note) await refuseForeignHome(note, dataDir)
  return note ? resolve(dataDir, note.home) : innerHome(dataDir)
}

/** Deletes a database folder and the note that names it. */
export const forgetPlace = async (dataDir: string, home: string): Promise<void> => {
  await rm(home, { recursive: true, force: true })
  await rm(noteFile(dataDir), { force: true })
}

const innerHome = (dataDir: string) => join(resolve(dataDir), 'postgres')

const chooseHome = async (dataDir: string): Promise<string> => {
  const inner = innerHome(dataDir)
  const account = await databaseAccount(inner)
  if (!account || canEnter(resolve(dataDir), account)) return inner
  const outer = join(sharedHomes, createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16))
  await mkdir(dirname(outer), { recursive: true })
  await chmod(dirname(outer), 0o755)
  return outer
}

const readNote = async (dataDir: string) => {
  const text = await readFile(noteFile(dataDir), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return noteShape.parse(JSON.parse(text))
  } catch {
    throw new SettingError('DATA_DIR', {
      zh: `${noteFile(dataDir)} 已损坏：它写明数据库在哪个目录，请从备份恢复（设置 DATA_DIR）。`,
      en: `${noteFile(dataDir)} is damaged: it says in which folder the database is, restore it from a backup (setting DATA_DIR).`,
    })
  }
}

// A folder copied together with its note must not share one database with the original; one that was moved keeps it.
const refuseForeignHome = async (note: z.infer<typeof noteShape>, dataDir: string): Promise<void> => {
  const isOutside = resolve(dataDir, note.home) !== innerHome(dataDir)
  if (!isOutside || note.dataDir === resolve(dataDir) || !(await hasNote(note.dataDir))) return
  throw new SettingError('DATA_DIR', {
    zh: `${dataDir} 是 ${note.dataDir} 的副本，其数据库在 ${note.home}，仍属于原处：请删去副本中的 postgres.json 以新建数据库，或设置 DATABASE_URL（设置 DATA_DIR）。`,
    en: `${dataDir} is a copy of ${note.dataDir}, whose database in ${note.home} stays with the original: delete postgres.json in the copy to make a new database, or set DATABASE_URL (setting DATA_DIR).`,
  })
}

const hasNote = (dataDir: string): Promise<boolean> =>
  stat(noteFile(dataDir)).then(
    () => true,
    () => false,
  )
