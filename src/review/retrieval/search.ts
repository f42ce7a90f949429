import type { Rumour } from '../types'
import { satisfiedBy } from './expressions'
import type { Library } from './library'
import { nearness, type Overlap } from './nearness'
import { isNegative } from './polarity'
import { queryOf, type Query, type Window } from './query'

export type Match = {
  rumour: Rumour
  /** 0 to 1: how near the words come to the rumour. */
  score: number
  /** The words that matched best. */
  window: string
  /** The words affirm what the rumour denies, or deny what it affirms. */
  denies: boolean
  /** The words satisfy the rumour's own expression. */
  byExpression: boolean
}

/** So many texts are looked at closely; the right one is hardly ever further back. */
const candidates = 30
/** Grams that more than this share of a large library uses find nothing and cost most of the time. */
const tooCommon = 0.1
const large = 1000
/** A long wording shares more with anything: between no mercy (0) and full mercy (1) for its length. */
const lengthPower = 0.45

/** The texts that share most with the words, as indices. */
const nearestTexts = ({ postings, texts, told, total, list }: Library, { grams }: Query): number[] => {
  const limit = list.length > large ? texts.length * tooCommon : Infinity
  const scores = new Map<number, number>()
  for (const { gram } of grams) {
    const [from = 0, to = 0] = [postings.starts[gram], postings.starts[gram + 1]]
    if (to - from > limit) continue
    for (let at = from; at < to; at += 1) {
      const text = postings.items[at] ?? 0
      scores.set(text, (scores.get(text) ?? 0) + (told[gram] ?? 0))
    }
  }
  return [...scores]
    .map(([text, score]) => ({ text, score: score / (total[text] ?? 1) ** lengthPower }))
    .sort((one, other) => other.score - one.score)
    .slice(0, candidates)
    .map(({ text }) => text)
}

/** What each window and a text have in common. */
const sharedWith = (
  { contents, told }: Library,
  text: number,
  { windows, masks }: { windows: Window[]; masks: Map<number, number> },
): Float64Array => {
  const shared = new Float64Array(windows.length)
  for (let at = contents.starts[text] ?? 0; at < (contents.starts[text + 1] ?? 0); at += 1) {
    const gram = contents.items[at] ?? 0
    const mask = masks.get(gram)
    if (mask === undefined) continue
    for (const [i, window] of windows.entries())
      if (window.mask & mask) shared[i] = (shared[i] ?? 0) + (told[gram] ?? 0)
  }
  return shared
}

type Asked = Pick<Query, 'windows'> & { masks: Map<number, number> }
export type Found = { rumour: number; text: number; window: Window; overlap: Overlap; score: number; rank: number }

/** The wording of a rumour and the window of the sentence that come closest to each other. */
const closest = (library: Library, asked: Asked, rumour: number): Found | null => {
  const texts = library.textsOf[rumour] ?? []
  const bag = texts.find((text) => library.texts[text]?.isBag) ?? 0
  const known = sharedWith(library, bag, asked)
  const whole = asked.windows.length - 1
  let best: Found | null = null
  let rank = 0
  for (const text of texts) {
    if (text === bag) continue
    const shared = sharedWith(library, text, asked)
    rank = Math.max(rank, (shared[whole] ?? 0) / (library.total[text] || 1) ** lengthPower * 5 + (known[whole] ?? 0))
    for (const [at, window] of asked.windows.entries()) {
      const overlap = {
        coverage: (shared[at] ?? 0) / (library.total[text] || 1),
        known: (known[at] ?? 0) / (window.total || 1),
        shared: shared[at] ?? 0,
      }
      const score = nearness(overlap)
      if (best === null || score > best.score) best = { rumour, text, window, overlap, score, rank: 0 }
    }
  }
  return best && { ...best, rank }
}

/** Every entry that a normalised sentence may be about, nearest first. */
export const findIn = (library: Library, sentence: string): (Found & { byExpression: boolean })[] => {
  const query = queryOf(library, sentence)
  const asked = { windows: query.windows, masks: new Map(query.grams.map(({ gram, mask }) => [gram, mask])) }
  const satisfied = satisfiedBy(library.expressions, sentence)
  const near = nearestTexts(library, query).map((text) => library.texts[text]?.rumour ?? 0)
  return [...new Set([...satisfied, ...near])]
    .flatMap((rumour) => closest(library, asked, rumour) ?? [])
    .map((found) => ({ ...found, byExpression: satisfied.has(found.rumour) }))
    .sort((one, other) => Number(other.byExpression) - Number(one.byExpression) || other.score - one.score)
}

/** The entries that a normalised sentence comes closest to, nearest first, five at most; weak ones too. */
export const search = (library: Library, sentence: string): Match[] =>
  findIn(library, sentence)
    .slice(0, 5)
    .flatMap(({ rumour: at, text, score, window, byExpression }) => {
      const rumour = library.list[at]
      const words = library.texts[text]?.words ?? ''
      const denies = isNegative(window.text) !== isNegative(words)
      return rumour ? [{ rumour, score, window: window.text, denies, byExpression }] : []
    })
