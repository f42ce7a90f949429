import { clauseAt } from '../../../numbers/clauses'
import { everyMatch } from '../../../numbers/everyMatch'
import { datesOf, isImpossible, isLeap } from '../../../numbers/dates'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit, SentenceRule } from '../../rule'

/** Other calendars have other months; and a text may say itself that a day does not exist. */
const otherCalendar = /农历|阴历|旧历|腊月|正月|闰[一二三四五六七八九十]?月|藏历|回历|伊斯兰历|儒略历|玛雅|月龄/u
/** Where the calendar itself was changed, or a day left out. */
const changed = /跳过|日期变更线|日界线|改历|历法改革|新历|抹去/u
const denied = /不存在|不会有|不可能|并无|从来没|哪有|假设|如果|虚构|没有(?:这一?天|这个日子|过)/u
const deniedHere = /没有/u
const clock =
  /(?:[日号于在]|往往|常常|经常|总是|总要|通常|一般|直到|已是|拖到|熬到|等到|凌晨|清晨|早上|上午|中午|下午|傍晚|晚上?|夜间|时间|今|当[日天晚])\s?(?:(?:2[5-9]|[3-9]\d)(?:时(?![间代区速])|点(?!\d)|点\d{1,2}分|:[0-5]\d(?![:\d]))|\d{1,2}[时点][6-9]\d分)/gu

const hit = (start: number, end: number, what: { zh: string; en: string }): Hit => ({
  start,
  end,
  severity: 'high',
  message: { zh: `${what.zh}不存在`, en: `There is no such ${what.en}` },
  hint: { zh: '核对日期和时间', en: 'Check date and time' },
})

const wrongDates = (text: string): Hit[] =>
  datesOf(text)
    .filter((date) => (date.arabic || date.year !== null || (date.day ?? 0) > 30) && isImpossible(date))
    .map(({ start, end }) => hit(start, end, { zh: `日期“${text.slice(start, end)}”`, en: 'date' }))

const wrongTimes = (text: string): Hit[] =>
  /\d[时点:]/u.test(text)
    ? everyMatch(text, clock).map(({ 0: found, index }) =>
        hit(index, index + found.length, { zh: `时刻“${found}”`, en: 'time of day' }),
      )
    : []

const monthDays =
  /(?:(?<year>[12]\d{3})年|(?<then>[那这当该]一?年)的?|(?<!(?<!每)年|[\d一二三四五六七八九十]))(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:一共|总共|共|都|只|仅|全月|通常|固定)*(?:有|是)(?<days>2[5-9]|3\d|二十[五六七八九]|三十[一二三]?)天(?!的?(?:下雨|晴|降|未|没|无|都|气温))/gu
const lengthOf: Record<number, readonly number[]> = { 2: [28, 29], 4: [30], 6: [30], 9: [30], 11: [30] }

/** The year that 那年 means, where only one is named. */
const onlyYear = (text: string): string | undefined => {
  const years = new Set(text.match(/(?<!\d)[12]\d{3}(?=年)/gu))
  return years.size === 1 ? [...years][0] : undefined
}

/** 6月有31天, 1900年的2月有29天 */
const wrongMonths = (text: string): Hit[] =>
  text.includes('天')
    ? everyMatch(text, monthDays).flatMap(({ 0: found, index, groups = {} }) => {
        const month = numeralValue(groups.month ?? '') ?? 0
        const days = numeralValue(groups.days ?? '') ?? 0
        const year = groups.year ?? (groups.then === undefined ? undefined : onlyYear(text))
        const isRight = month > 12 || (lengthOf[month] ?? [31]).includes(days)
        const isOfYear = month !== 2 || year === undefined || days === (isLeap(Number(year)) ? 29 : 28)
        return isRight && isOfYear
          ? []
          : [hit(index, index + found.length, { zh: `“${found}”：这样的月份`, en: 'month' })]
      })
    : []

const halves =
  /(?<part>第?[一二三四1-4]季度|[上下]半年)[^,;。\d]{0,4}(?:\([^)]{0,12}\))?(?:一共|总共|共|有|是|(?:从|包括|含)[^,;。]{3,16}?,?(?:一共|总共|共)?有?)+(?<days>\d{2,3}|[一二三四五六七八九十百零]{2,6})天(?!的)/gu
const lengthOfPart: readonly (readonly [part: RegExp, days: readonly number[]])[] = [
  [/[一1]季/u, [90, 91]],
  [/[二2]季/u, [91]],
  [/[三四34]季/u, [92]],
  [/上半年/u, [181, 182]],
  [/下半年/u, [184]],
]

/** 上半年共180天 */
const wrongParts = (text: string): Hit[] =>
  /季度|半年/u.test(text)
    ? everyMatch(text, halves).flatMap(({ 0: found, index, groups = {} }) => {
        const right = lengthOfPart.find(([part]) => part.test(groups.part ?? ''))?.[1] ?? []
        const days = numeralValue(groups.days ?? '') ?? 0
        const isNear = days > 75 && days < 200
        return !isNear || right.includes(days)
          ? []
          : [hit(index, index + found.length, { zh: `“${found}”：这样的天数`, en: 'length of that part of a year' })]
      })
    : []

const around = (text: string, start: number, end: number) =>
  text.slice(clauseAt(text, start).start, clauseAt(text, end).end)

/** 2月30日, 13月, 25时: days and hours that no calendar and no clock has. */
export const calendar: SentenceRule = {
  id: 'impossible-date',
  reference: '公历（GB/T 7408《日期和时间表示法》）',
  find:
    () =>
    ({ text, around: told }) => {
      const hits = [...wrongDates(text), ...wrongTimes(text), ...wrongMonths(text), ...wrongParts(text)]
      return hits.length === 0 || otherCalendar.test(text) || denied.test(text) || changed.test(told)
        ? []
        : hits.filter(({ start, end }) => !deniedHere.test(around(text, start, end)))
    },
}
