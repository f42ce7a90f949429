import type { SentenceRule } from '../rule'
import { calendar } from './dates/calendar'
import { century } from './dates/century'
import { weekday } from './dates/weekday'
import { ages } from './dates/ages'
import { yearlyCount } from './dates/yearlyCount'
import { returns } from './dates/returns'
import { yearName } from './dates/yearName'
import { beforeItsTime } from './dates/beforeItsTime'
import { reignYear } from './dates/reignYear'
import { untilNow } from './dates/untilNow'
import { clockSpans } from './dates/clockSpans'
import { timeZones } from './dates/timeZones'
import { intervals } from './dates/intervals'
import { divided } from './sums/divided'
import { dynasty } from './dates/dynasty'
import { lifetime } from './dates/lifetime'
import { yearlyDay } from './dates/yearlyDay'
import { change } from './reckoning/change'
import { clash } from './values/clash'
import { conversion } from './reckoning/conversion'
import { counts } from './sums/counts'
import { extremes } from './sums/extremes'
import { fixedCounts } from './values/fixedCounts'
import { future } from './dates/future'
import { impossible } from './values/impossible'
import { knownDate } from './dates/knownDate'
import { multiples } from './reckoning/multiples'
import { partAboveWhole } from './sums/partAboveWhole'
import { parts } from './sums/parts'
import { products } from './reckoning/products'
import { differences } from './reckoning/differences'
import { definitions } from './reckoning/definitions'
import { schoolbook } from './reckoning/schoolbook'
import { ranges } from './values/ranges'
import { referenceValue } from './values/referenceValue'
import { shareOfCount } from './sums/shareOfCount'
import { tightened } from './tightened'
import { timeOrder } from './dates/timeOrder'

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
