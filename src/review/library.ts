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

/** `own` is the entry's score against itself. */
type Entry = { rumour: Rumour; text: string; counts: Map<string, number>; length: number; own: number }
export type Library = { entries: Entry[]; idf: Map<string, number>; averageLength: number }

const plain = (text: string) => shadowOf({ id: '', role: 'paragraph', text }).text

/** Index of a rumour library: each claim and variant is an entry; a gram's weight falls with the number of rumours that use it. */
export const libraryOf = (rumours: Rumour[]): Library => {
  const entries = rumours.flatMap((rumour) =>
    [rumour.claim, ...rumour.variants].map((variant): Entry => {
      const text = plain(variant)
      const grams = gramsOf(text)
      return { rumour, text, counts: countsOf(grams), length: grams.length, own: 0 }
    }),
  )
  const users = new Map<string, Set<string>>()
  for (const { rumour, counts } of entries)
    for (const gram of counts.keys()) users.set(gram, (users.get(gram) ?? new Set()).add(rumour.id))
  const idf = new Map(
    [...users].map(([gram, { size }]) => [gram, Math.log(1 + (rumours.length - size + 0.5) / (size + 0.5))]),
  )
  const total = entries.reduce((sum, { length }) => sum + length, 0)
  const library = { entries, idf, averageLength: total / Math.max(1, entries.length) }
  return {
    ...library,
    entries: entries.map((entry) => ({ ...entry, own: bm25(library, entry, new Set(entry.counts.keys())) })),
  }
}

const bm25 = ({ idf, averageLength }: Library, { counts, length }: Entry, query: ReadonlySet<string>): number => {
  const norm = k1 * (1 - b + (b * length) / averageLength)
  return [...counts].reduce(
    (sum, [gram, count]) => (query.has(gram) ? sum + ((idf.get(gram) ?? 0) * count * (k1 + 1)) / (count + norm) : sum),
    0,
  )
}

/**
 * Words that turn a statement round. A bare 不 (不疼, 不碎, 不育) belongs to what is stated and turns nothing; so a library entry makes
 * one statement, either affirmed or denied.
 */
const negations =
  /(?<!并)不(?:要|能|会|可|宜|应|该|是|属于|代表|等于|意味|存在|具有|含|准|建议|推荐|提倡|急于)(?!不|仅|但)|并不|并非|绝非|无法|不必|没有|未(?:能|必|曾|发现)|勿|禁止|别(?=(?:再|急着|急于|随便|随意|盲目|轻易|乱|自行)*[吃喝用涂抹打躲信吸捂贴拿碰服])/gu
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
      const score = entry.own === 0 ? 0 : bm25(library, entry, query) / entry.own
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
