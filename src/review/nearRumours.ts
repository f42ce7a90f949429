import type { Telling } from './assertion'
import type { Near } from './judge'
import type { Library } from './retrieval/library'
import { search, searchPiece, type Found, type Match } from './retrieval/search'
import { hitFrom, isNear, thresholds, weighedFrom } from './retrieval/thresholds'
import { unspaced } from './retrieval/spacing'
import type { ReadSentence } from './scene'
import { statementOf } from './statement'

type Place = { sentences: readonly ReadSentence[]; found: readonly Found[]; at: number }

/** A sentence among those that it was read with. */
export const tellingOf = (sentences: readonly ReadSentence[], at: number, match: Match): Telling => {
  const has = (_: ReadSentence, place: number) => (match.overlap.relevant & (1 << place)) !== 0
  return { passage: sentences.filter(has), at: sentences.slice(0, at).filter(has).length, match, heard: sentences }
}

const notNear = { isNear: false, asserts: 0, stated: 0, isHit: false } as const

/** What a sentence near a rumour says of it; what states it is near it in whatever words. */
const withAssertion = (library: Library, match: Match, { sentences, found, at }: Place): Near => {
  const isFrom = (score: number) => isNear(match, sentences[at]?.text ?? '', score)
  if (!isFrom(weighedFrom(sentences.length))) return { ...match, ...notNear }
  const { from, to } = found[at] ?? { from: at, to: at + 1 }
  const { asserts, stated } = statementOf(library, tellingOf(sentences.slice(from, to), at - from, match))
  const isHit = stated >= hitFrom(sentences.length, match)
  return isHit || isFrom(thresholds.near)
    ? { ...match, isNear: true, asserts, stated, isHit }
    : { ...match, ...notNear }
}

/** The entry that a sentence comes closest to, whether it is close enough to be told, and all that it comes close to, that one first. */
export type Known = { first: Near | null; isTold: boolean; matches: readonly Match[] }

const knownOf = (library: Library, place: Place): Known => {
  const matches = place.found[place.at]?.matches ?? []
  const [first] = matches
  if (!first) return { first: null, isTold: false, matches }
  const near = withAssertion(library, first, place)
  const isTold = near.isHit || isNear(first, place.sentences[place.at]?.text ?? '', thresholds.maybe)
  return { first: near, isTold, matches }
}

/** What the library knows of the sentences of a piece. Orders to a machine are read by themselves and don't move what stands around them. */
export const nearRumours = (library: Library, sentences: readonly ReadSentence[]): Known[] => {
  const told = sentences.filter(({ orders }) => !orders)
  const telling = told.map((sentence) => ({ ...sentence, text: unspaced(sentence.text) }))
  const found = searchPiece(
    library,
    telling.map(({ text }) => text),
  )
  const known = new Map(told.map((sentence, at) => [sentence, knownOf(library, { sentences: telling, found, at })]))
  const alone = (sentence: ReadSentence) =>
    knownOf(library, {
      sentences: [sentence],
      found: [{ from: 0, to: 1, matches: search(library, sentence.text) }],
      at: 0,
    })
  return sentences.map((sentence) => known.get(sentence) ?? alone(sentence))
}
