import { contexts } from '../lexicon/contexts'
import { patterns } from '../lexicon/patterns'
import { tokensOf, type Kind, type Span, type Tokens } from '../lexicon/tokens'
import { pairsOf } from './pairs'

const times =
  /[一二两三四五六七八九十半几\d]+多?个?(?:天|周|星期|月|小时|分钟|秒|疗程|晚|夜|年)|[一二两三四五六\d]+[盒瓶贴片粒杯支袋针罐包次]/gu

const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length

type Read = { text: string; tokens: Tokens }

const none: readonly Span[] = []
const of = ({ tokens }: Read, kind: Kind) => tokens.get(kind) ?? none

/** Different words of a kind: one that is said three times is one. */
const distinct = (read: Read, kind: Kind) => {
  const spans = of(read, kind)
  return spans.length < 2 ? spans.length : new Set(spans.map(({ start, end }) => read.text.slice(start, end))).size
}

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))

const suffered = (read: Read) => [...of(read, 'illness'), ...of(read, 'indicator'), ...of(read, 'body')]
const outcome = (read: Read) => [
  ...of(read, 'treat'),
  ...of(read, 'vanish'),
  ...of(read, 'effect'),
  ...of(read, 'cure'),
]

type Across = 'words' | 'clauses'
const pairs = (
  { text }: Read,
  [ones, others]: [readonly Span[], readonly Span[]],
  gap: number,
  across: Across = 'words',
) => (ones.length === 0 || others.length === 0 ? 0 : pairsOf({ text, ones, others }, { gap, across }))

const fast = (read: Read) => {
  const results = outcome(read)
  return results.length === 0 ? 0 : pairs(read, [spansOf(read.text, times), results], 8)
}

/** Words that only claim something together. */
const joined = {
  treats: (read: Read) =>
    of(read, 'treat').length === 0
      ? 0
      : pairs(read, [of(read, 'treat'), suffered(read)], 5) + pairs(read, [of(read, 'illness'), of(read, 'treat')], 5),
  vanishes: (read: Read) =>
    of(read, 'vanish').length === 0 ? 0 : pairs(read, [suffered(read), of(read, 'vanish')], 6),
  ridOf: (read: Read) => pairs(read, [of(read, 'rid'), of(read, 'care')], 4),
  fast,
  sure: (read: Read) =>
    of(read, 'degree').length === 0
      ? 0
      : pairs(read, [of(read, 'degree'), outcome(read)], 5) +
        pairs(read, [[...suffered(read), ...outcome(read)], of(read, 'degree')], 4, 'clauses'),
} as const

const forms = {
  price: patterns.price,
  usage: patterns.usage,
  gain: patterns.gain,
  outcome: patterns.outcome,
  call: patterns.call,
  form: patterns.form,
  brand: patterns.brand,
  ailment: patterns.ailment,
  ...contexts,
} as const

export type Feature = Kind | keyof typeof forms | keyof typeof joined | 'length'
/** How often what is seen in a sentence; the weights say how much of it counts. */
export type Features = (feature: Feature) => number

const isForm = (feature: Feature): feature is keyof typeof forms => Object.hasOwn(forms, feature)
const isJoined = (feature: Feature): feature is keyof typeof joined => Object.hasOwn(joined, feature)
/** Seen as soon as the sentence is read into words; what isn't takes a look of its own. */
export const isWord = (feature: Feature): boolean => !isForm(feature) && !isJoined(feature)

const counted = (read: Read, feature: Feature): number => {
  if (feature === 'length') return read.text.length
  if (isForm(feature)) return count(read.text, forms[feature])
  return isJoined(feature) ? joined[feature](read) : distinct(read, feature)
}

/** Counts only what is asked for, and that once: most sentences offer nothing, and that shows in a few words. */
export const featuresOf = (text: string): Features => {
  const read = { text, tokens: tokensOf(text) }
  const known = new Map<Feature, number>()
  return (feature) => {
    const seen = known.get(feature) ?? counted(read, feature)
    known.set(feature, seen)
    return seen
  }
}
