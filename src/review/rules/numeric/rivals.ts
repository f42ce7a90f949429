import type { Measure, Reading } from '../../numbers/measures'
import { keyOf } from '../../numbers/powers'
import { isCount, type Way } from './reckoning'

/** What it surely is: of 一天 nobody knows whether it divides its figure. */
const keysOf = ({ readings }: Measure) =>
  readings.filter(({ by, daily }) => by === undefined && !daily).map(({ powers }) => keyOf(powers))
const usedBy = ({ made, before }: Way) => made.of.flatMap((place) => before[place] ?? [])

/** 时速72公里，就是每秒20米: told twice. */
export const isRestated = (one: Measure, used: readonly Measure[]) =>
  used.some(({ readings, start }) =>
    one.readings.some(({ powers, least }) =>
      readings.some(
        (other) =>
          start !== one.start && keyOf(powers) === keyOf(other.powers) && Math.abs(least / other.least - 1) < 0.02,
      ),
    ),
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

/** 前三公里每公里5分钟，后两公里每公里6分钟: another rate of the same kind, over as much. */
const isRateAgain = (said: Measure, way: Way): boolean =>
  usedBy(way).some((one) =>
    one.readings.some(
      (rate) =>
        rate.rate === true &&
        keyOf(rate.powers) !== keyOf(way.reading.powers) &&
        said.readings.some(
          (other) =>
            other.rate === true &&
            keyOf(other.powers) === keyOf(rate.powers) &&
            Math.abs(divisorOf(said, other) / divisorOf(one, rate) - 1) < 0.01,
        ),
    ),
  )

/** Whether the figures may as well belong together otherwise: they are told of several groups or ways. */
export const hasRivals = (way: Way, said: Measure): boolean => leavesKin(way) || isRateAgain(said, way)
