import { wordsAt, wordTable } from '../../../text/wordTree'
import { body, indicator } from './body'
import { cure, effect, mild, vanish } from './effects'
import { illness } from './illness'
import { offer, seller, trade } from './offers'
import { product, service } from './products'
import { disclaimer, other } from './sober'
import { superlative } from './voices'

const lists = {
  illness,
  indicator,
  body,
  product,
  service,
  offer,
  seller,
  trade,
  effect,
  mild,
  cure,
  vanish,
  superlative,
  disclaimer,
  other,
}
export type Kind = keyof typeof lists

/** Where words stand in a text; `end` is exclusive. */
export type Span = { start: number; end: number }
/** Words of the lexicon by kind, in reading order. */
export type Tokens = ReadonlyMap<Kind, readonly Span[]>

const isKind = (name: string): name is Kind => Object.hasOwn(lists, name)

const { tree, held } = wordTable(
  Object.entries(lists).flatMap(([kind, words]) =>
    isKind(kind) ? [...new Set(words.trim().split(/\s+/))].map((word) => [word, kind] as const) : [],
  ),
)

const add = (tokens: Map<Kind, Span[]>, kind: Kind, span: Span) => {
  const known = tokens.get(kind)
  const last = known?.at(-1)
  if (!known) tokens.set(kind, [span])
  else if (last?.start === span.start) known[known.length - 1] = span
  else if (!last || last.end <= span.start) known.push(span)
}

/** Nothing inside a word of these kinds counts: 不能代替药物 promises nothing. */
const hiding = new Set<Kind>(['other', 'disclaimer'])

const isDigit = (unit: number) => unit >= 48 && unit <= 57
/** 2980元 has no 0元 in it. */
const isInsideNumber = (text: string, at: number) => isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at - 1))

/** A title says what a book is about. */
const opening = '《'.charCodeAt(0)

/** Of each kind the longest words, none inside another. */
export const tokensOf = (text: string): Tokens => {
  const tokens = new Map<Kind, Span[]>()
  for (let start = 0; start < text.length; start++) {
    if (text.charCodeAt(start) === opening) start = Math.max(start, text.indexOf('》', start))
    const here = wordsAt(tree, text, start)
    if (here.length === 0 || isInsideNumber(text, start)) continue
    const words = here.flatMap(({ word, end }) => (held[word] ?? []).map((kind) => ({ kind, end })))
    const longest = words.at(-1)
    if (longest && hiding.has(longest.kind)) {
      add(tokens, longest.kind, { start, end: longest.end })
      start = longest.end - 1
    } else for (const { kind, end } of words) if (!hiding.has(kind)) add(tokens, kind, { start, end })
  }
  return tokens
}
