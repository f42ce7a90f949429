import type { SentenceRule } from '../rule'
import { calendar } from './calendar'
import { change } from './change'
import { clash } from './clash'
import { conversion } from './conversion'
import { counts } from './counts'
import { extremes } from './extremes'
import { future } from './future'
import { impossible } from './impossible'
import { knownDate } from './knownDate'
import { multiples } from './multiples'
import { parts } from './parts'
import { ranges } from './ranges'
import { referenceValue } from './referenceValue'
import { shareOfCount } from './shareOfCount'
import { tightened } from './tightened'
import { timeOrder } from './timeOrder'

/** Figures, units, dates and sums. */
export const numericRules: readonly SentenceRule[] = [
  impossible,
  parts,
  counts,
  shareOfCount,
  multiples,
  change,
  calendar,
  timeOrder,
  future,
  ranges,
  extremes,
  clash,
  conversion,
  referenceValue,
  knownDate,
].map(tightened)
