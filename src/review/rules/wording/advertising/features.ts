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

/** Words that only claim something together. */
const joined = (read: Read) => {
  const { text } = read
  const suffered = [...of(read, 'illness'), ...of(read, 'indicator'), ...of(read, 'body')]
  const treat = of(read, 'treat')
  const degree = of(read, 'degree')
  const outcome = [...treat, ...of(read, 'vanish'), ...of(read, 'effect'), ...of(read, 'cure')]
  const time = outcome.length === 0 ? none : spansOf(text, times)
  const pairs = (ones: readonly Span[], others: readonly Span[], gap: number, across: 'words' | 'clauses' = 'words') =>
    pairsOf({ text, ones, others }, { gap, across })
  return [
    ['treats', pairs(treat, suffered, 5) + pairs(of(read, 'illness'), treat, 5)],
    ['vanishes', pairs(suffered, of(read, 'vanish'), 6)],
    ['ridOf', pairs(of(read, 'rid'), of(read, 'care'), 4)],
    ['fast', pairs(time, outcome, 8)],
    ['sure', pairs(degree, outcome, 5) + pairs([...suffered, ...outcome], degree, 4, 'clauses')],
  ] as const
}

const forms = [
  'price',
  'usage',
  'gain',
  'outcome',
  'call',
  'form',
  'brand',
  'ailment',
] as const satisfies (keyof typeof patterns)[]

export type Feature = Kind | (typeof forms)[number] | ReturnType<typeof joined>[number][0] | 'length'
/** How often what was seen in a sentence; the weights say how much of it counts. */
export type Features = ReadonlyMap<Feature, number>

export const featuresOf = (text: string): Features => {
  const read = { text, tokens: tokensOf(text) }
  const seen = new Map<Feature, number>([['length', text.length]])
  for (const kind of read.tokens.keys()) seen.set(kind, distinct(read, kind))
  for (const form of forms) seen.set(form, count(text, patterns[form]))
  for (const [name, pairs] of joined(read)) seen.set(name, pairs)
  return seen
}
