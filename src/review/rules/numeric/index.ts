import type { SentenceRule } from '../rule'
import { calendar } from './calendar'
import { century } from './century'
import { weekday } from './weekday'
import { ages } from './ages'
import { yearlyCount } from './yearlyCount'
import { returns } from './returns'
import { yearName } from './yearName'
import { beforeItsTime } from './beforeItsTime'
import { reignYear } from './reignYear'
import { untilNow } from './untilNow'
import { clockSpans } from './clockSpans'
import { timeZones } from './timeZones'
import { intervals } from './intervals'
import { divided } from './divided'
import { dynasty } from './dynasty'
import { lifetime } from './lifetime'
import { yearlyDay } from './yearlyDay'
import { change } from './change'
import { clash } from './clash'
import { conversion } from './conversion'
import { counts } from './counts'
import { extremes } from './extremes'
import { fixedCounts } from './fixedCounts'
import { future } from './future'
import { impossible } from './impossible'
import { knownDate } from './knownDate'
import { multiples } from './multiples'
import { partAboveWhole } from './partAboveWhole'
import { parts } from './parts'
import { products } from './products'
import { differences } from './differences'
import { definitions } from './definitions'
import { schoolbook } from './schoolbook'
import { ranges } from './ranges'
import { referenceValue } from './referenceValue'
import { shareOfCount } from './shareOfCount'
import { tightened } from './tightened'
import { timeOrder } from './timeOrder'

/** Figures, units, dates and sums. */
export const numericRules: readonly SentenceRule[] = [
  impossible,
  parts,
  partAboveWhole,
  counts,
  divided,
  shareOfCount,
  multiples,
  change,
  calendar,
  timeOrder,
  future,
  ranges,
  products,
  differences,
  definitions,
  schoolbook,
  fixedCounts,
  extremes,
  clash,
  conversion,
  referenceValue,
  knownDate,
  century,
  weekday,
  ages,
  beforeItsTime,
  clockSpans,
  reignYear,
  untilNow,
  yearlyCount,
  returns,
  yearName,
  timeZones,
  intervals,
  dynasty,
  lifetime,
  yearlyDay,
].map(tightened)
