import { isAlike, type Amount } from '../../../numbers/amounts'
import type { Group } from '../../../numbers/groups'
import type { Dimension } from '../../../numbers/units'
import { comparing } from '../reckoning/comparing'

/** What can be added at all: nobody adds temperatures, speeds or percentages of different things. */
const additive = new Set<Dimension>([
  'count',
  'length',
  'area',
  'volume',
  'mass',
  'time',
  'energy',
  'power',
  'money',
  'degree',
  'charge',
  'age',
])
/** 一天 and 一年 mostly name the span that is spoken of. */
const isSpan = ({ dimension, text }: Amount) =>
  dimension === 'time' && /^一个?(?:天|年|周|月|星期|昼夜|日|小时|分钟|秒钟?|世纪)$/u.test(text)
export const isAdditive = (one: Amount): boolean =>
  additive.has(one.dimension) && !one.ranged && one.value > 0 && one.per === '' && !isSpan(one)

const parted = /[、,;和与及加兑掺]|以及|还有|另有/u
/** A list may go on in the next sentence. */
const goesOn = /^([^。]{0,12})。(?=[^。]{1,12}$)/u
/** Words by which a figure is no part beside the others but is compared with them, belongs to each of them, or is another measure. */
const noPart = new RegExp(
  String.raw`[。!?]|每|各(?![类种项级])|平均|[人户日月年]均|优惠|实付|增|减|降(?![水雨雪])|升|超过|(?:^|[\d一二两三四五六七八九十百千万][^,。;]{0,4})以[上下]|不足|不到|其中|直径|宽|高度(?!近视)|身高|深|厚|海拔|距|相当|等于|如果|假如|×|乘(?:以|上|(?=[\d一二三四五六七八九十]))|倍|[到至](?:约|近|了)*$|目标|计划|去年|上年|同期|只剩|率|就|可达|左右各|而[他她它那]|那一|另一|${comparing}`,
  'u',
)
const reach = 24

/** 190厘米以上的, 不到60岁的: who is meant, not how many. */
const classes = /(?:不到|不足|不满|超过|低于|高于|大于|小于)?\d+(?:\.\d+)?[\p{Script=Han}%]{1,3}?(?:及?以[上下])?的/gu
export const withoutClasses = (words: string): string => (/\d/u.test(words) ? words.replace(classes, '') : words)

/** 1467批次合格,合格率97.8%: the rate by which the same is told again. */
const ownRate = /(\p{Script=Han}{2})[,(]\1率(?:为|达|约|是|有)?\d{1,3}(?:\.\d{1,3})?%\)?(?=,)/u

/** Whether one figure follows another as the next of a list. */
const follows = (text: string, one: Amount, next: Amount): boolean => {
  const words = text.slice(one.end, next.start).replace(/ +/gu, '').replace(ownRate, '$1')
  const gap = withoutClasses(words).replace(goesOn, '$1,')
  return gap.length <= reach && parted.test(gap) && !noPart.test(gap)
}

/** The last of these amounts, back to the first that isn't joined to the next one. */
export const joinedRun = <One extends Amount>(
  amounts: readonly One[],
  isJoined: (one: One, next: One) => boolean,
): readonly One[] => {
  const broken = amounts.findLastIndex((one, at) => {
    const next = amounts[at + 1]
    return next !== undefined && !isJoined(one, next)
  })
  return amounts.slice(broken + 1)
}

/** The amounts like `whole` that stand in one list directly before it, from the first. */
export const listBefore = (text: string, amounts: readonly Group[], whole: Amount): readonly Group[] =>
  joinedRun(
    amounts.filter((one) => one.end <= whole.start && isAlike(one, whole) && isAdditive(one)),
    (one, next) => follows(text, one, next),
  )

/** 的十二次里只有一次: a whole of its own. */
const ofItsOwn = /^\p{Script=Han}{0,3}[里中](?:有|只|的|仅|面|,)/u

const isTotal = (text: string, { end }: Amount, { start }: Amount) =>
  /合计|总[分数量计共长重]|一共|^[^,。]*[,。][^,。]{0,4}共|全[长程]|加起来|累计/u.test(text.slice(end, start))

/** 其中一级5种、二级8种;鸟类41种: a stronger sign than those within the list ends it. */
const isParted = (text: string, whole: Amount, parts: readonly Amount[], next: Amount): boolean => {
  const [before, last] = [parts.at(-2), parts.at(-1)]
  if (!last || !text.slice(last.end, next.start).includes(';')) return false
  if (!before) return next.amount >= whole.amount && text.slice(whole.end, last.start).includes('其中')
  return !text.slice(before.end, last.start).includes(';')
}

/** The amounts like `whole` that stand in one list after it. */
export const listAfter = (text: string, amounts: readonly Group[], whole: Amount): Group[] => {
  const alike = amounts.filter((one) => one.start >= whole.end && isAlike(one, whole) && isAdditive(one))
  const parts: Group[] = []
  for (const one of alike) {
    const last = parts.at(-1)
    if (last && isParted(text, whole, parts, one)) break
    if (last && (!follows(text, last, one) || isTotal(text, last, one))) break
    if (ofItsOwn.test(text.slice(one.end, one.end + 6))) break
    parts.push(one)
  }
  return parts
}

/** 三班比二班多5本,四班40本: whether a list begins behind a figure of its kind that is told otherwise, so that it may not be all that was added. */
export const isCut = (text: string, amounts: readonly Group[], first: Group): boolean => {
  const before = amounts.findLast((one) => one.end <= first.start && isAlike(one, first) && isAdditive(one))
  const gap = before ? text.slice(before.end, first.start) : ''
  return before !== undefined && gap.length <= reach && !/[。!?:]|其中/u.test(gap)
}
