import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { isSafePath } from './urls'

/** Where the published site lives: a folder, or anything with the same promises. Paths have no leading slash. */
export type SiteStore = {
  /** A reader sees the old file or the whole new one, never a part. */
  write: (path: string, bytes: Uint8Array | string) => Promise<void>
  /** Null when there is no such file. */
  read: (path: string) => Promise<Buffer | null>
  /** Removing what isn't there is no error. */
  remove: (path: string) => Promise<void>
  exists: (path: string) => Promise<boolean>
  /** All files whose path begins with `prefix`, which ends in a slash or is empty; sorted. */
  list: (prefix: string) => Promise<string[]>
}

/**
 * A store in a folder.
 * @throws Error on any path that is not made of plain names, so nothing outside `root` can be reached
 */
export const folderStore = (root: string): SiteStore => {
  const place = (name: string): string => {
    if (!isSafePath(name)) throw new Error(`not a path of the site: ${JSON.stringify(name)}`)
    return path.join(root, name)
  }
  return {
    write: async (name, bytes) => writeWhole(place(name), bytes),
    read: async (name) => orNull(readFile(place(name))),
    remove: async (name) => {
      await rm(place(name), { force: true })
      await dropEmptyFolders(path.dirname(place(name)), root)
    },
    exists: async (name) => (await orNull(stat(place(name))))?.isFile() ?? false,
    list: async (prefix) => {
      const folder = prefix === '' ? root : place(prefix.replace(/\/$/, ''))
      const found = (await orNull(readdir(folder, { recursive: true, withFileTypes: true }))) ?? []
      return found
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
        .sort()
    },
  }
}

/** Written beside its place, flushed and renamed: after a power cut there is the old file or the new one. */
const writeWhole = async (file: string, bytes: Uint8Array | string): Promise<void> => {
  const folder = path.dirname(file)
  const temporary = path.join(folder, `.${randomUUID()}.tmp`)
  const handle = await openIn(folder, temporary)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
    await handle.close()
    await rename(temporary, file)
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(temporary, { force: true })
    throw error
  }
}

/** A removal next door may delete the empty folder just after it was made, so this tries more than once. */
const openIn = async (folder: string, file: string) => {
  for (let attempt = 1; ; attempt++) {
    await mkdir(folder, { recursive: true })
    try {
      return await open(file, 'wx')
    } catch (error) {
      if (!isMissing(error) || attempt === 3) throw error
    }
  }
}

const dropEmptyFolders = async (folder: string, root: string): Promise<void> => {
  for (let at = folder; at !== root && at.startsWith(root); at = path.dirname(at)) {
    try {
      await rmdir(at)
    } catch {
      return // Not empty, or already gone.
    }
  }
}

const orNull = async <T>(work: Promise<T>): Promise<T | null> => {
  try {
    return await work
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
