import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

export type SiteFile = { path: string; text: string }
const isText = /\.(html|json|xml|vtt|txt|css)$/

/** Hands out the files of the published site that are new or different since it looked last, and which there are. */
export const siteReader = (folder: string) => {
  const known = new Map<string, string>()
  return async (): Promise<{ changed: SiteFile[]; paths: Set<string> }> => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
    const changed: SiteFile[] = []
    const paths = new Set<string>()
    for (const entry of entries) {
      if (!entry.isFile()) continue
      const file = join(entry.parentPath, entry.name)
      const path = relative(folder, file)
      const { ino, mtimeMs, size } = await stat(file)
      const version = `${ino}/${mtimeMs}/${size}`
      paths.add(path)
      if (known.get(path) === version) continue
      known.set(path, version)
      changed.push({ path, text: isText.test(path) ? await readFile(file, 'utf8') : '' })
    }
    return { changed, paths }
  }
}
