import { isDenied, mayStandInDenial } from './numeric/contradictions'
import type { SentenceRule } from './rule'

/**
 * The rule, silent where the piece itself denies what a sentence says. A figure that is wrong is none only where it is itself denied: a
 * sentence that refutes something else may still not add up.
 */
export const heedingDenials = (rule: SentenceRule): SentenceRule => {
  if (rule.readsDenials) return rule
  return {
    ...rule,
    find: (scene) => {
      const hitsIn = rule.find(scene)
      return (sentence) => {
        if (sentence.stance !== 'refuted_here') return hitsIn(sentence)
        return mayStandInDenial(rule.id) ? hitsIn(sentence).filter((hit) => !isDenied(sentence, hit)) : []
      }
    },
  }
}
