import type { SiteStore } from '@/site/store'

/** A site store in memory, whose texts tests can look at. */
export const memoryStore = (): SiteStore & { files: Map<string, string> } => {
  const files = new Map<string, string>()
  return {
    files,
    write: async (path, bytes) =>
      void files.set(path, typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('latin1')),
    read: async (path) => (files.has(path) ? Buffer.from(files.get(path) ?? '') : null),
    remove: async (path) => void files.delete(path),
    exists: async (path) => files.has(path),
    list: async (prefix) => [...files.keys()].filter((path) => path.startsWith(prefix)).sort(),
  }
}
