import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { open, stat, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { fileHeaders, fileType } from './headers'

/** One encoding of a file with its headers made in advance. */
export type Variant = { body: Buffer; etag: string; headers: string[]; notModified: string[] }

/** Identity of a file's content on disk: a whole-file replacement changes at least one of them. */
export type Stamp = { ino: number; size: number; mtimeMs: number }

/** A file in memory. */
export type SiteFile = { stamp: Stamp; bytes: number; plain: Variant; br?: Variant; gzip?: Variant }

/** A file that is too large for memory; the receiver closes the handle. */
export type LargeFile = { handle: FileHandle; size: number; etag: string; headers: string[] }

export const largeFrom = 256 * 1024

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/** Opens and, unless it is large, reads a file of the site. Null when there is none or its type is never published. */
export const openSiteFile = async (root: string, file: string): Promise<SiteFile | LargeFile | null> => {
  const type = fileType(file)
  const handle = type && (await openFile(path.join(root, file)))
  if (!handle) return null
  let kept = false
  try {
    const stats = await handle.stat()
    if (!stats.isFile()) return null
    kept = stats.size > largeFrom
    if (!kept) return await inMemory(file, await handle.readFile(), stampOf(stats))
    return { handle, size: stats.size, etag: largeEtag(stats), headers: fileHeaders(file, { ...type, text: false }) }
  } finally {
    if (!kept) await handle.close()
  }
}

/** The stamp of the file on disk now, null when it is gone. */
export const stampOn = async (root: string, file: string): Promise<Stamp | null> =>
  stat(path.join(root, file)).then(stampOf, () => null)

export const sameStamp = (a: Stamp, b: Stamp | null): boolean =>
  b !== null && a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs

const stampOf = ({ ino, size, mtimeMs }: Stats): Stamp => ({ ino, size, mtimeMs })

const largeEtag = ({ ino, size, mtimeMs }: Stats): string =>
  `"${ino.toString(36)}-${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`

const missing = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'])

const openFile = async (place: string): Promise<FileHandle | null> => {
  try {
    return await open(place)
  } catch (error) {
    if (error instanceof Error && 'code' in error && missing.has(String(error.code))) return null
    throw error
  }
}

const inMemory = async (file: string, body: Buffer, stamp: Stamp): Promise<SiteFile> => {
  const type = fileType(file)
  if (!type) throw new Error(`no type for ${file}`)
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const headers = fileHeaders(file, type)
  const plain = variant(body, `"${hash}"`, headers)
  if (!type.text || body.length < 512) return { stamp, bytes: body.length + overhead, plain }
  const [small, zipped] = await Promise.all([
    brotli(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
    }),
    deflate(body, { level: 6 }),
  ])
  return {
    stamp,
    bytes: body.length + small.length + zipped.length + 3 * overhead,
    plain,
    br: variant(small, `"${hash}-br"`, [...headers, 'Content-Encoding', 'br']),
    gzip: variant(zipped, `"${hash}-gz"`, [...headers, 'Content-Encoding', 'gzip']),
  }
}

/** What an entry weighs beside its bytes: headers, strings, objects. */
const overhead = 1024

const variant = (body: Buffer, etag: string, headers: string[]): Variant => {
  const notModified = [...headers, 'ETag', etag]
  return {
    body,
    etag,
    notModified,
    headers: [...notModified, 'Accept-Ranges', 'bytes', 'Content-Length', String(body.length)],
  }
}
