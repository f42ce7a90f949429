import type { ReadSentence } from '../../../scene'
import { featuresOf } from './features'

/**
 * Is something sold where the sentence stands, by someone who doesn't say what the law wants said? What speaks about offers, or more
 * soberly than a seller would, sells nothing.
 */
export const isOffered = ({ around }: ReadSentence, { sponsored }: { sponsored: boolean }): boolean => {
  if (sponsored) return true
  const { offer, price, seller, aboutIt, sober, disclaimer } = featuresOf(around)
  return aboutIt === 0 && offer + price + seller > sober + 2 * disclaimer
}
