import { contexts } from '../lexicon/contexts'
import { doubts } from '../lexicon/doubts'
import { patterns } from '../lexicon/patterns'
import { promises } from '../lexicon/promises'
import { aboutIt, sober } from '../lexicon/sober'
import { tokensOf, type Kind, type Tokens } from '../lexicon/tokens'

/** Words that few rules ask for: they would slow down the reading into words. */
const anyOf = (words: string) => new RegExp(words.trim().split(/\s+/).join('|'), 'gu')

const forms = {
  ...patterns,
  ...promises,
  ...contexts,
  ...doubts,
  sober: anyOf(sober),
  aboutIt: anyOf(aboutIt),
} as const

export type Feature = Kind | keyof typeof forms
/** How often what is seen in a sentence; the weights say how much of it counts. */
export type Features = (feature: Feature) => number

const isForm = (feature: Feature): feature is keyof typeof forms => Object.hasOwn(forms, feature)
/** Seen as soon as the sentence is read into words; what isn't takes a look of its own. */
export const isWord = (feature: Feature): feature is Kind => !isForm(feature)

/** Different words of a kind: one that is said three times is one. */
const distinct = (text: string, tokens: Tokens, kind: Kind) => {
  const spans = tokens.get(kind) ?? []
  return spans.length < 2 ? spans.length : new Set(spans.map(({ start, end }) => text.slice(start, end))).size
}

const counted = (text: string, tokens: Tokens, feature: Feature): number =>
  isForm(feature) ? (text.match(forms[feature]) ?? []).length : distinct(text, tokens, feature)

/** Counts only what is asked for, and that once: most sentences offer nothing, and that shows in a few words. */
export const featuresOf = (text: string): Features => {
  const tokens = tokensOf(text)
  const known = new Map<Feature, number>()
  return (feature) => {
    const seen = known.get(feature) ?? counted(text, tokens, feature)
    known.set(feature, seen)
    return seen
  }
}
