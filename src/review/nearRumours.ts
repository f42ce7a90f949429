import { assertion, type Telling } from './assertion'
import type { Near } from './judge'
import type { Library } from './retrieval/library'
import { search, searchPiece, type Found, type Match } from './retrieval/search'
import { hitFrom, isNear, thresholds } from './retrieval/thresholds'
import type { ReadSentence } from './scene'

type Place = { sentences: readonly ReadSentence[]; found: readonly Found[]; at: number }

/** A sentence among those that it was read with. */
export const tellingOf = (sentences: readonly ReadSentence[], at: number, match: Match): Telling => {
  const has = (_: ReadSentence, place: number) => (match.overlap.relevant & (1 << place)) !== 0
  return { passage: sentences.filter(has), at: sentences.slice(0, at).filter(has).length, match, heard: sentences }
}

const withAssertion = (match: Match, { sentences, found, at }: Place): Near => {
  const text = sentences[at]?.text ?? ''
  const { from, to } = found[at] ?? { from: at, to: at + 1 }
  const near = isNear(match, text, thresholds.near)
  const asserts = near ? assertion(tellingOf(sentences.slice(from, to), at - from, match)) : 0
  const speaksForPassage = match.overlap.prominence === 1
  const stated = speaksForPassage ? match.score * asserts : 0
  return { ...match, isNear: near, asserts, stated, isHit: near && stated >= hitFrom(sentences.length, match) }
}

/** The entry that a sentence comes closest to, whether it is close enough to be told, and all that it comes close to, that one first. */
export type Known = { first: Near | null; isTold: boolean; matches: readonly Match[] }

const knownOf = (place: Place): Known => {
  const matches = place.found[place.at]?.matches ?? []
  const [first] = matches
  if (!first) return { first: null, isTold: false, matches }
  const isTold = isNear(first, place.sentences[place.at]?.text ?? '', thresholds.maybe)
  return { first: withAssertion(first, place), isTold, matches }
}

/** What the library knows of the sentences of a piece. Orders to a machine are read by themselves and don't move what stands around them. */
export const nearRumours = (library: Library, sentences: readonly ReadSentence[]): Known[] => {
  const telling = sentences.filter(({ orders }) => !orders)
  const found = searchPiece(
    library,
    telling.map(({ text }) => text),
  )
  const known = new Map(telling.map((sentence, at) => [sentence, knownOf({ sentences: telling, found, at })]))
  const alone = (sentence: ReadSentence) =>
    knownOf({ sentences: [sentence], found: [{ from: 0, to: 1, matches: search(library, sentence.text) }], at: 0 })
  return sentences.map((sentence) => known.get(sentence) ?? alone(sentence))
}
