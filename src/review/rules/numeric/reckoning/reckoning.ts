import type { Measure, Reading } from '../../../numbers/measures'
import { isQuotient, keyOf, type Powers } from '../../../numbers/powers'
import { isOne } from './outcome'
import { reckonedAs, type Reckoned } from './reckoned'

/** Measures and what they make, for one reading of the figure that they are held against. */
export type Way = { made: Reckoned; reading: Reading; before: readonly Measure[] }

export const most = 6
/** 30天 is 一个月. */
const restated = 0.02

/** 6.4卷 are seven to be bought, and six to be filled. */
const isRounded = (made: number, { powers, least }: Reading) =>
  powers.s === undefined && isThing(powers) && Number.isInteger(least) && Math.abs(made - least) < 1
const isThing = (powers: Powers) => !isQuotient(powers) && ['m', 'kg', 'J', '元'].every((base) => !(base in powers))

const agrees = ({ least, greatest }: Reckoned, said: Reading, tolerance: number) =>
  isRounded(least, said) || (said.least <= greatest * (1 + tolerance) && said.greatest >= least * (1 - tolerance))

/** How often the product may be meant: what is counted beside it, as 两只眼睛, and all of several like counts. */
const factorsBeside = (before: readonly Measure[], made: Reckoned): number[] => [
  ...made.of.map((place) => ofAll(before, place)).filter((more) => more > 1),
  ...before.flatMap((one, place) =>
    made.of.includes(place) || !(isCount(one) || isHeads(one)) ? [] : [one.plain.least],
  ),
]

/** 5个人每人每天喝1.5升: how many there are, told together with what each has. */
const isHeads = ({ figure }: Measure) => figure.dimension === 'count' && /人每人?$/u.test(figure.text)

/** 上午四节,下午三节: how many times one of several like counts all of them are. */
const ofAll = (before: readonly Measure[], place: number): number => {
  const own = before[place]
  if (!own || !isCount(own)) return 1
  const alike = before.filter((one) => isCount(one) && one.figure.unit === own.figure.unit)
  return alike.reduce((sum, { plain }) => sum + plain.least, 0) / own.plain.least
}

/** So many of a thing, undivided: several such are taken together. */
export const isCount = (one: Measure) =>
  one.figure.dimension === 'count' && !isOne(one) && one.readings.every(({ rate }) => !rate)

/** The product itself, or with another figure of its kind added or taken off: 刹车距离 and what is driven before braking. */
export const isSaid = ({ made, reading, before }: Way, tolerance: number, isBoth = false) =>
  agrees(made, reading, tolerance) ||
  [...factorsBeside(before, made), ...(isBoth ? [2] : [])].some((more) =>
    [more, 1 / more].some((factor) =>
      agrees({ ...made, least: made.least * factor, greatest: made.greatest * factor }, reading, tolerance),
    ),
  ) ||
  before.some((other, place) => {
    const { plain } = other
    if (isOne(other) || made.of.includes(place) || keyOf(plain.powers) !== keyOf(reading.powers)) return false
    return [plain.least, -plain.least].some((more) =>
      agrees({ ...made, least: made.least + more, greatest: made.greatest + more }, reading, tolerance),
    )
  })

/** 一辆时速100公里的车, 以120公里的时速: speeds, whatever stands nearer to their figures. */
export const withSpeeds = (text: string, measures: readonly Measure[]): readonly Measure[] =>
  measures.map((one) => {
    const { dimension, amount } = one.figure
    if (dimension === 'length' && /^的时速/u.test(text.slice(one.end))) return speedOf(one, amount / 3600)
    const isLost = dimension === 'speed' && one.readings.every(({ powers }) => powers.s === undefined)
    return isLost ? speedOf(one, amount) : one
  })
const speedOf = (one: Measure, amount: number): Measure => ({
  ...one,
  readings: [{ powers: { m: 1, s: -1 }, least: amount, greatest: amount, rate: true }],
})

/** 每次应服200毫克 by the weight of a child: for that once. */
const dose = /[应需可][服吃用给补喝](?:用|药)?(?:约|大约)*$/u

/** What the figures before a figure make of it, when they make anything. */
export const reckonings = (text: string, measures: readonly Measure[], at: number): Way[] => {
  const said = measures[at]
  if (!said) return []
  const before = measures.slice(Math.max(0, at - most), at)
  const isDose = dose.test(text.slice(Math.max(0, said.start - 6), said.start))
  return said.readings
    .filter(({ powers, daily }) => keyOf(powers) !== '' && (!daily || isDose))
    .flatMap((reading) => reckonedAs(reading, before).map((made) => ({ made, reading, before })))
}

/** 每天长0.1毫米,一个月长3毫米: both tell how fast it grows, and together they tell nothing. */
const areOneRate = (one: Measure | undefined, other: Measure | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one !== other &&
  one.readings.some(
    (a) =>
      a.rate === true &&
      other.readings.some((b) => b.rate === true && keyOf(a.powers) !== '' && keyOf(a.powers) === keyOf(b.powers)),
  )

/** A rate over the very span that it is told for makes nothing new; nor does what another figure of the text already says. */
export const isNew = ({ made, reading, before }: Way, said: Measure) =>
  made.of.every((one) => made.of.every((other) => !areOneRate(before[one], before[other]))) &&
  !before.some(({ plain, figure }, place) =>
    made.of.includes(place)
      ? figure.unit === said.figure.unit && Math.abs(plain.least / made.least - 1) < 1e-6
      : figure.value !== 1 && keyOf(plain.powers) === keyOf(reading.powers) && agrees(made, plain, restated),
  )
