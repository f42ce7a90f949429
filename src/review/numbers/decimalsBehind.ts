import { numeralValue } from './numeral'
import { unitAt, type NamedUnit } from './unitAt'

const single = '[一二三四五六七八九]'
const digits = String.raw`(?:[零〇]?${single}{1,2}|\d{1,2})`
/** Units that say their tenths and hundredths behind themselves: 一米八六, 两块五, 三成二, 9秒58, 三斤二两. */
const behind = new Map([
  ['米', new RegExp(`^${digits}`, 'u')],
  ['块', new RegExp(`^${digits}`, 'u')],
  ['成', new RegExp(`^${single}`, 'u')],
  ['秒', new RegExp(`^${digits}`, 'u')],
  ['斤', new RegExp(String.raw`^(?:${single}|\d)两`, 'u')],
])
/** What a sentence goes on with behind digits that count nothing themselves: 一米六的人, 两块五一斤, 一米八个子; not 三块50寸屏. */
const goesOn =
  /^(?:$|[,。;、!?)”’」』~—…\s]|[的高长宽深左以多上出到至了就还也都才是和与或及之呢吧提缩增降升刷]|减(?!肥)|[个大][子头儿个]|一\p{Script=Han})/u
const goesOnCounting = /^[\d.〇零一二两三四五六七八九十百千万亿点半几多余来%‰:/帧转格孔跨]/u

/** The digits that stand behind a unit and are the decimals of the number before it; empty when they count something of their own. */
export const decimalsBehind = (text: string, { name, end, per }: NamedUnit, value: number): string => {
  const isWhole = per === '' && value < 100 && Number.isInteger(value)
  const found = isWhole ? (behind.get(name)?.exec(text.slice(end, end + 3))?.[0] ?? '') : ''
  if (found === '' || name === '斤') return found
  const shorter = isPriceOfOne(text, name, end + found.length, found) ? found.slice(0, -1) : found
  const from = end + shorter.length
  const rest = text.slice(from, from + 2)
  if (shorter.length === 1 || /^[零〇\d]/u.test(shorter)) return goesOn.test(rest) ? shorter : ''
  return goesOnCounting.test(rest) || unitAt(text, from) ? '' : shorter
}

/** 九块九一盆: so much for one. */
const isPriceOfOne = (text: string, name: string, end: number, found: string) =>
  /.一$/u.test(found) &&
  (name === '块' ? /^(?![的了])\p{Script=Han}/u.test(text.slice(end)) : unitAt(text, end) !== null)

/** A whole number with such digits behind it: 1 and 八六 are 1.86, 1 and 零五 1.05. */
export const withDecimals = (whole: number, written: string): number => {
  const digits = [...written.replace('两', '')].map((sign) => (/\d/u.test(sign) ? sign : (numeralValue(sign) ?? 0)))
  return Number(`${whole}.${digits.join('')}`)
}
