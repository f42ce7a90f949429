import { synonyms } from './synonyms'

/** Numbers of characters start here, so that pairs of them never meet the numbers of meanings and of characters. */
const firstPair = 1 << 20
const letters = /[\p{L}\p{N}]/u

type Branch = { next: Map<string, Branch>; meaning: number | null }
const branch = (): Branch => ({ next: new Map(), meaning: null })

const trie = synonyms.reduce((root, words, meaning) => {
  for (const word of words) {
    let at = root
    for (const unit of word) {
      const next = at.next.get(unit) ?? branch()
      at.next.set(unit, next)
      at = next
    }
    at.meaning = meaning
  }
  return root
}, branch())

/** The longest word of the table that begins at `from`. */
const wordAt = (signs: string[], from: number): { meaning: number; length: number } | null => {
  let found: { meaning: number; length: number } | null = null
  let node: Branch | undefined = trie
  for (let at = from; at < signs.length; at += 1) {
    node = node.next.get(signs[at] ?? '')
    if (!node) break
    if (node.meaning !== null) found = { meaning: node.meaning, length: at - from + 1 }
  }
  return found
}

const meaningsOf = (signs: string[]): number[] => {
  const found: number[] = []
  for (let at = 0; at < signs.length;) {
    const word = wordAt(signs, at)
    if (word) found.push(word.meaning)
    at += word?.length ?? 1
  }
  return found
}

const pairOf = (a: string, b: string) => firstPair + (a.codePointAt(0) ?? 0) * 0x110000 + (b.codePointAt(0) ?? 0)
const signOf = (sign: string) => synonyms.length + (sign.codePointAt(0) ?? 0)

/**
 * How much a gram counts besides its rarity: a word of the same meaning most, then a character, then a pair. Set by `npm run bench:review`.
 */
export const weightOf = (gram: number): number => {
  if (gram < synonyms.length) return 2
  return gram < firstPair ? 2 : 1
}

/**
 * What a text is compared by, as numbers: its meanings (words that say the same count as one), its characters and its pairs of neighbouring
 * characters. Better than words for short Chinese texts, and no dictionary is needed.
 */
export const gramsOf = (text: string): number[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((run) => letters.test(run))
    .flatMap((run) => {
      const signs = Array.from(run)
      const pairs = signs.slice(1).map((sign, at) => pairOf(signs[at] ?? '', sign))
      return [...meaningsOf(signs), ...signs.map(signOf), ...pairs]
    })
