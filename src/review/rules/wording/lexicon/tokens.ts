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

/** `kinds`: what the word is that ends here. */
type Node = { next: Map<number, Node>; kinds: Kind[] }
const node = (): Node => ({ next: new Map(), kinds: [] })

const isKind = (name: string): name is Kind => Object.hasOwn(lists, name)

/** The node that a word leads to; grown where it isn't there yet. */
const grown = (root: Node, word: string): Node => {
  let at = root
  for (let i = 0; i < word.length; i += 1) {
    const next = at.next.get(word.charCodeAt(i)) ?? node()
    at.next.set(word.charCodeAt(i), next)
    at = next
  }
  return at
}

const trie = (): Node => {
  const root = node()
  for (const [kind, words] of Object.entries(lists))
    for (const word of words.trim().split(/\s+/)) {
      const { kinds } = grown(root, word)
      if (isKind(kind) && !kinds.includes(kind)) kinds.push(kind)
    }
  return root
}
const root = trie()

/** Most places of a text begin no word: one look at two characters shows it. The slots are shared, so a full one still has to be looked up. */
const slots = 1 << 16
const slotOf = (first: number, second: number) => ((first * 31) ^ second) & (slots - 1)
const pairs = new Uint8Array(slots)
const alone = new Uint8Array(slots)
for (const [first, { next, kinds }] of root.next) {
  alone[first] = kinds.length > 0 ? 1 : 0
  for (const second of next.keys()) pairs[slotOf(first, second)] = 1
}

type Word = { kind: Kind; end: number }
const noWords: readonly Word[] = []

/** The words that begin here, the longer ones last. */
const wordsAt = (text: string, start: number): readonly Word[] => {
  const first = text.charCodeAt(start)
  if (pairs[slotOf(first, text.charCodeAt(start + 1))] === 0 && alone[first] === 0) return noWords
  let at = root.next.get(first)
  if (!at) return noWords
  const found: Word[] = []
  for (let end = start + 1; at; end += 1) {
    for (const kind of at.kinds) found.push({ kind, end })
    at = at.next.get(text.charCodeAt(end))
  }
  return found
}

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
    const words = wordsAt(text, start)
    if (words.length === 0 || isInsideNumber(text, start)) continue
    const longest = words.at(-1)
    if (longest && hiding.has(longest.kind)) {
      add(tokens, longest.kind, { start, end: longest.end })
      start = longest.end - 1
    } else for (const { kind, end } of words) if (!hiding.has(kind)) add(tokens, kind, { start, end })
  }
  return tokens
}
