import type { Measure, Reading } from '../../numbers/measures'
import { isQuotient, keyOf, multiplied, type Powers } from '../../numbers/powers'

/** What some measures make when they are multiplied and divided; `of` are the places of those measures; `rates` says how many of them are rates, `daily` is as in a reading. */
export type Reckoned = { of: readonly number[]; least: number; greatest: number; rates: number; daily: boolean }

type Partial = Reckoned & { powers: Powers }

const start: Partial = { of: [], powers: {}, least: 1, greatest: 1, rates: 0, daily: false }

/** 每100克含3克 and 百公里油耗8升 are rates though their powers are not those of a quotient; watts and knots are by theirs. */
const isRate = ({ powers, rate }: Reading) => rate === true || isQuotient(powers)

const joined = (one: Partial, reading: Reading, at: number, sign: 1 | -1): Partial => ({
  of: [...one.of, at],
  powers: multiplied(one.powers, reading.powers, sign),
  least: sign === 1 ? one.least * reading.least : one.least / reading.greatest,
  greatest: sign === 1 ? one.greatest * reading.greatest : one.greatest / reading.least,
  rates: one.rates + (isRate(reading) ? 1 : 0),
  daily: one.daily || reading.daily === true,
})

/** 3公里 by 5公里 would only scale something else. */
const cancels = (used: readonly { key: string; sign: 1 | -1 }[], key: string, sign: 1 | -1) =>
  used.some((other) => other.key === key && other.sign !== sign)

const most = 4
const product = [1] as const
const both = [1, -1] as const

/**
 * Every product or quotient of two to four of the measures that is of the wanted kind and in which something is a rate, so that their
 * kinds alone say how they belong together. Of more than two none is of the wanted kind already: the others would only scale it.
 * Amounts are divided by rates; by amounts only to make a rate.
 */
export const reckonedAs = (wanted: Reading, measures: readonly Measure[]): Reckoned[] => {
  const goal = keyOf(wanted.powers)
  const isQuotientWanted = isQuotient(wanted.powers)
  const found: Reckoned[] = []
  const isWhole = ({ powers, of }: Partial, used: readonly { key: string }[]) =>
    keyOf(powers) === goal && (of.length === 2 || used.every(({ key }) => key !== goal))
  const extend = (one: Partial, used: readonly { key: string; sign: 1 | -1 }[], from: number) => {
    if (one.of.length > 1 && (one.rates > 0 || isQuotientWanted) && isWhole(one, used)) found.push(one)
    if (one.of.length === most) return
    for (let at = from; at < measures.length; at += 1) {
      for (const reading of measures[at]?.readings ?? []) {
        const key = keyOf(reading.powers)
        if (one.of.some((place) => measures[place]?.start === reading.by)) continue
        for (const sign of key !== '' && (isQuotientWanted || isRate(reading)) ? both : product)
          if (!cancels(used, key, sign)) extend(joined(one, reading, at, sign), [...used, { key, sign }], at + 1)
      }
    }
  }
  extend(start, [], 0)
  return found
}
