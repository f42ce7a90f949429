import { createHash, randomBytes } from 'node:crypto'
import { chmod, chown, link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { errorCode } from '@/runtime/errorCode'
import { canEnter, databaseAccount, type Account } from '@/runtime/postgres/account'
import { sweepDrafts } from '@/runtime/postgres/drafts'
import type { Say } from '@/runtime/say'
import { SettingError } from '@/runtime/settingError'

/** Where an installation keeps its embedded database. */
export type Place = { home: string; account: Account | undefined; port: number | undefined }

/** A folder that every account can reach, for installations below a private home that `postgres` can't enter. */
const sharedHomes = '/var/lib/kepu-cms'

const noteShape = z.object({ home: z.string(), dataDir: z.string(), port: z.number().int().optional() })

type Note = z.infer<typeof noteShape>

const noteFile = (dataDir: string) => join(dataDir, 'postgres.json')

/**
 * Finds the installation's database folder or chooses and makes it. The choice is written down (`<dataDir>/postgres.json`), so that
 * permissions changed later never start a second, empty database beside the first.
 * @throws SettingError when the folder belongs to another copy of the installation or can't be made.
 */
export const databasePlace = async (dataDir: string, say: Say): Promise<Place> => {
  await mkdir(dataDir, { recursive: true })
  const note = (await readNote(dataDir)) ?? (await claimNote(dataDir, await chooseHome(dataDir, say)))
  await refuseForeignHome(note, dataDir)
  const home = resolve(dataDir, note.home)
  const account = await databaseAccount(home)
  await mkdir(home, { recursive: true, mode: 0o700 })
  if (account) await chown(home, account.uid, account.gid)
  await sweepDrafts(home)
  return { home, account, port: note.port }
}

/** Writes down at which port the server answers, so that the next start takes the same. */
export const rememberPort = async (dataDir: string, { home }: Place, port: number): Promise<void> =>
  rename(await draftNote(dataDir, { home, port }), noteFile(dataDir))

// Of two first starts at the same moment one writes the note, and both follow it.
const claimNote = async (dataDir: string, home: string): Promise<Note> => {
  const draft = await draftNote(dataDir, { home })
  await link(draft, noteFile(dataDir)).catch(async (error: unknown) => {
    // Some file systems have no hard links; there the later note wins.
    if (errorCode(error) !== 'EEXIST') await rename(draft, noteFile(dataDir))
  })
  await rm(draft, { force: true })
  return (await readNote(dataDir)) ?? damaged(dataDir)
}

// A home inside the data folder is named relatively: it moves with it.
const draftNote = async (dataDir: string, { home, port }: { home: string; port?: number }): Promise<string> => {
  const draft = `${noteFile(dataDir)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`
  const note: Note = { home: home === innerHome(dataDir) ? 'postgres' : home, dataDir: resolve(dataDir), port }
  await writeFile(draft, `${JSON.stringify(note, null, 2)}\n`, { mode: 0o600 })
  return draft
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

const chooseHome = async (dataDir: string, say: Say): Promise<string> => {
  const inner = innerHome(dataDir)
  const account = await databaseAccount(inner)
  if (!account || canEnter(resolve(dataDir), account)) return inner
  await mkdir(sharedHomes, { recursive: true })
  await chmod(sharedHomes, 0o755)
  const outer = join(sharedHomes, createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16))
  if (!(await exists(outer))) return outer
  say(leftBehind(outer))
  return `${outer}-${randomBytes(4).toString('hex')}`
}

// Its note and password went with the data folder; whether it is still wanted only a person knows.
const leftBehind = (home: string) => ({
  zh: `${home} 中有此目录以前的数据库，其 DATA_DIR 已被删除；现另建新库，旧的不再需要时请自行删除。`,
  en: `${home} holds an earlier database of this folder whose DATA_DIR was deleted; a new one is made, delete the old one when it is no longer wanted.`,
})

const readNote = async (dataDir: string): Promise<Note | undefined> => {
  const text = await readFile(noteFile(dataDir), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return noteShape.parse(JSON.parse(text))
  } catch {
    return damaged(dataDir)
  }
}

const damaged = (dataDir: string): never => {
  throw new SettingError('DATA_DIR', {
    zh: `${noteFile(dataDir)} 已损坏：它写明数据库在哪个目录，请从备份恢复（设置 DATA_DIR）。`,
    en: `${noteFile(dataDir)} is damaged: it says in which folder the database is, restore it from a backup (setting DATA_DIR).`,
  })
}

// A folder copied together with its note must not share one database with the original; one that was moved keeps it.
const refuseForeignHome = async (note: Note, dataDir: string): Promise<void> => {
  const isOutside = resolve(dataDir, note.home) !== innerHome(dataDir)
  if (!isOutside || note.dataDir === resolve(dataDir) || !(await exists(noteFile(note.dataDir)))) return
  throw new SettingError('DATA_DIR', {
    zh: `${dataDir} 是 ${note.dataDir} 的副本，其数据库在 ${note.home}，仍属于原处：请删去副本中的 postgres.json 以新建数据库，或设置 DATABASE_URL（设置 DATA_DIR）。`,
    en: `${dataDir} is a copy of ${note.dataDir}, whose database in ${note.home} stays with the original: delete postgres.json in the copy to make a new database, or set DATABASE_URL (setting DATA_DIR).`,
  })
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
