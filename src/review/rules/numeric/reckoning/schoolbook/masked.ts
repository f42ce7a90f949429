import { amountsOf, type Amount } from '../../../../numbers/amounts'
import { remembering } from '../../../../numbers/remembering'
import type { Dimension } from '../../../../numbers/units'
import { setOf } from './kindSet'
import { bareFiguresIn, ownFiguresIn, type Figure, type Told } from './ownFigures'

/**
 * A text in which each figure is one capital letter that names its kind, so that a formula's pattern reads 七折, 8.5折 and 打对折 alike.
 * The text is lower case, hence no other capital stands in it.
 */
export type Masked = {
  source: string
  text: string
  kinds: string
  set: number
  at: (place: number) => Figure | undefined
}

const letters: Partial<Record<Dimension, string>> = {
  share: 'P',
  times: 'X',
  temperature: 'D',
  degree: 'D',
  length: 'L',
  area: 'A',
  volume: 'V',
  mass: 'G',
  time: 'T',
  speed: 'S',
  energy: 'E',
  pressure: 'H',
  money: 'M',
  count: 'C',
  sound: 'B',
  level: 'K',
}
/** What no formula speaks of: ranges, and kinds without a letter. */
const other = 'O'

/** In 100毫升75% the second figure goes on with nothing. */
const isRange = ({ ranged, end, dimension }: Amount, next: Amount | undefined) =>
  ranged && !(next?.start === end && next.dimension !== dimension)

const letterOf = (one: Amount, next: Amount | undefined) => {
  const { unit, dimension } = one
  if (isRange(one, next)) return other
  if (unit === '百分点') return 'Q'
  return unit === '' ? 'N' : (letters[dimension] ?? other)
}

const scales: Partial<Record<Dimension, number>> = { share: 0.01, volume: 1000 }

/** A number that took its unit from one that stands far behind it is a number. */
const isBare = ({ text, end }: Amount, next: Amount | undefined) =>
  /^[\d.]+$/u.test(text) && (next?.start ?? 0) - end > 4

const ofAmount = (one: Amount, at: number, all: readonly Amount[]): Told => {
  const { start, end, text, dimension } = one
  const next = all[at + 1]
  if (isBare(one, next)) return { start, end, text, value: one.value, factor: 1, slack: 0, letter: 'N' }
  const scale = scales[dimension] ?? 1
  const [value, factor, slack] = [one.amount * scale, one.factor * scale, one.slack * scale]
  const counts = dimension === 'count' ? one.unit : undefined
  return { start, end, text, value, factor, slack, letter: letterOf(one, next), ...(counts ? { counts } : {}) }
}

/** Of figures that share a sign the one that was told apart first. */
const apart = (told: readonly Told[]): Told[] => {
  const kept: Told[] = []
  for (const one of told) if (kept.every(({ start, end }) => one.end <= start || one.start >= end)) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}

const read = (text: string): Masked => {
  const figures = apart([...ownFiguresIn(text), ...amountsOf(text).map(ofAmount), ...bareFiguresIn(text)])
  const places = new Map<number, Figure>()
  let masked = ''
  let at = 0
  for (const { letter, ...figure } of figures) {
    masked += text.slice(at, figure.start)
    places.set(masked.length, figure)
    masked += letter
    at = figure.end
  }
  const kinds = figures.map(({ letter }) => letter).join('')
  return { source: text, text: masked + text.slice(at), kinds, set: setOf(kinds), at: (place) => places.get(place) }
}

export const maskedOf: (text: string) => Masked = remembering(read)
