import type { ModelCache } from './ports'

const mostEntries = 5_000

/** A cache for one process, which forgets the oldest answers first. */
export const memoryCache = (): ModelCache => {
  const entries = new Map<string, unknown>()
  return {
    get: async (key) => entries.get(key),
    set: async (key, value) => {
      entries.set(key, value)
      const [oldest] = entries.keys()
      if (entries.size > mostEntries && oldest !== undefined) entries.delete(oldest)
    },
  }
}
