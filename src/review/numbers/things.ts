import { measuredAt } from './measured'
import type { Quantity } from './quantities'

/** What stands behind a number and is no thing counted: calendar, clock, ordinals, and the words that go on with the sentence. */
const noCounter =
  /^[年月日号时点分秒世代的是为在和与及或到至即以而则就也都又等占比加减乘除多余来左上下之不元第并后前其且被把由从有增减升降扩缩涨跌半整取再要更这那问已未没可会应该将让使于给往向消]/u
/** Of words with a Chinese numeral only these count something: 三角, 一起 and 四周 do not. */
const rareCounter = /^[族双打副门首档道本册间届集卷章页剂针柱串排列盘桶筐窝群股岁幢孔瓣尊桩趟垄坛丛簇捆束缸壶款]/u

const points = /^分(?![钟之贝米克秒辨析子布时度])/u

const notRepeated = /[一二两三四五六七八九十百千万亿〇零几点分成方则是者大来起周角面边氧氯氟溴]/u

/** 平方 is half a unit, 微 and 兆 are prefixes of one that is not known. */
const noThing = /^(?:平方|[微毫兆])/u
/** 拨打120, 碳14: the name of a line, of an atom. */
const isName = (text: string, at: number, numeral: string) =>
  (/^(?:1[12]\d|1[0-2]\d{3}|9\d{4})$/u.test(numeral) && /(?:[拨打]|致电|热线|电话)$/u.test(text.slice(0, at))) ||
  (/^1[1-4]$/u.test(numeral) && /碳-?$/u.test(text.slice(0, at))) ||
  (/^\d{2,3}$/u.test(numeral) && /[碘铀钴锶铯钚氡锝]-?$/u.test(text.slice(0, at)))

const before = '二两三四五六七八九十每'

/** 两叶、三叶、六叶; 五段, 每段: what stands behind several Chinese numerals counts something, whatever it is. */
const isRepeated = (text: string, sign: string): boolean => {
  if (sign === '' || notRepeated.test(sign) || noCounter.test(sign)) return false
  let count = 0
  for (let at = text.indexOf(sign, 1); at > 0 && count < 2; at = text.indexOf(sign, at + 1))
    if (before.includes(text.charAt(at - 1))) count += 1
  return count > 1
}

/** What a number counts that no table of units names, or a number alone. */
export const thingOf = (text: string, match: RegExpExecArray): Omit<Quantity, 'joined'>[] => {
  const [measured] = measuredAt(text, match)
  if (!measured || measured.unit) return []
  const { start: at, text: numeral, value } = measured
  if (/[a-z.:/第]$/u.test(text.slice(Math.max(0, at - 1), at)) || isName(text, at, numeral)) return []
  const gap = /^[多余来]?个?/u.exec(text.slice(measured.end, measured.end + 2))?.[0] ?? ''
  const end = measured.end + gap.length
  const sign = text.slice(end, end + 1)
  if (noThing.test(text.slice(end, end + 2))) return []
  const isArabic = /^\d/u.test(numeral)
  const isScore = points.test(text.slice(end, end + 2)) && !/[时点度]$/u.test(text.slice(0, at))
  const isThing = isArabic
    ? !noCounter.test(sign) || isScore
    : rareCounter.test(sign) || (numeral !== '一' && isRepeated(text, sign))
  const isCounter = /\p{Script=Han}/u.test(sign) && isThing
  const isBare =
    isArabic && (/^(?:[、,;。)和与及]|$)/u.test(sign) || (/[万亿]$/u.test(numeral) && /[增减升降扩缩涨跌]/u.test(sign)))
  if (!isCounter && !isBare) return []
  const unit = isBare ? '' : sign
  const place = { start: at, end: end + unit.length, text: text.slice(at, end + unit.length) }
  return [{ ...place, value, amount: value, dimension: 'count', unit, factor: 1, offset: 0, per: '' }]
}
