import { numeralValue } from './numeral'
import { unitAt, type NamedUnit } from './unitAt'

/** A numeral where it stands. */
export type Numeral = { start: number; end: number; value: number; text: string }
/** A numeral with the unit behind it, if there is one. */
export type Measured = Numeral & { unit: NamedUnit | null }

/** 周一十二公斤: the first sign names the day. */
const ofWeekday = /(?<![一二两三四五六七八九十每上下这本\d])(?:周|星期|礼拜)$/u
const ofDay = /(?:周|星期|礼拜|初)$/u
/** 统一六国, 唯一一个, 同一三角: the first sign ends a word. */
const ofWord = /[统唯同单合逐归专]$/u

/** Whether the first sign of a numeral belongs to the word before it; where both readings are numerals, only what is plain. */
const isGlued = (text: string, start: number, written: string): boolean => {
  if (!/^[一二三四五六][一二两三四五六七八九十百千]/u.test(written)) return false
  const before = text.slice(Math.max(0, start - 3), start)
  if (/^一[一二两三四五六七八九]/u.test(written) && ofWord.test(before)) return true
  if (ofWeekday.test(before) && /^.[一二三四五六七八九十]/u.test(written)) return true
  return ofDay.test(before) && numeralValue(written) === null && numeralValue(written.slice(1)) !== null
}

/** 三百一斤, 一万一箱: so much for one. */
const isPriceOfOne = (text: string, end: number, written: string) =>
  /[百千万亿]一$/u.test(written) && unitAt(text, end) !== null

/** 一三五组, 二四六班: signs in a row name things one by one; only years, discounts and heights (一八六厘米) are told so. */
const isRow = (text: string, end: number, written: string) =>
  /^[一二三四五六七八九]{2,3}$/u.test(written) &&
  Number.isInteger(numeralValue(written)) &&
  !/^(?:[折年]|厘米|公分|cm)/u.test(text.slice(end))

const myriadsBehind = /^(?:[多余来]|个(?=亿(?!万)))([万亿]+)(?![一分])/u

/** 五千多万, 三百余亿, 三个亿: a word stands between a number and its myriads. */
const withMyriads = (text: string, numeral: Numeral): Numeral => {
  const { 0: whole = '', 1: signs = '' } = myriadsBehind.exec(text.slice(numeral.end, numeral.end + 4)) ?? []
  const scale = whole === '' ? null : numeralValue(`1${signs}`)
  if (scale === null) return numeral
  const end = numeral.end + whole.length
  return { ...numeral, end, text: text.slice(numeral.start, end), value: numeral.value * scale }
}

/** The number that a match of the scanner is, without the signs that belong to a word before or behind it; null when it is none. */
export const ownNumeral = (text: string, { 0: found, index }: RegExpExecArray): Numeral | null => {
  const head = isGlued(text, index, found) ? 1 : 0
  const start = index + head
  const tail = isPriceOfOne(text, index + found.length, found) ? 1 : 0
  const end = index + found.length - tail
  const written = text.slice(start, end)
  const value = numeralValue(written)
  if (value === null || isRow(text, end, written)) return null
  return withMyriads(text, { start, end, value, text: written })
}

const scales = new Map([
  ['百', 100],
  ['千', 1000],
])
/** 一万五 of 一万五千米 is no number of its own. */
const isCut = /[千万亿][一二两三四五六七八九]$/u

/** 8千米 is eight kilometres, 一万五千米 fifteen; only in 1万8千米 the thousand is the number's own. */
export const withoutPrefix = (text: string, numeral: Numeral): Numeral => {
  const { end, text: written, value } = numeral
  const scale = scales.get(written.slice(-1))
  if (scale === undefined || written.length < 2 || /[万亿]\d{1,3}[百千]$/u.test(written)) return numeral
  if (unitAt(text, end - 1) === null) return numeral
  const rest = written.slice(0, -1)
  const own = isCut.test(rest) ? value / scale : numeralValue(rest)
  return own === null ? numeral : { ...numeral, end: end - 1, text: rest, value: own }
}
