import type { Measure, Reading } from '../../../numbers/measures'
import { keyOf, multiplied } from '../../../numbers/powers'
import { isOne } from './outcome'
import { isCount, type Way } from './reckoning'

/** What it surely is: of 一天 nobody knows whether it divides its figure. */
const keysOf = ({ readings }: Measure) =>
  readings.filter(({ by, daily }) => by === undefined && !daily).map(({ powers }) => keyOf(powers))
const usedBy = ({ made, before }: Way) => made.of.flatMap((place) => before[place] ?? [])

/** 千粒重25克，1000粒是25克: once more a rate's figure, or what it is divided by. */
const isRepeated = (one: Measure, { figure, plain, readings }: Measure): boolean => {
  const rate = readings.find(({ rate, by }) => rate === true && by === undefined)
  if (!rate) return false
  if (one.figure.unit === figure.unit && one.figure.amount === figure.amount) return true
  const divisor = plain.least / rate.least
  return (
    Math.abs(divisor / one.plain.least - 1) < 1e-6 &&
    keyOf(multiplied(plain.powers, rate.powers, -1)) === keyOf(one.plain.powers)
  )
}

/** 时速72公里，就是每秒20米: told twice; 60~100次，按每分钟70次算: told within its range. */
export const isRestated = (one: Measure, used: readonly Measure[]) =>
  used.some(
    (told) =>
      told.start !== one.start &&
      (isRepeated(one, told) ||
        one.readings.some(({ powers, least, greatest }) =>
          [told.plain, ...told.readings].some((other) => {
            if (keyOf(powers) !== keyOf(other.powers)) return false
            const isWithin = least < other.least && greatest > other.greatest
            return isWithin || (other !== told.plain && Math.abs(least / other.least - 1) < 0.02)
          }),
        )),
  )

/** 3张大桌每张坐10人，5张小桌每张坐6人: figures that a way leaves aside though they are of the kinds that it is made of. */
const leavesKin = (way: Way): boolean => {
  const used = usedBy(way)
  const kinds = new Set([keyOf(way.reading.powers), ...used.flatMap(keysOf)])
  return way.before.some(
    (one) =>
      !used.includes(one) &&
      one.figure.value !== 1 &&
      !(isCount(one) && used.some(isCount)) &&
      !isRestated(one, used) &&
      keysOf(one).some((key) => kinds.has(key)),
  )
}

/** By how much a figure is divided in one of its readings. */
const divisorOf = ({ plain }: Measure, { least }: Reading) => plain.least / least

/** The rate that a figure is, by all that divides it. */
const rateOf = ({ readings }: Measure) => readings.find(({ rate }) => rate === true)

/** 一英里1.6千米 turns a figure, which is then told twice. */
const isTurning = ({ figure, readings }: Measure) =>
  !figure.text.includes('每') && readings.some(({ rate, powers }) => rate === true && keyOf(powers) === '')

/** 前三公里每公里5分钟，后两公里每公里6分钟: another rate of the same kind, over as much. */
const isRateAgain = (said: Measure, way: Way): boolean => {
  const own = rateOf(said)
  return (
    own !== undefined &&
    !usedBy(way).some(isTurning) &&
    way.before.some((one) => {
      const rate = rateOf(one)
      return (
        rate !== undefined &&
        one.figure.unit === said.figure.unit &&
        keyOf(own.powers) === keyOf(rate.powers) &&
        Math.abs(divisorOf(said, own) / divisorOf(one, rate) - 1) < 0.01
      )
    })
  )
}

/** 199元一条: by one thing nothing is multiplied. */
const isSingle = (one: Measure) => isOne(one) && one.figure.dimension === 'count' && rateOf(one) === undefined

/** 前两周每天2片: a time over which a rate holds is no amount by itself. */
const isSpread = ({ figure }: Measure) => figure.dimension === 'time' && figure.text.includes('每')

/** 97个闰年,另有303个平年: beside each other, and neither of the other. */
const isBeside = (text: string, way: Way): boolean =>
  usedBy(way).some((one, at, all) => {
    const next = all[at + 1]
    return next !== undefined && /[,;](?:另|其[余他]|剩)/u.test(text.slice(one.end, next.start))
  })

/** Figures that are further from each other than errors lie, unless by a unit or by zeros, do not belong together. */
const isErrorOf = ({ made, reading }: Way) => {
  const power = Math.abs(Math.log10(made.least / reading.least))
  return power < 2.2 || (power < 4.1 && Math.abs(power - Math.round(power)) < 0.035)
}

/** Whether the figures may as well belong together otherwise: they are told of several groups or ways. */
export const hasRivals = (text: string, way: Way, said: Measure): boolean =>
  !isErrorOf(way) ||
  isBeside(text, way) ||
  way.before.some(isSpread) ||
  usedBy(way).some(isSingle) ||
  leavesKin(way) ||
  isRateAgain(said, way)
