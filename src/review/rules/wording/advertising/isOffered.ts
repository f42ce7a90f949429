import type { ReadSentence } from '../../../scene'
import { featuresOf } from './features'

/** Is something sold where the sentence stands? What speaks about offers, or more soberly than a seller would, sells nothing. */
export const isOffered = ({ around }: ReadSentence, { sponsored }: { sponsored: boolean }): boolean => {
  if (sponsored) return true
  const { offer, price, seller, aboutIt, sober } = featuresOf(around)
  return aboutIt === 0 && offer + price + seller > sober
}
