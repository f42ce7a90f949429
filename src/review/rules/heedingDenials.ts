import { isContradiction, isDenied } from './numeric/contradictions'
import type { SentenceRule } from './rule'

/**
 * The rule, silent where the piece itself denies what a sentence says. A contradiction in figures is none only where the figure itself is
 * denied: a sentence that refutes something else may still not add up.
 */
export const heedingDenials = (rule: SentenceRule): SentenceRule => {
  if (rule.readsDenials) return rule
  return {
    ...rule,
    find: (scene) => {
      const hitsIn = rule.find(scene)
      return (sentence) => {
        if (sentence.stance !== 'refuted_here') return hitsIn(sentence)
        return isContradiction(rule.id) ? hitsIn(sentence).filter((hit) => !isDenied(sentence, hit)) : []
      }
    },
  }
}
