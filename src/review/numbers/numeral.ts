import { remembering } from './remembering'

const digits = new Map([...'〇零一二三四五六七八九'].map((sign, at) => [sign, at === 0 ? 0 : at - 1]))
digits.set('两', 2)
const tens = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
/** The greatest first. */
const myriads = new Map([
  ['亿', 1e8],
  ['万', 1e4],
])

/** A number below ten thousand: 三千二百零五, 十五, 一百二; 三四百 lies between its two. Null when the signs make none. */
const small = (text: string): number | null => {
  let sum = 0
  let digit: number | null = null
  let unit = 10
  for (const sign of text) {
    const ten = tens.get(sign)
    if (ten !== undefined) {
      sum += (digit ?? 1) * ten
      unit = ten
      digit = null
    } else {
      const next = digits.get(sign)
      if (next === undefined || (digit && next !== digit + 1)) return null
      digit = digit ? digit + 0.5 : next
      if (digit === 0) unit = 10
    }
  }
  if (digit === null) return sum
  return sum + (sum > 0 && unit > 10 ? (digit * unit) / 10 : digit)
}

/** 七八个 is seven or eight. */
const neighbours = /^(?:一二|二三|三四|四五|五六|六七|七八|八九)$/

/** 二〇二六: digits read one by one. */
const positional = (text: string): number | null =>
  /^[〇零一二三四五六七八九]{2,}$/.test(text) && !neighbours.test(text)
    ? Number([...text].map((sign) => digits.get(sign)).join(''))
    : null

/** 一万五 is fifteen thousand, 一万零五 five more than ten thousand. */
const isShort = (text: string) => /^[一二两三四五六七八九]{1,2}$/.test(text)

const behindMyriad = (text: string, factor: number): number | null => {
  if (text === '') return 0
  const rest = whole(text)
  return rest !== null && isShort(text) ? (rest * factor) / 10 : rest
}

const whole = (text: string): number | null => {
  for (const [sign, factor] of myriads) {
    const at = text.lastIndexOf(sign)
    if (at < 0) continue
    const [left, right] = [whole(text.slice(0, at)), behindMyriad(text.slice(at + 1), factor)]
    return left === null || right === null ? null : left * factor + right
  }
  return text === '' ? 1 : small(text)
}

const chinese = (text: string): number | null => {
  const point = text.indexOf('点')
  const before = point < 0 ? text : text.slice(0, point)
  if (before === '') return null
  const left = positional(before) ?? whole(before)
  if (left === null || point < 0) return left
  const [, decimals = '', factor = ''] = /^([〇零一二三四五六七八九]+)([万亿]*)$/.exec(text.slice(point + 1)) ?? []
  const fraction = [...decimals].map((sign) => digits.get(sign)).join('')
  return fraction === '' ? null : scaled(Number(`${left}.${fraction}`), factor)
}

const scaled = (value: number, signs: string) =>
  [...signs].reduce((product, sign) => product * (tens.get(sign) ?? myriads.get(sign) ?? 1), value)

/** A mantissa with a power of ten. NFKC flattens 10⁸ to 108, so that the caret may be gone. */
const power = /^([\d, ]*\d(?:\.\d+)?)\s?[×x*]\s?10\^?([-−]?\d{1,2})$/
const group = /([\d, ]*\d(?:\.\d+)?)\s?([十百千万亿]*)/g

/** 3.5万, 1,200, 30万亿, 1亿3000万, 2千5百万, 3×10^8 */
const arabic = (text: string): number | null => {
  const scientific = power.exec(text)
  const plain = (signs = '') => Number(signs.replace(/[, ]/g, ''))
  if (scientific) return plain(scientific[1]) * 10 ** Number(scientific[2]?.replace('−', '-'))
  if (!/^[\d, ]*\d(?:\.\d+)?\s?(?:[十百千万亿]+\d+)*[十百千万亿]*$/.test(text)) return null
  return [...text.matchAll(group)].reduce((sum, [, signs, unit = '']) => {
    const myriad = scaled(1, unit.replace(/[十百千]/g, ''))
    return (sum < myriad ? sum * myriad : sum) + scaled(plain(signs), unit)
  }, 0)
}

/**
 * The value of a numeral after NFKC: 1,200 · 3.5万 · 1亿3000万 · 3×10^8 · 三千二百 · 两亿 · 二〇二六 · 三点一四 · 半. Null when it is none;
 * never a silent 0.
 */
export const numeralValue = remembering((text): number | null => {
  if (text === '半') return 0.5
  return /^\d/.test(text) ? arabic(text) : chinese(text)
})

const arabicPattern = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:\.\d+)?(?:\s?[×x*]\s?10\^?[-−]?\d{1,2}(?!\d)|\s?[十百千万亿]+(?:\d{1,4}[十百千万]+)*)?`
/** The 两 of 五百两 and 一万两 weighs; that of 一万两千 counts. */
const chineseSign = '(?:[〇零一二三四五六七八九十百千万亿]|(?<![十百千万亿])两|两(?=[百千万亿]))'
/** 三点二十 and 两点一刻 are told by a clock. */
const decimalsPattern = '点[〇零一二三四五六七八九]+(?![〇零一二三四五六七八九十百千刻])[万亿]*'
/** Source of a regular expression that finds numerals in NFKC text. */
export const numeralPattern = String.raw`(?:${arabicPattern}|${chineseSign}+(?:${decimalsPattern})?|半)`
