import { everyMatch } from '../../../numbers/everyMatch'
import { numeralValue } from '../../../numbers/numeral'

/** An age that a text tells, in years from `low` to `high`; `isVague` when words before it round it. */
export type Age = { start: number; end: number; low: number; high: number; value: number; isVague: boolean }

const count = String.raw`\d{1,3}|[一二三四五六七八九十百]{1,4}`
const lead = '年近|年过|年逾|将近|接近|近|约|大约|不到|不满|未满|不足|超过'
const told = new RegExp(
  [
    `(?<lead>${lead})?(?<count>${count})(?<more>多|余|来|出头)?(?:周岁|岁)(?<around>左右|上下|出头)?`,
    // 虚岁七十五, 年方十八, 享年八十有三
    `(?:虚岁|周岁|年方|年届|享年|行年)(?<count2>${count})(?=[,;。!?)]|$)`,
  ].join('|'),
  'gu',
)

const ageOf = ({ 0: whole, index, groups = {} }: RegExpExecArray): Age[] => {
  const value = numeralValue(groups.count ?? groups.count2 ?? '')
  if (value === null || value < 1 || value > 120) return []
  const isMore = groups.more !== undefined || groups.around === '出头' || /过|逾|超/u.test(groups.lead ?? '')
  const isNear = groups.around !== undefined || groups.more === '来' || (groups.lead !== undefined && !isMore)
  const low = isNear ? value - 5 : value
  const high = isMore ? value + 9 : isNear ? value + 4 : value
  const start = groups.count2 === undefined ? index : index + whole.length - groups.count2.length
  return [{ start, end: index + whole.length, low, high, value, isVague: groups.lead !== undefined }]
}

/** Every age of a text: 26岁, 年近七十岁, 八十多岁, 虚岁五十五. */
export const agesIn = (text: string): Age[] => everyMatch(text, told).flatMap(ageOf)
