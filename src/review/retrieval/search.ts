import type { Rumour } from '../types'
import { satisfiedBy } from './expressions'
import type { Library } from './library'
import { nearness, type Overlap } from './nearness'
import { isAbsolute, isCorrecting, isHedged, isNegative } from './polarity'
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
  overlap: Overlap
}

/** So many texts are looked at closely; the right one is hardly ever further back. */
const candidates = 30
/** Grams that more than this share of a large library uses find nothing and cost most of the time. */
const tooCommon = 0.1
const large = 1000
/** A long wording shares more with anything: between no mercy (0) and full mercy (1) for its length. */
const lengthPower = 0.45
/** What the nearest wording counts beside all that an entry knows. */
const nearestWeight = 15
/** So much less of the answer than of the rumour may stand in words that set it right. */
const rightFrom = 0.2

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

/** An entry with one wording: it, all wordings, the counter-fact and all of that. */
const loneTexts = 4

type Asked = Pick<Query, 'windows'> & { masks: Map<number, number> }
type Seen = Omit<Overlap, 'lead'> & { text: number; window: Window }
type Candidate = { rumour: number; bag: number; seen: Seen[]; rank: number; byExpression: boolean }

/** How an entry compares with the windows of a sentence, and its rank: what the whole sentence and the entry have in common. */
const candidateOf = (library: Library, asked: Asked, rumour: number): Omit<Candidate, 'byExpression'> => {
  const texts = library.textsOf[rumour] ?? []
  const only = (kind: string) => texts.find((text) => library.texts[text]?.kind === kind) ?? 0
  const bag = only('all')
  const [all, said, countered] = [bag, only('wordings'), only('counter')].map((text) =>
    sharedWith(library, text, asked),
  )
  const whole = asked.windows.length - 1
  let nearest = 0
  const seen = texts
    .filter((text) => library.texts[text]?.kind === 'wording')
    .flatMap((text) => {
      const shared = sharedWith(library, text, asked)
      const total = library.total[text] || 1
      nearest = Math.max(nearest, (shared[whole] ?? 0) / total ** lengthPower)
      return asked.windows.map((window, at) => ({
        text,
        window,
        coverage: (shared[at] ?? 0) / total,
        said: (said?.[at] ?? 0) / (window.total || 1),
        countered: (countered?.[at] ?? 0) / (window.total || 1),
        saidInAll: (said?.[at] ?? 0) / library.unknown,
        shared: (shared[at] ?? 0) / library.unknown,
        isLone: texts.length === loneTexts,
      }))
    })
  return { rumour, bag, seen, rank: nearest * nearestWeight + (all?.[whole] ?? 0) }
}

/** Two entries that share most of what they tell are about the same; the second takes nothing from the first one's lead. */
const isAlike = ({ contents, told, total }: Library, one: number, other: number): boolean => {
  const grams = new Set(contents.items.subarray(contents.starts[one], contents.starts[one + 1]))
  const shared = contents.items
    .subarray(contents.starts[other], contents.starts[other + 1])
    .reduce((sum, gram) => sum + (grams.has(gram) ? (told[gram] ?? 0) : 0), 0)
  return shared > 0.5 * Math.min(total[one] ?? 0, total[other] ?? 0)
}

const leadOf = (library: Library, ranked: Candidate[], at: number): number => {
  const [first] = ranked
  const own = ranked[at]
  if (!first || !own || first.rank === 0) return 0
  if (at > 0) return (own.rank - first.rank) / first.rank
  const next = ranked.slice(1).find(({ bag }) => !isAlike(library, first.bag, bag))
  return (first.rank - (next?.rank ?? 0)) / first.rank
}

/** The clause of a window that has most in common with the wording: there it is said whether it is so or not. */
const clauseOf = ({ text, window }: Seen, seen: Seen[]): string =>
  seen
    .filter((one) => one.text === text && (one.window.mask & window.mask) !== 0 && isSingle(one.window.mask))
    .reduce((top, one) => (one.shared > top.shared ? one : top), { shared: -1, window }).window.text

/** So much of a wording must stand in a clause that turns it round. */
const turnedShare = 0.12

const hasTurnedClause = ({ text }: Seen, seen: Seen[], words: string): boolean =>
  !isNegative(words) &&
  seen.some(
    (one) =>
      one.text === text && isSingle(one.window.mask) && one.coverage >= turnedShare && isNegative(one.window.text),
  )

/** The words hold about as much of what is known against the rumour as of the rumour. */
const setsRight = ({ said, countered }: Seen) => countered > said - rightFrom

const isSingle = (mask: number) => (mask & (mask - 1)) === 0

const matchOf = (
  library: Library,
  { rumour: at, seen, byExpression }: Candidate,
  lead: number,
  sentence: string,
): Match[] => {
  const scored = seen.map((one) => ({ ...one, score: nearness({ ...one, lead }) }))
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, one) => (top && top.score >= one.score ? top : one),
    null,
  )
  const rumour = library.list[at]
  if (!best || !rumour) return []
  const words = library.texts[best.text]?.words ?? ''
  const isTurned = isNegative(clauseOf(best, seen)) !== isNegative(words) || hasTurnedClause(best, seen, words)
  const isTempered = isHedged(best.window.text) && isAbsolute(words)
  const denies = isTurned || isTempered || (setsRight(best) && isCorrecting(sentence) && !isCorrecting(words))
  return [{ rumour, score: best.score, window: best.window.text, denies, byExpression, overlap: { ...best, lead } }]
}

/** The entries that a normalised sentence comes closest to, nearest first, five at most; weak ones too. */
export const search = (library: Library, sentence: string): Match[] => {
  const query = queryOf(library, sentence)
  if (query.windows.length === 0) return []
  const asked = { windows: query.windows, masks: new Map(query.grams.map(({ gram, mask }) => [gram, mask])) }
  const satisfied = satisfiedBy(library.expressions, sentence)
  const near = nearestTexts(library, query).map((text) => library.texts[text]?.rumour ?? 0)
  const ranked = [...new Set([...satisfied, ...near])]
    .map((rumour) => ({ ...candidateOf(library, asked, rumour), byExpression: satisfied.has(rumour) }))
    .sort((one, other) => Number(other.byExpression) - Number(one.byExpression) || other.rank - one.rank)
  return ranked
    .slice(0, 5)
    .flatMap((candidate, at) => matchOf(library, candidate, leadOf(library, ranked, at), sentence))
}
