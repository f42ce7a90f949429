import { measuredAt, scanner } from './measured'
import { joint } from './joint'
import { figuresOf, type Quantity } from './quantities'
import { remembering } from './remembering'
import { slackOf } from './slack'

/**
 * A quantity with how far its writing lets the true value be from it, in base units; also of things that no table of units names. `ranged`
 * says that the figure alone is not the value: an end of a range, a rough pair of digits, a part of 5小时40分.
 */
export type Amount = Omit<Quantity, 'joined'> & { slack: number; vague: boolean; ranged: boolean }

/** What stands behind a number and is no thing counted: calendar, clock, ordinals, and the words that go on with the sentence. */
const noCounter =
  /^[年月日号时点分秒世代的是为在和与及或到至即以而则就也都又等占比加减乘除多余来左上下之不元第并后前其且被把由从有]/u
/** Of words with a Chinese numeral only these count something: 三角, 一起 and 四周 do not. */
const rareCounter = /^[族双打副门首档道本册间届集卷章页剂针柱串排列盘桶筐窝群股岁]/u

const points = /^分(?![钟之贝米克秒辨析子布时度])/u

const thingOf = (text: string, match: RegExpExecArray): Omit<Quantity, 'joined'>[] => {
  const [numeral, at] = [match[0], match.index]
  const [measured] = measuredAt(text, match)
  if (!measured || measured.unit || /[a-z.:/第]$/u.test(text.slice(Math.max(0, at - 1), at))) return []
  const gap = /^[多余来]?个?/u.exec(text.slice(measured.end, measured.end + 2))?.[0] ?? ''
  const end = measured.end + gap.length
  const sign = text.slice(end, end + 1)
  const isArabic = /^\d/u.test(numeral)
  const isScore = points.test(text.slice(end, end + 2)) && !/[时点度]$/u.test(text.slice(0, at))
  const isThing = isArabic ? !noCounter.test(sign) || isScore : rareCounter.test(sign)
  const isCounter = /\p{Script=Han}/u.test(sign) && isThing
  const isBare = isArabic && /^(?:[、,;。)和与及]|$)/u.test(sign)
  if (!isCounter && !isBare) return []
  const { value } = measured
  const unit = isBare ? '' : sign
  const place = { start: at, end: end + unit.length, text: text.slice(at, end + unit.length) }
  return [{ ...place, value, amount: value, dimension: 'count', unit, factor: 1, offset: 0, per: '' }]
}

/** 六七个, 三四百: two digits beside each other say about how many. */
const isRough = (text: string) => /^[一二两三四五六七八九]{2}(?![〇零一二三四五六七八九])/u.test(text)

/** 5小时40分, 1米75: the figure is only the greater part of a value. */
const continues = /^[零又]?[\d一二两三四五六七八九十]/u

const read = (text: string): Amount[] => {
  const figures = figuresOf(text)
  const known = [...text.matchAll(scanner)].filter(({ index, 0: sign }) =>
    figures.every(({ start, end }) => index >= end || index + sign.length <= start),
  )
  const all = [...figures, ...known.flatMap((match) => thingOf(text, match))].sort((a, b) => a.start - b.start)
  return inherited(text, all).map((one, at, every) => {
    const next = every[at + 1]
    const before = every[at - 1]
    const ranged =
      isRough(one.text) ||
      (one.dimension !== 'count' && continues.test(text.slice(one.end, one.end + 2))) ||
      (one.dimension !== 'count' && before?.end === one.start) ||
      (next !== undefined && joint.test(text.slice(one.end, next.start))) ||
      (before !== undefined && joint.test(text.slice(before.end, one.start)))
    return { ...one, ...slackOf(text, one), ranged }
  })
}

/** 31、33、36摄氏度; 出生902万，死亡1110万人: a number without unit takes that of the next one in its list. */
const inherited = (text: string, all: readonly Omit<Quantity, 'joined'>[]) =>
  all.reduceRight<Omit<Quantity, 'joined'>[]>((made, one) => {
    const next = made[0]
    const gap = next ? text.slice(one.end, next.start) : ''
    const takes = one.unit === '' && next && next.unit !== '' && /^(?:[、,;]|和|与|及)[^。;:]{0,14}$/u.test(gap)
    if (!takes || next.dimension === 'share' || next.dimension === 'times') return [one, ...made]
    const { unit, dimension, factor, offset, per } = next
    return [{ ...one, unit, dimension, factor, offset, per, amount: one.value * factor + offset }, ...made]
  }, [])

/** Every amount of a text, in its order. */
export const amountsOf: (text: string) => readonly Amount[] = remembering(read)

const people = new Set(['人', '名', '例', '位'])

/** Whether two amounts may be added: the same dimension, and of things the same things. */
export const isAlike = (a: Amount, b: Amount): boolean =>
  a.dimension === b.dimension &&
  a.per === b.per &&
  (a.dimension !== 'count' || a.unit === b.unit || (people.has(a.unit) && people.has(b.unit)))
