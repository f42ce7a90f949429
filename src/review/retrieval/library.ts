import { normalised } from '../text/shadow'
import type { Rumour } from '../types'
import { expressionsOf, type Expressions } from './expressions'
import { gramsOf } from './grams'

const k1 = 1.2
const b = 0.75

/** One wording of a rumour (its claim or a variant), or all that is known of it: claim, variants and counter-fact. */
type Text = { rumour: number; words: string; isBag: boolean }

/** Rows of numbers of different length, one behind the other: row `i` stands from `starts[i]` to `starts[i + 1]`. */
export type Rows = { starts: Int32Array; items: Int32Array; weights: Float32Array }

/** An index of a rumour library, made once and only read from then on. */
export type Library = {
  rumours: ReadonlyMap<string, Rumour>
  list: readonly Rumour[]
  texts: readonly Text[]
  /** For each rumour the indices of its texts. */
  textsOf: readonly number[][]
  /** Number of each gram in the rows. */
  grams: ReadonlyMap<number, number>
  /** How much a gram tells: the less, the more rumours use it. */
  idf: Float32Array
  /** What a gram tells that no rumour uses. */
  unknownIdf: number
  /** For each gram the texts that hold it, with its share in the text's score against itself. */
  postings: Rows
  /** For each text its grams with the same shares. */
  contents: Rows
  expressions: Expressions
}

const groupsOf = (texts: readonly Text[]): number[][] => {
  const groups: number[][] = []
  for (const [at, { rumour }] of texts.entries()) (groups[rumour] ??= []).push(at)
  return groups
}

const textsOf = (list: readonly Rumour[]): Text[] =>
  list.flatMap(({ claim, variants, counterFact }, rumour) => {
    const wordings = [...new Set([claim, ...variants].map(normalised))].filter((words) => words.trim() !== '')
    const all = [...wordings, normalised(counterFact)].join('\n')
    return [...wordings.map((words) => ({ rumour, words, isBag: false })), { rumour, words: all, isBag: true }]
  })

const countsOf = (grams: number[]): Map<number, number> => {
  const counts = new Map<number, number>()
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  return counts
}

/** Numbers the grams, and counts for each the rumours whose bag holds it. */
const vocabularyOf = (texts: readonly Text[], counts: Map<number, number>[]) => {
  const grams = new Map<number, number>()
  const users: number[] = []
  for (const [at, { isBag }] of texts.entries()) {
    if (!isBag) continue
    for (const gram of counts[at]?.keys() ?? []) {
      const known = grams.get(gram)
      if (known === undefined) users[grams.size] = 1
      else users[known] = (users[known] ?? 0) + 1
      if (known === undefined) grams.set(gram, grams.size)
    }
  }
  return { grams, users }
}

const idfOf = (users: number, rumours: number) => Math.log(1 + (rumours - users + 0.5) / (users + 0.5))

type Row = { items: number[]; weights: number[] }
const rowsOf = (rows: Row[]): Rows => {
  const starts = new Int32Array(rows.length + 1)
  for (const [at, { items }] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + items.length
  const items = new Int32Array(starts[rows.length] ?? 0)
  const weights = new Float32Array(items.length)
  for (const [at, row] of rows.entries()) {
    items.set(row.items, starts[at])
    weights.set(row.weights, starts[at])
  }
  return { starts, items, weights }
}

/** The same numbers the other way round: for each item the rows that hold it. */
const turned = ({ starts, items, weights }: Rows, size: number): Rows => {
  const turnedStarts = new Int32Array(size + 1)
  for (const item of items) turnedStarts[item + 1] = (turnedStarts[item + 1] ?? 0) + 1
  for (let at = 0; at < size; at += 1) turnedStarts[at + 1] = (turnedStarts[at + 1] ?? 0) + (turnedStarts[at] ?? 0)
  const next = turnedStarts.slice()
  const turnedItems = new Int32Array(items.length)
  const turnedWeights = new Float32Array(items.length)
  for (let row = 0; row + 1 < starts.length; row += 1)
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const item = items[at] ?? 0
      const place = next[item] ?? 0
      turnedItems[place] = row
      turnedWeights[place] = weights[at] ?? 0
      next[item] = place + 1
    }
  return { starts: turnedStarts, items: turnedItems, weights: turnedWeights }
}

/** Index of a rumour library; each claim and each variant is a text of its own. Entries without words are never found. */
export const libraryOf = (list: readonly Rumour[]): Library => {
  const texts = textsOf(list)
  const counts = texts.map(({ words }) => countsOf(gramsOf(words)))
  const { grams, users } = vocabularyOf(texts, counts)
  const idf = Float32Array.from(users, (count) => idfOf(count, list.length))
  const lengths = counts.map((count) => [...count.values()].reduce((sum, value) => sum + value, 0))
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const rows = counts.map((count, at): Row => {
    const norm = k1 * (1 - b + (b * (lengths[at] ?? 0)) / average)
    const items = [...count.keys()].map((gram) => grams.get(gram) ?? 0)
    const scores = [...count.values()].map(
      (value, i) => ((idf[items[i] ?? 0] ?? 0) * value * (k1 + 1)) / (value + norm),
    )
    const own = scores.reduce((sum, score) => sum + score, 0) || 1
    return { items, weights: scores.map((score) => score / own) }
  })
  const contents = rowsOf(rows)
  return {
    rumours: new Map(list.map((rumour) => [rumour.id, rumour])),
    list,
    texts,
    textsOf: groupsOf(texts),
    grams,
    idf,
    unknownIdf: idfOf(0, list.length),
    postings: turned(contents, grams.size),
    contents,
    expressions: expressionsOf(list.map(({ expression }) => expression)),
  }
}
