import { besideTime } from './composedTime'
import { scanner } from './measured'
import { joint } from './joint'
import { figuresOf, type Quantity } from './quantities'
import { bySentence } from './bySentence'
import { slackOf } from './slack'
import { thingOf } from './things'

/**
 * A quantity with how far its writing lets the true value be from it, in base units; also of things that no table of units names. `ranged`
 * says that the figure alone is not the value: an end of a range, a rough pair of digits, a part of 1米75. 5小时40分 is one amount.
 */
export type Amount = Omit<Quantity, 'joined'> & { slack: number; vague: boolean; ranged: boolean }

/** 六七个, 三四百: two digits beside each other say about how many; so does 五千多万. */
const isRough = (text: string) =>
  /^[一二两三四五六七八九]{2}(?![〇零一二三四五六七八九])|^[^多余来]+[多余来][万亿]/u.test(text)

/** 5小时40分, 1米75: the figure is only the greater part of a value. */
const continues = /^[零又]?[\d一二两三四五六七八九十]/u

/** The numerals that are part of no figure. */
const othersIn = (text: string, figures: readonly Quantity[]): RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  let at = 0
  for (const match of text.matchAll(scanner)) {
    while ((figures[at]?.end ?? Infinity) <= match.index) at += 1
    if ((figures[at]?.start ?? Infinity) >= match.index + match[0].length) found.push(match)
  }
  return found
}

const figuresIn = (text: string): readonly Figure[] => {
  const figures = figuresOf(text)
  const all = figures.flatMap((figure): Figure[] => (figure.dimension === 'time' ? composedOf(text, figure) : [figure]))
  all.push(...othersIn(text, figures).flatMap((match) => thingOf(text, match)))
  const sorted = withoutShortYears(text, all).sort((a, b) => a.start - b.start)
  const apart = sorted.filter(({ start }, at) => (sorted[at - 1]?.end ?? 0) <= start)
  return text.includes('度电') ? apart.map((one) => (one.unit === '度' ? ofEnergy(one) : one)) : apart
}

/** 1米75: the second figure goes on with the first; 一年365天 tells one time twice. */
const goesOn = (one: Figure, before: Figure | undefined) =>
  before?.end === one.start && before.dimension === one.dimension && !before.text.startsWith('一')

const isPartial = (text: string, one: Figure, before: Figure | undefined, next: Figure | undefined): boolean =>
  isRough(one.text) ||
  (one.dimension !== 'count' && (goesOn(one, before) || continues.test(text.slice(one.end, one.end + 2)))) ||
  (next !== undefined && next.start - one.end < 6 && joint.test(text.slice(one.end, next.start))) ||
  (before !== undefined && one.start - before.end < 6 && joint.test(text.slice(before.end, one.start)))

const read = (text: string): Amount[] =>
  inherited(text, figuresIn(text)).map((one, at, every) => {
    const { slack, vague } = slackOf(text, one)
    const ranged = isPartial(text, one, every[at - 1], every[at + 1])
    return { ...one, slack: one.finest === undefined ? slack : one.finest / 2, vague, ranged }
  })

type Figure = Omit<Quantity, 'joined'> & { finest?: number }

/** 1小时52分 and 8分20秒 are one time each, in the unit of the figure; the seconds of 9时50分45秒 are a clock's. */
const composedOf = (text: string, figure: Quantity): Figure[] => {
  const { start, end, more } = besideTime(text, figure)
  if (more === 0) return [figure]
  if (start < figure.start && /[时点]/u.test(text.charAt(start - 1))) return []
  const amount = figure.amount + more
  const finest = figure.unit === '秒' ? 1 : 60
  return [{ ...figure, start, end, text: text.slice(start, end), value: amount / figure.factor, amount, finest }]
}

/** Beside 60度电 a 度 is no degree. */
const ofEnergy = (one: Figure): Figure => ({ ...one, dimension: 'energy', factor: 3.6e6, amount: one.value * 3.6e6 })

/** Of 06年大旱,11年又旱 the years belong to the calendar. */
const withoutShortYears = (text: string, all: Figure[]): Figure[] =>
  /(?<!\d)0\d年/u.test(text) ? all.filter(({ unit }) => unit !== '年') : all

/** 31、33、36摄氏度; 出生902万，死亡1110万人: a number without unit takes that of the next one in its list. */
const inherited = (text: string, all: readonly Figure[]) =>
  all.reduceRight<Figure[]>((made, one) => {
    const next = made[0]
    const gap = next ? text.slice(one.end, next.start) : ''
    const takes = one.unit === '' && next && next.unit !== '' && /^(?:[、,]|和|与|及)[^。;:]{0,14}$/u.test(gap)
    const isYears = next?.dimension === 'time' && gap.includes(',')
    if (!takes || isYears || next.dimension === 'share' || next.dimension === 'times') return [one, ...made]
    const { unit, dimension, factor, offset, per } = next
    return [{ ...one, unit, dimension, factor, offset, per, amount: one.value * factor + offset }, ...made]
  }, [])

/** Every amount of a text, in its order. */
export const amountsOf: (text: string) => readonly Amount[] = bySentence(read)

/** What amounts of one kind make together. */
export const sumOf = (amounts: readonly Pick<Amount, 'amount'>[]): number =>
  amounts.reduce((sum, { amount }) => sum + amount, 0)

const people = new Set(['人', '名', '例', '位'])

/** Whether two amounts may be added: the same dimension, and of things the same things. */
export const isAlike = (a: Amount, b: Amount): boolean =>
  a.dimension === b.dimension &&
  a.per === b.per &&
  (a.dimension !== 'count' || a.unit === b.unit || (people.has(a.unit) && people.has(b.unit)))
