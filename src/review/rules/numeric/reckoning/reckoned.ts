import type { Measure, Reading } from '../../../numbers/measures'
import { isQuotient, keyOf, type Powers } from '../../../numbers/powers'

/** What some measures make when they are multiplied and divided; `of` are the places of those measures; `rates` says how many of them are rates, `daily` is as in a reading. */
export type Reckoned = { of: readonly number[]; least: number; greatest: number; rates: number; daily: boolean }

/** `code` is the powers as one number, so that a product's is the sum of its parts'. */
type Partial = Reckoned & { code: number }

const start: Partial = { of: [], code: 0, least: 1, greatest: 1, rates: 0, daily: false }

type Sign = 1 | -1
type Used = readonly { code: number; sign: Sign }[]
/** A reading with its place, its powers as a number, and the ways it may be used. */
type Part = { at: number; reading: Reading; code: number; signs: readonly Sign[] }

/** No power of a product of four lies beyond half of it. */
const radix = 64
/** So many kinds of things that their numbers stay exact; a sentence counts hardly more. */
const bases = 8

/** The place of each base quantity among those of a sentence; null when there are too many to tell apart. */
const placesOf = (all: readonly Powers[]): ReadonlyMap<string, number> | null => {
  const names = new Set(all.flatMap((powers) => Object.keys(powers).map(nameOf)))
  return names.size > bases ? null : new Map([...names].map((name, at) => [name, radix ** at]))
}
/** A heart's 下 are as many 次. */
const nameOf = (name: string) => (name === '下' || name === '拍' ? '次' : name)
const codeOf = (powers: Powers, places: ReadonlyMap<string, number>) =>
  Object.entries(powers).reduce((sum, [name, power]) => sum + power * (places.get(nameOf(name)) ?? 0), 0)

/** 每100克含3克 and 百公里油耗8升 are rates though their powers are not those of a quotient; watts and knots are by theirs. */
const isRate = ({ powers, rate }: Reading) => rate === true || isQuotient(powers)

const joined = (one: Partial, { reading, at, code }: Part, sign: Sign): Partial => ({
  of: [...one.of, at],
  code: one.code + sign * code,
  least: sign === 1 ? one.least * reading.least : one.least / reading.greatest,
  greatest: sign === 1 ? one.greatest * reading.greatest : one.greatest / reading.least,
  rates: one.rates + (isRate(reading) ? 1 : 0),
  daily: one.daily || reading.daily === true,
})

/** 3公里 by 5公里 would only scale something else. */
const cancels = (used: Used, code: number, sign: Sign) =>
  used.some((other) => other.code === code && other.sign !== sign)

const most = 4
/** So little of a thing in another may be asked for as well as reckoned with; a greater yield is only multiplied. */
const trace = 0.02
const product = [1] as const
const both = [1, -1] as const

/** 一亩约667平方米: a unit told in another, by which nothing is multiplied; by 每天24小时 it is, and by 一英里1.6千米 speeds are turned. */
const isRestating = ({ powers, least, rate }: Reading, { plain }: Measure) =>
  rate === true && Math.abs(least - 1) < 0.01 && keyOf(powers) === '' && (plain.powers.m ?? 0) > 1

const partsOf = (
  measures: readonly Measure[],
  places: ReadonlyMap<string, number>,
  isQuotientWanted: boolean,
): Part[] =>
  measures.flatMap((measure, at) =>
    measure.readings
      .filter((reading) => !isRestating(reading, measure))
      .map((reading) => {
        const code = codeOf(reading.powers, places)
        const isDivisor = code === 0 ? reading.greatest < trace : isQuotientWanted || isRate(reading)
        const signs = isDivisor ? both : product
        return { at, reading, code, signs }
      }),
  )

/**
 * Every product or quotient of two to four of the measures that is of the wanted kind and in which something is a rate, so that their
 * kinds alone say how they belong together. Of more than two none is of the wanted kind already: the others would only scale it.
 * Amounts are divided by rates; by amounts only to make a rate.
 */
export const reckonedAs = (wanted: Reading, measures: readonly Measure[]): Reckoned[] => {
  const places = placesOf([wanted, ...measures.flatMap(({ readings }) => readings)].map(({ powers }) => powers))
  if (!places) return []
  const goal = codeOf(wanted.powers, places)
  const isQuotientWanted = isQuotient(wanted.powers)
  const parts = partsOf(measures, places, isQuotientWanted)
  const found: Reckoned[] = []
  const isWhole = ({ code, of, rates }: Partial, used: Used) =>
    code === goal &&
    of.length > 1 &&
    (rates > 0 || isQuotientWanted) &&
    (of.length === 2 || rates > 1 || used.every((other) => other.code !== goal))
  const extend = (one: Partial, used: Used, from: number) => {
    if (isWhole(one, used)) found.push(one)
    for (const part of one.of.length === most ? [] : parts) {
      const { at, reading, code } = part
      if (at < from || one.of.some((place) => measures[place]?.start === reading.by)) continue
      for (const sign of part.signs) {
        if (one.of.length === most - 1 && one.code + sign * code !== goal) continue
        if (!cancels(used, code, sign)) extend(joined(one, part, sign), [...used, { code, sign }], at + 1)
      }
    }
  }
  extend(start, [], 0)
  return found
}
