import type { SentenceRule } from '../rule'
import { impossible } from './impossible'
import { multiples } from './multiples'
import { parts } from './parts'

/** Figures, units, dates and sums. */
export const numericRules: readonly SentenceRule[] = [impossible, parts, multiples]
