import type { Risk } from '../types'
import type { ReadSentence, Scene } from '../scene'

/** What a rule found; `start` and `end` are units of the sentence's text. */
export type Hit = {
  start: number
  end: number
  severity: Risk
  message: { zh: string; en: string }
  hint: { zh: string; en: string }
  /** The statement is impossible as it stands, so the claim is refuted and not merely in need of a look. */
  impossible?: true
}

export type Rule = {
  id: string
  /** What the rule rests on: a law with its article, or the fact it checks against. */
  reference: string
  /** Looks at the piece once, then at each of its sentences. */
  find: (scene: Scene) => (sentence: ReadSentence) => Hit[]
}

type Wording = Pick<Hit, 'severity' | 'message' | 'hint'>

/** All places of a sentence where a pattern stands. */
export const hitsOf = (text: string, pattern: RegExp, wording: Wording): Hit[] =>
  [...text.matchAll(new RegExp(pattern.source, 'gu'))].map((match) => ({
    ...wording,
    start: match.index,
    end: match.index + match[0].length,
  }))
