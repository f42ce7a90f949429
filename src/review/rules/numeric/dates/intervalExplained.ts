import { clauseAt } from '../../../numbers/clauses'
import type { Duration } from '../../../numbers/durations'
import { between, type Moment } from '../../../numbers/moments'
import { isFit, isWrong, type Told } from './intervalFit'
import { readingsOf } from './intervalReadings'
import { apart, sure } from './intervalWords'

/** A text with the dates and the times that it tells. */
type Dated = { text: string; moments: readonly Moment[]; times: readonly Duration[] }

const isRight = (told: Told) => isFit(told) && !isWrong(told)

/** 1956年和1972年,相隔16年: dates whose time is told rightly are not measured by another. */
const isToldRightly = ({ text, moments, times }: Dated, readings: readonly Told[]): boolean =>
  readings.every(({ from, to, said }) =>
    times.some(
      (other) =>
        other !== said &&
        readingsOf(text, moments, other).some((one) => one.from === from && one.to === to && isRight(one)),
    ),
  )

/** 1875年即位,在位34年,1908年去世: the time may end with the date behind it. */
const endsBehind = ({ moments }: Dated, [told]: readonly Told[]): boolean => {
  const to = told && moments.find(({ start }) => start >= told.said.end)
  if (!told || !to) return false
  return moments.filter(({ end }) => end <= told.said.start).some((from) => isRight({ ...told, from, to }))
}

/** 树龄约320年,是2010年测定的,到2025年约335年: what was told before, and the time since. */
const isAdded = ({ text, times }: Dated, readings: readonly Told[]): boolean =>
  readings.some(({ from, to, said }) => {
    const { low, high } = between(from, to)
    const lead = text.slice(clauseAt(text, said.start).start, said.start)
    const room = said.unit * 1.04
    const fits = (rest: number) => rest >= low - room && rest <= high + room
    return (
      !sure.test(lead) &&
      !apart.test(lead) &&
      times.some((other) => other.end <= said.start && other.unit >= said.unit && fits(said.value - other.value))
    )
  })

/** 共91天,中间停了5天,有效86天: two times that make the one between the dates. */
const isShared = ({ times }: Dated, readings: readonly Told[]): boolean =>
  readings.some(({ from, to, said }) =>
    times.some(
      (other) => other !== said && other.unit === said.unit && between(from, to).low === said.value + other.value,
    ),
  )

/** Whether a time that isn't the one between two dates is what another reckoning of the passage makes. */
export const isExplained = (dated: Dated, readings: readonly Told[]): boolean =>
  isToldRightly(dated, readings) || isAdded(dated, readings) || isShared(dated, readings) || endsBehind(dated, readings)
