import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseLibrary } from './parseLibrary'
import type { RumourEntry } from './rumourEntry'

const folder = new URL('./library/', import.meta.url)

/** The library that the product brings along, one file for each field; the office's own takes its place once it has been imported. */
export const shippedLibrary = (): RumourEntry[] =>
  readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => {
      const { entries, problems } = parseLibrary(readFileSync(new URL(name, folder), 'utf8'))
      const [first] = problems
      if (first) throw new Error(`${name}, line ${first.line}: ${first.message}`)
      return entries
    })
