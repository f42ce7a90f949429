import { openSiteFile, sameStamp, stampOn, type LargeFile, type SiteFile } from './siteFile'

type Entry = { file: SiteFile; checkedAt: number }

/** How long a file in memory is trusted before its place on disk is looked at again. */
const trustedMs = 250

/**
 * A bounded memory of the site's files, least recently used out first. `fresh` is the fast way for what was looked at within 250 ms; `get` looks.
 */
export const fileCache = (root: string, maxBytes: number) => {
  const entries = new Map<string, Entry>()
  const loading = new Map<string, Promise<SiteFile | LargeFile | null>>()
  let bytes = 0

  const drop = (name: string) => {
    bytes -= entries.get(name)?.file.bytes ?? 0
    entries.delete(name)
  }
  const keep = (name: string, file: SiteFile, checkedAt: number) => {
    drop(name)
    if (file.bytes > maxBytes) return
    entries.set(name, { file, checkedAt })
    bytes += file.bytes
    for (const oldest of entries.keys()) {
      if (bytes <= maxBytes) break
      drop(oldest)
    }
  }
  const load = async (name: string): Promise<SiteFile | LargeFile | null> => {
    const startedAt = Date.now()
    const file = await openSiteFile(root, name)
    if (file && 'plain' in file) keep(name, file, startedAt)
    else drop(name)
    return file
  }

  return {
    fresh: (name: string, now: number): SiteFile | undefined => {
      const entry = entries.get(name)
      if (!entry || now - entry.checkedAt >= trustedMs) return undefined
      entries.delete(name)
      entries.set(name, entry)
      return entry.file
    },
    get: async (name: string): Promise<SiteFile | LargeFile | null> => {
      const entry = entries.get(name)
      const now = Date.now()
      if (entry && sameStamp(entry.file.stamp, await stampOn(root, name))) {
        if (entries.get(name) === entry) keep(name, entry.file, now)
        return entry.file
      }
      return shared(loading, name, () => load(name))
    },
    invalidate: (name?: string) => {
      if (name !== undefined) return drop(name)
      entries.clear()
      bytes = 0
    },
    bytes: () => bytes,
  }
}

/** A crowd that asks for the same cold page reads it once. A large file's handle belongs to one answer, so it isn't shared. */
const shared = async (
  loading: Map<string, Promise<SiteFile | LargeFile | null>>,
  name: string,
  load: () => Promise<SiteFile | LargeFile | null>,
): Promise<SiteFile | LargeFile | null> => {
  const running = loading.get(name)
  if (running) {
    const file = await running
    return file && 'plain' in file ? file : load()
  }
  const started = load().finally(() => loading.delete(name))
  loading.set(name, started)
  return started
}
