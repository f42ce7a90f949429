import type { DocumentRule, SentenceRule } from '../rule'
import { aiLabel } from './aiLabel'
import { authenticity } from './authenticity'
import { epidemicFigures } from './epidemicFigures'
import { mapApproval } from './mapApproval'
import { minorIdentity } from './minorIdentity'
import { quakePrediction } from './quakePrediction'
import { sourceTier } from './sourceTier'
import { stale } from './stale'
import { weatherForecast } from './weatherForecast'

/** What the law reserves, requires or forbids in what a unit publishes. */
export const lawfulRules: { sentence: readonly SentenceRule[]; document: readonly DocumentRule[] } = {
  sentence: [weatherForecast, quakePrediction, epidemicFigures, mapApproval, minorIdentity, stale, authenticity],
  document: [sourceTier, aiLabel],
}
