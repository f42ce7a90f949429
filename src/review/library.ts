import { shadowOf } from './text/shadow'
import type { Rumour } from './types'

export type Match = {
  rumour: Rumour
  /** 0 to 1: how much of the rumour, in its own weights, the words say. */
  score: number
  /** The words that matched best. */
  window: string
  /** The words affirm what the rumour denies, or deny what it affirms. */
  denies: boolean
}

/**
 * Measured on a development set that is not shipped (facts of 2026-11-23): from 0.60 the words are the rumour, between 0.43 and 0.60 a
 * person should look.
 */
export const thresholds = { hit: 0.6, maybe: 0.43 } as const

const k1 = 1.2
const b = 0.75
const letters = /[\p{L}\p{N}]/u

/** Characters and pairs of neighbouring characters: better than words for short Chinese texts, and no dictionary is needed. */
const gramsOf = (text: string): string[] => {
  const runs = text.split(/[^\p{L}\p{N}]+/u).filter((run) => letters.test(run))
  return runs.flatMap((run) => {
    const signs = Array.from(run)
    return [...signs, ...signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`)]
  })
}

const countsOf = (grams: string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  return counts
}

type Entry = { rumour: Rumour; text: string; counts: Map<string, number>; length: number }
export type Library = { entries: Entry[]; idf: Map<string, number>; averageLength: number }

const plain = (text: string) => shadowOf({ id: '', role: 'paragraph', text }).text

/** Index of a rumour library: each claim and variant is an entry; a gram's weight falls with the number of rumours that use it. */
export const libraryOf = (rumours: Rumour[]): Library => {
  const entries = rumours.flatMap((rumour) =>
    [rumour.claim, ...rumour.variants].map((variant): Entry => {
      const text = plain(variant)
      const grams = gramsOf(text)
      return { rumour, text, counts: countsOf(grams), length: grams.length }
    }),
  )
  const users = new Map<string, Set<string>>()
  for (const { rumour, counts } of entries)
    for (const gram of counts.keys()) users.set(gram, (users.get(gram) ?? new Set()).add(rumour.id))
  const idf = new Map(
    [...users].map(([gram, { size }]) => [gram, Math.log(1 + (rumours.length - size + 0.5) / (size + 0.5))]),
  )
  const total = entries.reduce((sum, { length }) => sum + length, 0)
  return { entries, idf, averageLength: total / Math.max(1, entries.length) }
}

const bm25 = ({ idf, averageLength }: Library, { counts, length }: Entry, query: ReadonlySet<string>): number => {
  const norm = k1 * (1 - b + (b * length) / averageLength)
  return [...counts].reduce(
    (sum, [gram, count]) => (query.has(gram) ? sum + ((idf.get(gram) ?? 0) * count * (k1 + 1)) / (count + norm) : sum),
    0,
  )
}

/** 不, 没, 无, 未… but not where they deny nothing: 不仅, 不断, 无论. */
const negations =
  /不(?![仅但只断过管论同良孕育久少足再得])|没有?|(?<![有])无(?![论数限线])|未(?![来必])|并非|绝非|勿|别(?![人的处])|禁止|防止不/gu
const isNegative = (text: string) => (text.match(negations) ?? []).length % 2 === 1

const clausesOf = (text: string) => text.split(/[,、:;，。!?]/u).filter((clause) => letters.test(clause))

/** Runs of up to three neighbouring clauses, short ones first: what a rumour says stands close together. */
const windowsOf = (text: string): string[] => {
  const clauses = clausesOf(text)
  return [1, 2, 3].flatMap((size) =>
    clauses.slice(0, Math.max(0, clauses.length - size + 1)).map((_, at) => clauses.slice(at, at + size).join(',')),
  )
}

/** So much better a longer run of clauses must be to stand for the shorter one. */
const longerIsBetterBy = 0.05

/**
 * The rumour that a sentence comes closest to, by BM25 over characters and pairs, divided by the rumour's score against itself.
 * Null when nothing reaches `thresholds.maybe`. Ties go to the earlier entry.
 */
export const bestMatch = (library: Library, sentence: string): Match | null => {
  let best: (Match & { entry: Entry }) | null = null
  for (const window of windowsOf(sentence).slice(0, 60)) {
    const query = new Set(gramsOf(window))
    for (const entry of library.entries) {
      const own = bm25(library, entry, new Set(entry.counts.keys()))
      const score = own === 0 ? 0 : bm25(library, entry, query) / own
      const least =
        best === null ? thresholds.maybe : best.score + (window.length > best.window.length ? longerIsBetterBy : 1e-9)
      if (score < least) continue
      best = { rumour: entry.rumour, score, window, denies: isNegative(window) !== isNegative(entry.text), entry }
    }
  }
  if (best === null) return null
  const { entry: _, ...match } = best
  return match
}
