import { decimalsBehind, withDecimals } from './decimalsBehind'
import { fractionAt } from './fractions'
import { numeralPattern } from './numeral'
import { ownNumeral, withoutPrefix, type Measured, type Numeral } from './ownNumeral'
import { sharesAt } from './shares'
import { takesGe, unitAt, type NamedUnit } from './unitAt'

/** Finds numerals. */
export const scanner = new RegExp(numeralPattern, 'gu')

/** 维生素d10微克: the letter names the vitamin, the digits are its amount. */
const isVitamin = (text: string, start: number) =>
  /维生素[a-ek]$/u.test(text.slice(Math.max(0, start - 4), start)) &&
  /^[\d.,]+(?:~[\d.]+)?(?:[mμu]?g|微克|毫克|iu|国际单位)/u.test(text.slice(start))

const standard = /(?:^|[^a-z])(?:gb|gb\/t|iso|iec|hj|ngc|cas)\s$/u
/** co2, covid-19, gb 5749, and the minutes of 7:10. */
const isPartOfName = (text: string, { start, text: numeral }: Numeral, before: string) =>
  standard.test(text.slice(Math.max(0, start - 6), start)) ||
  (/[a-z][-−]?$/u.test(before) && !/[ph]h$/u.test(before) && !isVitamin(text, start)) ||
  (/\d:$/u.test(before) && /^[0-5]\d$/u.test(numeral))

/** 十分, 十字路口, 三伏, 五台山: a numeral and what stands behind it are one word. */
const words =
  /^(?:十(?:[分足]|字[路架会形军花绣])|三(?:焦(?!耳)|伏(?!安|特(?!加))|门峡|台县)|五台山|六盘[山水]|七匹狼|九层塔)/u
/** 万一 and 百八十: no number, and none that anybody counted. */
const noCount = /^(?:[百千万亿]+$|[百千万亿][一二三四五六七八九])/u
/** 一半, 上半年: no half of the unit behind it; 喝上半年 lasts. */
const halves = /[一两]半|(?<![喝吃戴泡放熬等待用养练坐躺睡跑走穿贴敷抹涂晒存住煮过歇剩留省])[上下]半[年月场]/u

/** Signs that belong to a word or a name, not to a count: 统一, 十分, 一半, co2. */
const isPartOfWord = (text: string, numeral: Numeral) => {
  const { start, text: written } = numeral
  const before = text.slice(Math.max(0, start - 2), start)
  if (/^\d/.test(written)) return isPartOfName(text, numeral, before)
  if (written === '零' || written === '〇') return true
  if (written === '半') return halves.test(text.slice(Math.max(0, start - 2), start + 2))
  return noCount.test(written) || /[几数第]$/u.test(before) || words.test(text.slice(start, start + 4))
}

/** Half a unit more, or the vague words behind a number. */
const tail = /^(?:(个半)|[多余来]?\s?)/u

/** 3斤半 */
const halfBehind = /^半(?![\p{Script=Han}\d]*[径数个导夜天年月日小路山球衰透封开])/u

/** 两个多月: no more than two of what is not said. */
const oddBehind = /^个[多来](?=[月星礼小钟世])/u

/** Months and days of a calendar, and centuries: only 三个月, 两个半月 and 半个世纪 last. */
const isCalendar = ({ name }: NamedUnit, isCounted: boolean, numeral: string) =>
  !isCounted && (name === '月' || name === '日' || (name === '世纪' && numeral !== '半'))

/** The unit behind a number; behind 个 only what is counted so: 一个牛栏 has no newtons. */
const unitBehind = (text: string, at: number): NamedUnit | null => {
  if (text.charAt(at) !== '个') return unitAt(text, at)
  if (oddBehind.test(text.slice(at, at + 3))) return null
  const counted = unitAt(text, at + 1)
  return counted && takesGe(counted) ? counted : unitAt(text, at)
}

/** 上千个, 1500多, 两个半, 一米八六: the words between a number and its unit, half a unit more, and the decimals behind it. */
const withUnit = (text: string, numeral: Numeral): Measured => {
  const { 0: gap = '', 1: half = '' } = tail.exec(text.slice(numeral.end, numeral.end + 3)) ?? []
  const at = numeral.end + gap.length
  const unit = unitBehind(text, at)
  if (!unit && isPopulation(text, numeral)) return { ...numeral, unit: unitAt('人', 0) }
  const isCounted = half !== '' || text.charAt(at) === '个'
  if (!unit || isCalendar(unit, isCounted, numeral.text) || isYear(text, numeral, unit))
    return { ...numeral, unit: null }
  const decimals = gap === '' ? decimalsBehind(text, unit, numeral.value) : ''
  if (decimals !== '') return toldBehind(numeral, unit, decimals)
  const more = halfBehind.test(text.slice(unit.end, unit.end + 2)) ? 1 : 0
  const value = numeral.value + (half || more ? 0.5 : 0)
  return { start: numeral.start, end: unit.end + more, text: '', value, unit }
}

/** 两块五 is money, 两块 may be anything. */
const toldBehind = ({ start, value }: Numeral, unit: NamedUnit, decimals: string): Measured => {
  const money = unit.name === '块' ? unitAt('块钱', 0) : null
  const own = money ? { ...money, end: unit.end } : unit
  return { start, end: unit.end + decimals.length, text: '', value: withDecimals(value, decimals), unit: own }
}

/** 世界人口已超过80亿: people, though the text leaves the word out. */
const isPopulation = (text: string, { start, text: numeral }: Numeral) =>
  /[万亿]$/.test(numeral) &&
  /(?:人口|网民|患者|病人)\p{Script=Han}{0,6}$/u.test(text.slice(Math.max(0, start - 8), start))

/** 寿命可达1500年 */
const ofLife = /(?:寿命|能活|可活|活到)[^,;。\d]{0,5}$/u
/** 1953年, 公元724年: a year of the calendar and no duration. */
const isYear = (text: string, { start, text: numeral, value }: Numeral, { name }: NamedUnit) =>
  name === '年' &&
  !ofLife.test(text.slice(Math.max(0, start - 8), start)) &&
  ((/^(?:\d{4}|[〇零一二三四五六七八九]{4})$/.test(numeral) && value > 999 && value < 3000) ||
    /(?:公元前?|西元)\s?$/u.test(text.slice(Math.max(0, start - 4), start)))

/** The numbers that a match of the scanner begins, with their units; nothing when its signs belong to a word. */
export const measuredAt = (text: string, match: RegExpExecArray): Measured[] => {
  const numeral = ownNumeral(text, match)
  if (!numeral) return []
  const shares = sharesAt(text, numeral)
  if (shares.length > 0) return shares
  if (isPartOfWord(text, numeral)) return []
  return fractionAt(text, numeral) ?? [withUnit(text, withoutPrefix(text, numeral))]
}
