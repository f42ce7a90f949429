import { amountsOf, type Amount } from '../../../numbers/amounts'
import { everyMatch } from '../../../numbers/everyMatch'
import { numeralValue } from '../../../numbers/numeral'
import { remembering } from '../../../numbers/remembering'
import type { Dimension } from '../../../numbers/units'

/** A figure in base units, but a share as a fraction and a volume in litres, so that water is as much as it weighs; `slack` is how far its writing lets the true value be from it. */
export type Figure = {
  start: number
  end: number
  text: string
  value: number
  factor: number
  slack: number
  counts?: string
}

/**
 * A text in which each figure is one capital letter that names its kind, so that a formula's pattern reads 七折, 8.5折 and 打对折 alike.
 * The text is lower case, hence no other capital stands in it.
 */
export type Masked = { text: string; at: (place: number) => Figure | undefined }

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

type Told = Figure & { letter: string }

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

const numeral = String.raw`\d+(?:\.\d+)?[十百千万亿]*|[一二两三四五六七八九十百千万]+`
const own = new RegExp(
  [
    String.raw`(?<![\d.第])(?<cut>\d{1,2}(?:\.\d)?|[一二三四五六七八九]{1,2}|(?<=打)对|半)折(?![叠扇返射断纸磨中线算合旧腾])`,
    String.raw`(?<![\d.:])(?:1|一)\s?[:∶比]\s?(?<ratio>${numeral})(?![\d:∶])`,
    String.raw`(?<half>一半|半数)`,
    String.raw`(?<lives>${numeral})(?=个半衰期|番)`,
    String.raw`(?<data>${numeral})\s?(?<size>千|兆|吉|太|k|m|g|t)(?:字节|b(?![a-z]))`,
  ].join('|'),
  'gu',
)
const sizes = new Map([...'千kk兆mm吉gg太tt'].map((sign, at) => [sign, 1000 ** (1 + Math.floor(at / 3))]))

/** 七五折, 85折 and 8.5折 leave less than one; 对折 and 半折 a half. */
const cutOf = (text: string): number | null => {
  const value = /^[对半]/u.test(text) ? 5 : numeralValue(text)
  return value === null ? null : value > 10 ? value / 100 : value / 10
}

const ownOf = ({ 0: text, index: start, groups = {} }: RegExpExecArray): Told[] => {
  const { cut, ratio, lives, data, size = '' } = groups
  const made = (letter: string, value: number | null, factor = 1): Told[] =>
    value === null ? [] : [{ start, end: start + text.length, text, value: value * factor, factor, slack: 0, letter }]
  if (cut !== undefined) return made('Z', cutOf(cut))
  if (ratio !== undefined) return made('R', numeralValue(ratio))
  if (lives !== undefined) return made('N', numeralValue(lives))
  if (data !== undefined) return made('J', numeralValue(data), sizes.get(size) ?? 1)
  return made('P', 0.5)
}

const bare = new RegExp(
  String.raw`(?<![a-z碳碘铀钴铯锶钾氡镭钚氚第\d.-]|[碳碘铀钴铯锶钾氡]-)\d+(?:\.\d+)?[万亿]*`,
  'gu',
)
const bareOf = ({ 0: text, index: start }: RegExpExecArray): Told => ({
  start,
  end: start + text.length,
  text,
  value: numeralValue(text) ?? Number.NaN,
  factor: 1,
  slack: 0,
  letter: 'N',
})

/** Of figures that share a sign the one that was told apart first. */
const apart = (told: readonly Told[]): Told[] => {
  const kept: Told[] = []
  for (const one of told) if (kept.every(({ start, end }) => one.end <= start || one.start >= end)) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}

const read = (text: string): Masked => {
  const figures = apart([
    ...everyMatch(text, own).flatMap(ownOf),
    ...amountsOf(text).map(ofAmount),
    ...everyMatch(text, bare).map(bareOf),
  ])
  const places = new Map<number, Figure>()
  let masked = ''
  let at = 0
  for (const { letter, ...figure } of figures) {
    masked += text.slice(at, figure.start)
    places.set(masked.length, figure)
    masked += letter
    at = figure.end
  }
  return { text: masked + text.slice(at), at: (place) => places.get(place) }
}

export const maskedOf: (text: string) => Masked = remembering(read)
