import { numeralPattern, numeralValue } from './numeral'
import { unitAt, type NamedUnit } from './unitAt'

/** A numeral where it stands. */
type Numeral = { start: number; end: number; value: number; text: string }
/** A numeral with the unit behind it, if there is one. */
export type Measured = Numeral & { unit: NamedUnit | null }

/** Finds numerals. */
export const scanner = new RegExp(numeralPattern, 'gu')
const chineseFraction = /^分之([〇零一二两三四五六七八九十百千万\d.点]+)/u

/** 维生素d10微克: the letter names the vitamin, the digits are its amount. */
const isVitamin = (text: string, start: number) =>
  /维生素[a-ek]$/u.test(text.slice(Math.max(0, start - 4), start)) &&
  /^[\d.,]+(?:~[\d.]+)?(?:[mμu]?g|微克|毫克|iu|国际单位)/u.test(text.slice(start))

/** Signs that belong to a word or a name, not to a count: 统一, 十分, co2, covid-19. */
const isPartOfWord = (text: string, start: number, numeral: string) => {
  const before = text.slice(Math.max(0, start - 2), start)
  if (/^\d/.test(numeral)) return /[a-z][-−]?$/u.test(before) && !/[ph]h$/u.test(before) && !isVitamin(text, start)
  if (numeral === '零' || numeral === '〇') return true
  if (numeral.startsWith('十') && /^十[分足]/u.test(text.slice(start, start + 2))) return true
  return /^[百千万亿]+$/.test(numeral) || /[几数第]$/u.test(before)
}

const share = (text: string, start: number, end: number, value: number): Measured | null => {
  if (!text.startsWith('分之', end)) return null
  const [whole = '', part = ''] = chineseFraction.exec(text.slice(end, end + 12)) ?? []
  const portion = numeralValue(part)
  if (portion === null || value === 0) return null
  const unit: NamedUnit = { name: '%', dimension: 'share', factor: 1, offset: 0, per: '', end: end + whole.length }
  return { start, end: unit.end, text: text.slice(start, unit.end), value: (portion / value) * 100, unit }
}

/** Half a unit more, or the vague words behind a number. */
const tail = /^(?:(个?半)|[多余来]?\s?)/u

/** 8千米 is eight kilometres; only in 1万8千米 the thousand is the number's own. */
/** 周一十二公斤: the first sign names the day. */
const ofWeekday = /(?<![一二两三四五六七八九十每上下这本\d])(?:周|星期|礼拜)$/u

const withoutWeekday = (text: string, numeral: Numeral): Numeral => {
  const { start, end, text: written } = numeral
  const isDay =
    /^[一二三四五六][一二三四五六七八九十]/u.test(written) && ofWeekday.test(text.slice(Math.max(0, start - 3), start))
  return isDay ? { ...numeral, start: start + 1, end, text: written.slice(1) } : numeral
}

const givenBack = (text: string, { start, end, text: numeral }: Numeral) =>
  numeral.length > 1 &&
  /[百千]$/.test(numeral) &&
  !/[万亿]\d{1,3}[百千]$/.test(numeral) &&
  unitAt(text, end - 1) !== null
    ? { start, end: end - 1, text: numeral.slice(0, -1) }
    : { start, end, text: numeral }

/** 3斤半 */
const halfBehind = /^半(?![\p{Script=Han}\d]*[径数个导夜天年月日小路山球衰透封开])/u

/** 上千个, 1500多, 两个半: the words between a number and its unit, and half a unit more. */
const withUnit = (text: string, numeral: Numeral): Measured => {
  const { 0: gap = '', 1: half } = tail.exec(text.slice(numeral.end, numeral.end + 3)) ?? []
  const at = numeral.end + gap.length
  const skipped = text.charAt(at) === '个' ? 1 : 0
  const unit = unitAt(text, at + skipped) ?? (skipped === 0 ? null : unitAt(text, at))
  const isCalendar = unit?.dimension === 'time' && skipped === 0 && /^(?:月|日)$/u.test(unit.name)
  if (!unit && isPopulation(text, numeral)) return { ...numeral, unit: unitAt('人', 0) }
  if (!unit || isCalendar || isYear(text, numeral, unit)) return { ...numeral, unit: null }
  const more = halfBehind.test(text.slice(unit.end, unit.end + 2)) ? 1 : 0
  const value = numeral.value + (half || more ? 0.5 : 0)
  return { start: numeral.start, end: unit.end + more, text: '', value, unit }
}

/** 世界人口已超过80亿: people, though the text leaves the word out. */
const isPopulation = (text: string, { start, text: numeral }: Numeral) =>
  /[万亿]$/.test(numeral) && /人口\p{Script=Han}{0,6}$/u.test(text.slice(Math.max(0, start - 8), start))

/** 1953年, 公元724年: a year of the calendar and no duration. */
const isYear = (text: string, { start, text: numeral, value }: Numeral, { name }: NamedUnit) =>
  name === '年' &&
  ((/^(?:\d{4}|[〇零一二三四五六七八九]{4})$/.test(numeral) && value > 999 && value < 3000) ||
    /(?:公元前?|西元)\s?$/u.test(text.slice(Math.max(0, start - 4), start)))

/** The number that a match of the scanner is, with its unit; nothing when its signs belong to a word. */
export const measuredAt = (text: string, match: RegExpExecArray): Measured[] => {
  const { 0: numeral, index: start } = match
  const end = start + numeral.length
  const counted = numeralValue(numeral)
  const part = counted === null ? null : share(text, start, end, counted)
  if (part) return [part]
  if (counted === null || isPartOfWord(text, start, numeral)) return []
  const ratio =
    text.charAt(end) === '/' && /\d$/.test(numeral)
      ? /^\/(\d{1,3})(?![\d.]|\s?(?:毫米汞|mmhg|千帕|kpa))/u.exec(text.slice(end, end + 12))
      : null
  if (ratio && Number(ratio[1]) > counted) return []
  const own = givenBack(text, withoutWeekday(text, { start, end, text: numeral, value: counted }))
  const value = numeralValue(own.text)
  return value === null ? [] : [withUnit(text, { ...own, value })]
}
