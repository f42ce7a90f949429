import { body, indicator } from './body'
import { care, cure, degree, effect, rid, treat, vanish } from './effects'
import { illness } from './illness'
import { audience, offer, seller } from './offers'
import { product, service } from './products'
import { aboutIt, other, sober } from './sober'
import { authority, superlative, testimonial } from './voices'

const lists = {
  illness,
  indicator,
  body,
  product,
  service,
  offer,
  seller,
  audience,
  treat,
  effect,
  cure,
  vanish,
  degree,
  care,
  rid,
  testimonial,
  authority,
  superlative,
  sober,
  aboutIt,
  other,
}
export type Kind = keyof typeof lists

/** A word of the lexicon in a text; `start` and `end` are units of it. */
export type Token = { kind: Kind; start: number; end: number }

type Node = { next: Map<string, Node>; kinds: Kind[] }
const node = (): Node => ({ next: new Map(), kinds: [] })

const grown = (from: Node, character: string): Node => {
  const found = from.next.get(character) ?? node()
  from.next.set(character, found)
  return found
}

const isKind = (name: string): name is Kind => Object.hasOwn(lists, name)

const trie = (): Node => {
  const root = node()
  for (const [kind, words] of Object.entries(lists))
    for (const word of words.trim().split(/\s+/)) {
      const { kinds } = Array.from({ length: word.length }, (_, at) => word.charAt(at)).reduce(grown, root)
      if (isKind(kind) && !kinds.includes(kind)) kinds.push(kind)
    }
  return root
}
const root = trie()

/** The longest word of each kind that begins here. */
const wordsAt = (text: string, start: number): Map<Kind, number> => {
  const found = new Map<Kind, number>()
  let at: Node | undefined = root
  for (let end = start; at; end++) {
    for (const kind of at.kinds) found.set(kind, end)
    at = at.next.get(text.charAt(end))
  }
  return found
}

/** Words of the lexicon in reading order; those of one kind don't overlap, and a word of `other` hides what stands inside it. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = []
  const reached = new Map<Kind, number>()
  for (let start = 0; start < text.length; start++) {
    const words = wordsAt(text, start)
    const longest = Math.max(0, ...words.values())
    if (words.get('other') === longest && longest > 0) {
      start = longest - 1
      continue
    }
    for (const [kind, end] of words) {
      if (kind === 'other' || start < (reached.get(kind) ?? 0)) continue
      tokens.push({ kind, start, end })
      reached.set(kind, end)
    }
  }
  return tokens
}
