import { createHash } from 'node:crypto'
import { flatten } from './flatten'
import type { Snapshot } from './types'

const outside = new Set(['title', 'summary', 'cover.alt'])

/**
 * The words of a piece's body and nothing else: NFKC, lower case, letters and digits only. Title and summary are left out, since a
 * new headline makes no new piece.
 */
export const normalisedText = (snapshot: Snapshot): string =>
  flatten(snapshot)
    .filter(({ id, role }) => !outside.has(id) && role !== 'alt')
    .map(({ text }) => text)
    .join('')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Names a normalised text: `sha256:<64 hex>`; empty for an empty text, so that two pieces without words are not the same. */
export const textFingerprint = (normalised: string): string =>
  normalised === '' ? '' : `sha256:${createHash('sha256').update(normalised, 'utf8').digest('hex')}`

const gramLength = 5
const bits = 64n

const grams = (text: string): Set<string> => {
  const letters = Array.from(text)
  return new Set(
    letters
      .slice(0, Math.max(1, letters.length - gramLength + 1))
      .map((_, at) => letters.slice(at, at + gramLength).join('')),
  )
}

const hash64 = (gram: string): bigint => createHash('sha256').update(gram, 'utf8').digest().readBigUInt64BE(0)

/**
 * SimHash of a normalised text over its 5-character sequences: `simhash64:v1:<16 hex>`, to be stored with the release. Texts that share
 * most of their sequences differ in few bits. Empty for an empty text.
 */
export const nearFingerprint = (normalised: string): string => {
  if (normalised === '') return ''
  const weights = Array.from({ length: Number(bits) }, () => 0)
  for (const gram of grams(normalised)) {
    const hash = hash64(gram)
    for (const [bit, weight] of weights.entries()) weights[bit] = weight + ((hash >> BigInt(bit)) & 1n ? 1 : -1)
  }
  const value = weights.reduce((sum, weight, bit) => (weight > 0 ? sum | (1n << BigInt(bit)) : sum), 0n)
  return `simhash64:v1:${value.toString(16).padStart(16, '0')}`
}

const bitsOf = (fingerprint: string): bigint | null => {
  const hex = /^simhash64:v1:([0-9a-f]{16})$/.exec(fingerprint)?.[1]
  return hex === undefined ? null : BigInt(`0x${hex}`)
}

/**
 * Two texts that share nothing differ in 32 of 64 bits, give or take 4; 12 lies five deviations below that. A text of 600 characters in
 * which every thirtieth was changed still differs in fewer (tests/unit/content/similarity.spec.ts).
 */
const maxDifferentBits = 12

/** Whether two stored `nearFingerprint`s speak of nearly the same text: a hint for people, never a decision. */
export const nearDuplicate = (a: string, b: string): boolean => {
  const [left, right] = [bitsOf(a), bitsOf(b)]
  if (left === null || right === null) return false
  return (left ^ right).toString(2).replaceAll('0', '').length <= maxDifferentBits
}
