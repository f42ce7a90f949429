import { everyMatch } from '../../../numbers/everyMatch'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'

const two = '\\d{1,2}|[一二三四五六七八九十]{1,2}'
/** 10月下旬, 次年3月中下旬; 10月1日 is a date, and 3个月 a time. */
const months = new RegExp(
  `(?<next>次年|翌年|第二年|转年|来年)?的?(?<![\\d一二三四五六七八九十])(?<month>${two})月份?(?<part>[上中下]{1,2}旬|[初底末])?(?![\\d初个]|[一二三四五六七八九十]{1,3}[日号])`,
  'gu',
)
const said = new RegExp(
  `(?<cue>(?:花|果|汛|雨|旱|越冬|繁殖|休渔|禁渔|采收|采摘|生[长育]|供暖|采暖|观赏|开放|封山|梅雨|冰封|结冰|冬眠)(?:期|季|时间)|历时|持续|为期|一共|总共|前后|延续|[,(]共)(?:大约|大概|约|将近|近|共|长达|有|为|是|达|了|,|整整|只有|仅)*(?<count>\\d{1,2}|[一二两三四五六七八九十]{1,2})(?<more>多|个半)?个?(?<half>半)?月(?!份|大|龄|前|后|[的初底末])`,
  'gu',
)
/** 10月下旬飞来,直到第二年3月……: from the one to the other. */
const onward = /(?:至|到|直到|—{1,2}|–|-|~|,[^。;]{0,12}[至到]?)$|返|离|结束|归/u
const otherwise = /分别|平均|如果|假如|农历|每隔|阴历|提前|推迟|其中|再|另|全部|各|年均|前\d|之后|此前|剩/u

const wholeYear = 12

const hitOf = (start: number, end: number, count: number): Hit => ({
  start,
  end,
  severity: 'medium',
  message: { zh: `文中两个月份相隔约 ${count} 个月`, en: `From the one month to the other are about ${count}` },
  hint: { zh: '核对月份和时长', en: 'Check the months and the time between' },
})

/** 10月下旬飞来,次年3月北返,越冬约8个月: months without days that a number of months contradicts; the first and the last may count. */
export const wrongMonths = (text: string, own: number): Hit[] => {
  if (!/个半?月|个月/u.test(text) || otherwise.test(text)) return []
  const [from, to, ...others] = everyMatch(text, months)
  const [told, ...more] = everyMatch(text, said)
  if (!from || !to || !told || others.length > 0 || more.length > 0) return []
  const isBehind = told.index > to.index && told.index - to.index < 40 && told.index + told[0].length > own
  const between = text.slice(from.index + from[0].length, to.index)
  if (!isBehind || !onward.test(between) || /\d{4}年/u.test(text)) return []
  const [one, other] = [from, to].map(({ groups }) => numeralValue(groups?.month ?? '') ?? 0)
  if (!one || !other || one > wholeYear || other > wholeYear || one === other) return []
  const apart = (((other - one) % wholeYear) + wholeYear) % wholeYear
  const count = (numeralValue(told.groups?.count ?? '') ?? 0) + (told.groups?.half || told.groups?.more ? 0.5 : 0)
  return count >= apart - 1.2 && count <= apart + 1.6 ? [] : [hitOf(told.index, told.index + told[0].length, apart)]
}
