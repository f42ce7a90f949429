import { everyMatch } from '../../../numbers/everyMatch'
import { datesOf, type CalendarDate } from '../../../numbers/dates'
import { numeralValue } from '../../../numbers/numeral'

/** A day of the week as a text names it, from 0 for Sunday. */
export type Weekday = { start: number; end: number; day: number }

export const weekdayNames = ['日', '一', '二', '三', '四', '五', '六'] as const
const pattern =
  /(?<!上个?|下个?|这个?|本|每逢?|每个|几个|(?<!第)[两二三四五六七八九十\d]个)(?:星期|周|礼拜)(?<day>[一二三四五六日天])(?![至到和、—~-](?:星期|周|礼拜)?[一二三四五六日])/gu

/** Every day of the week that a text names, but 上周五 and 周一至周五. */
export const weekdaysIn = (text: string): Weekday[] =>
  everyMatch(text, pattern).map(({ 0: whole, index, groups = {} }) => ({
    start: index,
    end: index + whole.length,
    day: weekdayNames.findIndex((name) => name === (groups.day ?? '').replace('天', '日')),
  }))

/** Between a date and its weekday stand only words that say that both are one. */
const direct =
  /^[,(、:"“]{0,2}(?:也就是|即|正好|恰逢|恰好|恰|正值|正是|那天|当天|当日|刚好|适逢|是|为|逢|又|就|已经?|还|则|应|这天|这一天|那一天|一个|个|的|北京时间|当地时间|农历\p{Script=Han}{2,6}|,){0,4}(?:\p{Script=Han}{2,4},)?$/u
/** 1969年7月20日,美国正是星期日 */
const placed =
  /^[,(](?:农历\p{Script=Han}{2,8},)?\p{Script=Han}{0,4}(?:正是|恰是|正好是|恰好是|刚好是|恰逢|正逢|适逢|正值)(?:一个|个)?$/u
/** 这一天是星期四 in the next clause or sentence. */
const again =
  /[,。;!)](?:而|也|又)?(?:这天|这一天|那天|那一天|当天|当日|该日|那是|这是|这日)(?:正好|恰好|恰|正|刚好|恰逢|适逢|正值|是|为|一个|个|的)*$/u
const behind = /^[,(、:的那这一天是在为]{0,3}(?:\(|,|,即|即|也就是)?$/u

/** Whether a date and a weekday are told of one day. */
export const isSameDay = (text: string, date: CalendarDate, { start, end }: Weekday): boolean => {
  if (end <= date.start) return date.start - end < 4 && behind.test(text.slice(end, date.start))
  const gap = text.slice(date.end, start)
  return direct.test(gap) || placed.test(gap) || (gap.length < 60 && again.test(gap))
}

/** Days that are named without their date. */
const fixed = new Map([
  ['元旦', [1, 1]],
  ['劳动节', [5, 1]],
  ['儿童节', [6, 1]],
  ['教师节', [9, 10]],
  ['国庆', [10, 1]],
  ['国庆节', [10, 1]],
  ['圣诞节', [12, 25]],
])
const named = new RegExp(
  `(?:(?<year>\\d{4})年的?)?(?<name>${[...fixed.keys()].join('|')})节?(?!前|后|假|期间|\\d)`,
  'gu',
)

const namedDays = (text: string): CalendarDate[] =>
  everyMatch(text, named).map(({ 0: whole, index, groups = {} }) => {
    const [month = null, day = null] = fixed.get(groups.name ?? '') ?? []
    const year = numeralValue(groups.year ?? '')
    return { start: index, end: index + whole.length, year, month, day, next: false, arabic: true }
  })

/** The dates of a text, with the holidays of a fixed date; a day without a year has that of the date before it. */
export const daysIn = (text: string): CalendarDate[] => {
  const holidays = namedDays(text)
  const dates = datesOf(text).filter(({ start }) => !holidays.some((one) => one.start === start))
  const all = [...dates, ...holidays].sort((a, b) => a.start - b.start)
  return all.map((date, at) => ({
    ...date,
    year: date.year ?? all.slice(0, at).findLast(({ year }) => year !== null)?.year ?? null,
  }))
}
