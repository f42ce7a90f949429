import type { Rumour } from '../types'
import { satisfiedBy } from './expressions'
import type { Library } from './library'
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
const candidates = 24
/** Grams that more than this share of a large library uses find nothing and cost most of the time. */
const tooCommon = 0.1
const large = 1000

/** The texts that share most with the words, as indices. */
const nearestTexts = ({ postings, texts, list }: Library, { grams }: Query): number[] => {
  const limit = list.length > large ? texts.length * tooCommon : Infinity
  const scores = new Map<number, number>()
  for (const { gram } of grams) {
    const [from = 0, to = 0] = [postings.starts[gram], postings.starts[gram + 1]]
    if (to - from > limit) continue
    for (let at = from; at < to; at += 1) {
      const text = postings.items[at] ?? 0
      scores.set(text, (scores.get(text) ?? 0) + (postings.weights[at] ?? 0))
    }
  }
  return [...scores]
    .sort((one, other) => other[1] - one[1])
    .slice(0, candidates)
    .map(([text]) => text)
}

type Overlap = { coverage: Float64Array; told: Float64Array }

/** For each window the share of a text that it says, and how much of what it tells stands in the text. */
const overlapOf = (
  { contents, idf }: Library,
  text: number,
  { windows }: Query,
  masks: Map<number, number>,
): Overlap => {
  const coverage = new Float64Array(windows.length)
  const told = new Float64Array(windows.length)
  for (let at = contents.starts[text] ?? 0; at < (contents.starts[text + 1] ?? 0); at += 1) {
    const gram = contents.items[at] ?? 0
    const mask = masks.get(gram)
    if (mask === undefined) continue
    for (const [i, window] of windows.entries()) {
      if (!(window.mask & mask)) continue
      coverage[i] = (coverage[i] ?? 0) + (contents.weights[at] ?? 0)
      told[i] = (told[i] ?? 0) + (idf[gram] ?? 0)
    }
  }
  return { coverage, told }
}

/** Nearness from two sides: how much of the rumour the words say, and how much of the words the rumour's entry knows. */
const nearness = (coverage: number, known: number) => coverage * (0.7 + 0.3 * known)

type Found = { rumour: number; text: number; score: number; window: Window }

const bestOf = (
  library: Library,
  query: Query,
  masks: Map<number, number>,
  rumour: number,
  texts: number[],
): Found[] => {
  const bag = texts.find((text) => library.texts[text]?.isBag)
  const known = bag === undefined ? null : overlapOf(library, bag, query, masks).told
  return texts
    .filter((text) => text !== bag)
    .flatMap((text) => {
      const { coverage } = overlapOf(library, text, query, masks)
      return query.windows.map((window, at) => ({
        rumour,
        text,
        window,
        score: nearness(coverage[at] ?? 0, window.total === 0 ? 0 : (known?.[at] ?? 0) / window.total),
      }))
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, 1)
}

/** The entries that a sentence comes closest to, nearest first, five at most; weak ones too. */
export const search = (library: Library, sentence: string): Match[] => {
  const query = queryOf(library, sentence)
  const masks = new Map(query.grams.map(({ gram, mask }) => [gram, mask]))
  const satisfied = satisfiedBy(library.expressions, sentence)
  const rumours = new Set([
    ...satisfied,
    ...nearestTexts(library, query).map((text) => library.texts[text]?.rumour ?? 0),
  ])
  return [...rumours]
    .flatMap((rumour) => bestOf(library, query, masks, rumour, library.textsOf[rumour] ?? []))
    .map((found) => ({ ...found, byExpression: satisfied.has(found.rumour) }))
    .sort((one, other) => Number(other.byExpression) - Number(one.byExpression) || other.score - one.score)
    .slice(0, 5)
    .flatMap(({ rumour: at, text, score, window, byExpression }) => {
      const rumour = library.list[at]
      const words = library.texts[text]?.words ?? ''
      if (!rumour) return []
      return [
        { rumour, score, window: window.text, denies: isNegative(window.text) !== isNegative(words), byExpression },
      ]
    })
}
