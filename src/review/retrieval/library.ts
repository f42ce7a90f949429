import { shadowOf } from '../text/shadow'
import type { Rumour } from '../types'

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
type Posting = { entry: Entry; share: number }
/** For each gram the entries that hold it, with its share in the entry's score against itself. */
export type Library = { rumours: ReadonlyMap<string, Rumour>; postings: Map<string, Posting[]> }

const plain = (text: string) => shadowOf({ id: '', role: 'paragraph', text }).text

const entryOf = (rumour: Rumour, variant: string): Entry => {
  const text = plain(variant)
  const grams = gramsOf(text)
  return { rumour, text, counts: countsOf(grams), length: grams.length }
}

/** A gram weighs the less, the more rumours use it. */
const weightsOf = (entries: Entry[], rumours: number): Map<string, number> => {
  const users = new Map<string, Set<string>>()
  for (const { rumour, counts } of entries)
    for (const gram of counts.keys()) users.set(gram, (users.get(gram) ?? new Set()).add(rumour.id))
  return new Map([...users].map(([gram, { size }]) => [gram, Math.log(1 + (rumours - size + 0.5) / (size + 0.5))]))
}

/** Index of a rumour library; each claim and each variant is an entry of its own. */
export const libraryOf = (rumours: Rumour[]): Library => {
  const entries = rumours.flatMap((rumour) => [rumour.claim, ...rumour.variants].map((text) => entryOf(rumour, text)))
  const idf = weightsOf(entries, rumours.length)
  const average = entries.reduce((sum, { length }) => sum + length, 0) / Math.max(1, entries.length)
  const postings = new Map<string, Posting[]>()
  for (const entry of entries) {
    const norm = k1 * (1 - b + (b * entry.length) / average)
    const scores = [...entry.counts].map(([gram, count]) => ({
      gram,
      score: ((idf.get(gram) ?? 0) * count * (k1 + 1)) / (count + norm),
    }))
    const own = scores.reduce((sum, { score }) => sum + score, 0)
    for (const { gram, score } of scores)
      postings.set(gram, [...(postings.get(gram) ?? []), { entry, share: score / own }])
  }
  return { rumours: new Map(rumours.map((rumour) => [rumour.id, rumour])), postings }
}

/** BM25 of some words against every entry that shares a gram with them, divided by the entry's score against itself. */
const scoresOf = ({ postings }: Library, words: string): Map<Entry, number> => {
  const scores = new Map<Entry, number>()
  for (const gram of new Set(gramsOf(words)))
    for (const { entry, share } of postings.get(gram) ?? []) scores.set(entry, (scores.get(entry) ?? 0) + share)
  return scores
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
 * Null when nothing reaches `thresholds.maybe`.
 */
export const bestMatch = (library: Library, sentence: string): Match | null => {
  let best: Match | null = null
  for (const window of windowsOf(sentence)) {
    for (const [{ rumour, text }, score] of scoresOf(library, window)) {
      const margin: number = best !== null && window.length > best.window.length ? longerIsBetterBy : 1e-9
      if (score < (best === null ? thresholds.maybe : best.score + margin)) continue
      best = { rumour, score, window, denies: isNegative(window) !== isNegative(text) }
    }
  }
  return best
}
