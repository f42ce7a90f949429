import type { ReadSentence, Scene } from '../scene'
import type { Shadow } from '../text/shadow'
import type { Risk } from '../types'
import { oncePer } from './oncePer'

type Wording = {
  severity: Risk
  message: { zh: string; en: string }
  hint: { zh: string; en: string }
}

/** What a rule found; `start` and `end` are units of the sentence's text. */
export type Hit = Wording & {
  start: number
  end: number
  /** The statement is impossible as it stands, so the claim is refuted and not merely in need of a look. */
  impossible?: true
}

/** What a rule found in a block; `start` and `end` are code points of the block's own text. */
export type BlockHit = Wording & { shadow: Shadow; start: number; end: number }

type RuleBase = {
  id: string
  /** What the rule rests on: a law with its article, or the fact it checks against. */
  reference: string
}

/** Looks at the piece once, then at each of its sentences. */
export type SentenceRule = RuleBase & {
  /** It also looks at sentences that the piece denies, and says itself what a denial changes. */
  readsDenials?: true
  find: (scene: Scene) => (sentence: ReadSentence) => Hit[]
}

/** Looks at the piece as a whole. */
export type DocumentRule = RuleBase & { findIn: (scene: Scene) => BlockHit[] }

const globalOf = oncePer((pattern: RegExp) => new RegExp(pattern.source, 'gu'))

/** All places of a sentence where a pattern stands; mostly none, and `matchAll` costs a copy of the pattern to say so. */
export const hitsOf = (text: string, pattern: RegExp, wording: Wording): Hit[] => {
  const every = globalOf(pattern)
  if (text.search(every) < 0) return []
  return [...text.matchAll(every)].map((match) => ({
    ...wording,
    start: match.index,
    end: match.index + match[0].length,
  }))
}
