import type { DocumentRule, SentenceRule } from '../rule'

/** What the law reserves, requires or forbids in what a unit publishes. */
export const lawfulRules: { sentence: readonly SentenceRule[]; document: readonly DocumentRule[] } = {
  sentence: [],
  document: [],
}
