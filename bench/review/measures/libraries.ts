import { readFileSync } from 'node:fs'
import { parseLibrary } from '@/review/parseLibrary'
import { inForce } from '@/review/rumourEntry'
import { shippedLibrary } from '@/review/shippedLibrary'
import type { Rumour } from '@/review/types'

const today = '2026-11-25'

const libraryIn = (name: string): Rumour[] =>
  inForce(parseLibrary(readFileSync(new URL(`../${name}.jsonl`, import.meta.url), 'utf8')).entries, today)

/** What texts are held against: the shipped library, its titles with counter-facts, its titles alone, and three libraries by other hands. */
const shipped = inForce(shippedLibrary(), today)
const lone = shipped.map((entry): Rumour => ({ ...entry, variants: [], expression: '' }))
const bare = lone.map((entry): Rumour => ({ ...entry, counterFact: '' }))
export const libraries = {
  ...{ shipped, lone, bare },
  ...{ other: libraryIn('otherLibrary'), third: libraryIn('thirdLibrary'), fourth: libraryIn('fourthLibrary') },
}
