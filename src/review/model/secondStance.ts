import { thresholds } from '../retrieval/thresholds'
import { highest } from '../risk'
import type { Library } from '../retrieval/library'
import type { ReviewClaim, Stance } from '../types'

const words = {
  asserted: '作为事实陈述',
  refuted_here: '辟谣',
  quoted: '转述',
  question: '提问',
  hypothetical: '假设',
} as const satisfies Record<Stance, string>

/** The model as a second reader of stance: it may say that a piece asserts something, never that it doesn't. */
export const secondStance = (claim: ReviewClaim, stance: Stance | null, library: Library): ReviewClaim => {
  if (stance === null || stance === claim.stance) return claim
  if (claim.stance === 'asserted')
    return { ...claim, reasons: [...claim.reasons, `大模型认为此处是${words[stance]}；按作为事实陈述处理，请人工判断`] }
  if (stance !== 'asserted') return claim
  const severities = claim.evidence.flatMap(({ id, score = 0 }) =>
    score >= thresholds.maybe ? [library.rumours.get(id)?.severity ?? 'none'] : [],
  )
  return {
    ...claim,
    stance,
    risk: highest([claim.risk, 'low', ...severities]),
    reasons: [...claim.reasons, `规则认为此处是${words[claim.stance]}，大模型认为是作为事实陈述，请人工判断`],
  }
}
