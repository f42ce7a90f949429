import { yearStart } from './year'

export type ForecastQuestion = {
  target: number
  published: number
  inReview: number
  /** Calendar year in Asia/Shanghai. */
  year: number
  asOf: Date
}

export type Forecast = {
  status: 'met' | 'on-track' | 'at-risk' | 'behind'
  /** Share of the year that has passed, 0 to 1. */
  elapsed: number
  /** Whole pieces that an even pace would have brought by now. */
  dueByNow: number
  remaining: number
  /** Of those, what is not even under review yet. */
  unwritten: number
  /** Pieces that twice the even pace would still bring this year. */
  withinReach: number
}

/**
 * Says whether a department's year is in danger, by an even pace and nothing else, so that anybody can check it with a pencil:
 *
 * - `met`: the target is reached.
 * - `on-track`: at least as many published as an even pace would have brought by now, and the last month has not begun: review takes
 *   time, so that what is missing then is never safe.
 * - `behind`: what is neither published nor under review is more than twice the even pace could still bring; or the year is over.
 * - `at-risk`: everything between.
 *
 * Twelve a year is too few for a fitted model to know better than a pace: it is a reminder, not a probability.
 */
export const forecastQuota = ({ target, published, inReview, year, asOf }: ForecastQuestion): Forecast => {
  const elapsed = elapsedShare(year, asOf)
  const remaining = Math.max(0, target - published)
  const numbers = {
    elapsed,
    dueByNow: Math.floor(target * elapsed),
    remaining,
    unwritten: Math.max(0, remaining - inReview),
    withinReach: Math.ceil(2 * target * (1 - elapsed)),
  }
  return { status: statusOf(numbers, published), ...numbers }
}

const statusOf = (numbers: Omit<Forecast, 'status'>, published: number): Forecast['status'] => {
  const { elapsed, dueByNow, remaining, unwritten, withinReach } = numbers
  if (remaining === 0) return 'met'
  // What is under review when the year ends becomes public in the next one.
  if (elapsed === 1) return 'behind'
  if (published >= dueByNow && elapsed < 11 / 12) return 'on-track'
  return unwritten > withinReach ? 'behind' : 'at-risk'
}

const elapsedShare = (year: number, asOf: Date): number => {
  const [from, until] = [yearStart(year), yearStart(year + 1)]
  return Math.min(1, Math.max(0, (asOf.getTime() - from) / (until - from)))
}
