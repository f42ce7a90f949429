import type { ReadSentence } from '../../../scene'
import { featuresOf } from './features'

/**
 * Is something sold where the sentence stands, by someone who doesn't say what the law wants said? What speaks about offers, or more
 * soberly than a seller would, sells nothing.
 */
export const isOffered = ({ around }: ReadSentence, { sponsored }: { sponsored: boolean }): boolean => {
  if (sponsored) return true
  const seen = featuresOf(around)
  const offers = seen('offer') + seen('price') + seen('seller')
  return seen('aboutIt') === 0 && offers > seen('sober') + 2 * seen('disclaimer')
}
