import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'

export type Table<T> = {
  get: (id: string) => T | undefined
  put: (id: string, value: T) => void
  remove: (id: string) => void
  /** Oldest first. */
  all: () => [string, T][]
}

export type Store = {
  table: <T>(name: string, schema: z.ZodType<T>) => Table<T>
  saveFile: (id: string, bytes: Buffer) => void
  file: (id: string) => Buffer | undefined
  clear: () => void
}

const line = z.object({ table: z.string(), id: z.string(), value: z.unknown().optional() })

/**
 * What a simulator remembers. With a file, every change is appended as a JSON line before the caller goes on, so that it survives the
 * process; a last line torn by a kill is dropped.
 */
export const openStore = (path?: string): Store => {
  const rows = new Map<string, Map<string, unknown>>()
  const rowsOf = (name: string) => {
    const known = rows.get(name) ?? new Map<string, unknown>()
    rows.set(name, known)
    return known
  }
  const apply = (entry: z.infer<typeof line>) =>
    entry.value === undefined ? rowsOf(entry.table).delete(entry.id) : rowsOf(entry.table).set(entry.id, entry.value)
  const write = (entry: z.infer<typeof line>) => {
    apply(entry)
    if (path !== undefined) appendFileSync(path, `${JSON.stringify(entry)}\n`)
  }
  if (path !== undefined) replay(path, apply)
  const files = openFiles(path === undefined ? undefined : `${path}.files`)
  return {
    table: (name, schema) => ({
      get: (id) => {
        const value = rowsOf(name).get(id)
        return value === undefined ? undefined : schema.parse(value)
      },
      put: (id, value) => write({ table: name, id, value }),
      remove: (id) => write({ table: name, id }),
      all: () => [...rowsOf(name)].map(([id, value]) => [id, schema.parse(value)]),
    }),
    saveFile: files.save,
    file: files.read,
    clear: () => {
      rows.clear()
      files.clear()
      if (path !== undefined) writeFileSync(path, '')
    },
  }
}

const replay = (path: string, apply: (entry: z.infer<typeof line>) => void): void => {
  mkdirSync(dirname(path), { recursive: true })
  if (!existsSync(path)) return
  const text = readFileSync(path, 'utf8')
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  if (whole.length < text.length) truncateSync(path, Buffer.byteLength(whole))
  for (const row of whole.split('\n')) if (row !== '') apply(line.parse(JSON.parse(row)))
}

const openFiles = (folder?: string) => {
  const memory = new Map<string, Buffer>()
  const place = (id: string) => (folder === undefined ? undefined : join(folder, Buffer.from(id).toString('base64url')))
  return {
    save: (id: string, bytes: Buffer): void => {
      const path = place(id)
      if (path === undefined) return void memory.set(id, bytes)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, bytes)
    },
    read: (id: string): Buffer | undefined => {
      const path = place(id)
      if (path === undefined) return memory.get(id)
      return existsSync(path) ? readFileSync(path) : undefined
    },
    clear: (): void => {
      memory.clear()
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}
