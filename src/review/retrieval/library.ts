import { normalised } from '../text/shadow'
import type { Rumour } from '../types'
import { expressionsOf, type Expressions } from './expressions'
import { gramsOf, weightOf } from './grams'

/**
 * What a rumour is compared by: each of its wordings (claim and variants), all of them together, what is known against it, and all of that
 * together.
 */
type Text = { rumour: number; words: string; kind: 'wording' | 'wordings' | 'counter' | 'all' }

/** Rows of numbers of different length, one behind the other: row `i` stands from `starts[i]` to `starts[i + 1]`. */
export type Rows = { starts: Int32Array; items: Int32Array }

/** An index of a rumour library, made once and only read from then on. */
export type Library = {
  rumours: ReadonlyMap<string, Rumour>
  list: readonly Rumour[]
  texts: readonly Text[]
  /** For each rumour the indices of its texts. */
  textsOf: readonly number[][]
  /** Number of each gram in the rows. */
  grams: ReadonlyMap<number, number>
  /** How much each gram tells: the less, the more rumours use it. */
  told: Float32Array
  /** What a character or pair tells that no rumour uses. */
  unknown: number
  /** What all grams of each text tell together. */
  total: Float32Array
  /** For each gram the texts that hold it. */
  postings: Rows
  /** For each text its grams. */
  contents: Rows
  expressions: Expressions
}

const groupsOf = (texts: readonly Text[]): number[][] => {
  const groups: number[][] = []
  for (const [at, { rumour }] of texts.entries()) (groups[rumour] ??= []).push(at)
  return groups
}

const textsOf = (list: readonly Rumour[]): Text[] =>
  list.flatMap(({ claim, variants, counterFact }, rumour): Text[] => {
    const wordings = [...new Set([claim, ...variants].map(normalised))].filter((words) => words.trim() !== '')
    const counter = normalised(counterFact)
    return [
      ...wordings.map((words) => ({ rumour, words, kind: 'wording' as const })),
      { rumour, words: wordings.join('\n'), kind: 'wordings' },
      { rumour, words: counter, kind: 'counter' },
      { rumour, words: [...wordings, counter].join('\n'), kind: 'all' },
    ]
  })

/** Numbers the grams, and counts for each the rumours whose bag holds it. */
const vocabularyOf = (texts: readonly Text[], gramSets: readonly Set<number>[]) => {
  const grams = new Map<number, number>()
  const users: number[] = []
  for (const [at, { kind }] of texts.entries()) {
    if (kind !== 'all') continue
    for (const gram of gramSets[at] ?? []) {
      const known = grams.get(gram) ?? grams.size
      grams.set(gram, known)
      users[known] = (users[known] ?? 0) + 1
    }
  }
  return { grams, users }
}

const rarity = (users: number, rumours: number) => Math.log(1 + (rumours - users + 0.5) / (users + 0.5))

const rowsOf = (rows: number[][]): Rows => {
  const starts = new Int32Array(rows.length + 1)
  for (const [at, items] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + items.length
  const items = new Int32Array(starts[rows.length] ?? 0)
  for (const [at, row] of rows.entries()) items.set(row, starts[at])
  return { starts, items }
}

/** The same numbers the other way round: for each item the rows that hold it. */
const turned = ({ starts, items }: Rows, size: number): Rows => {
  const turnedStarts = new Int32Array(size + 1)
  for (const item of items) turnedStarts[item + 1] = (turnedStarts[item + 1] ?? 0) + 1
  for (let at = 0; at < size; at += 1) turnedStarts[at + 1] = (turnedStarts[at + 1] ?? 0) + (turnedStarts[at] ?? 0)
  const next = turnedStarts.slice()
  const turnedItems = new Int32Array(items.length)
  for (let row = 0; row + 1 < starts.length; row += 1)
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const item = items[at] ?? 0
      const place = next[item] ?? 0
      turnedItems[place] = row
      next[item] = place + 1
    }
  return { starts: turnedStarts, items: turnedItems }
}

/** Index of a rumour library; each claim and each variant is a text of its own. Entries without words are never found. */
export const libraryOf = (list: readonly Rumour[]): Library => {
  const texts = textsOf(list)
  const gramSets = texts.map(({ words }) => new Set(gramsOf(words)))
  const { grams, users } = vocabularyOf(texts, gramSets)
  const told = new Float32Array(grams.size)
  for (const [gram, at] of grams) told[at] = weightOf(gram) * rarity(users[at] ?? 0, list.length)
  const contents = rowsOf(gramSets.map((set) => Array.from(set, (gram) => grams.get(gram) ?? 0)))
  const total = Float32Array.from(texts, (_, text) =>
    contents.items
      .subarray(contents.starts[text], contents.starts[text + 1])
      .reduce((sum, gram) => sum + (told[gram] ?? 0), 0),
  )
  return {
    rumours: new Map(list.map((rumour) => [rumour.id, rumour])),
    list,
    texts,
    textsOf: groupsOf(texts),
    grams,
    told,
    unknown: rarity(0, list.length),
    total,
    postings: turned(contents, grams.size),
    contents,
    expressions: expressionsOf(list.map(({ expression }) => expression)),
  }
}
