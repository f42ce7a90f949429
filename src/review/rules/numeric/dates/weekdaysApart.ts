import type { CalendarDate } from '../../../numbers/dates'
import { durationsOf } from '../../../numbers/durations'
import { numeralValue } from '../../../numbers/numeral'
import { weekdaysIn, type Weekday } from './weekdaysIn'

type Dated = { date: CalendarDate; named: Weekday }
type WrongWeekday = { named: Weekday; right: number }

const day = 1440
/** Before the reform of the calendar weekdays ran otherwise. */
export const reform = 1753
const after =
  /^(?:整|左右)?(?:之后|以后|后|过后)?的?[,(]?(?:就是|就|正好是?|刚好是?|恰好是?|也就是|即|便是|是|已是|已经是|应是|应该是|在|到了?)*$/u
const passed = /(?:过|再过|隔|等|又|要[泡发晾晒腌等放养]|[泡发晾晒腌放养]|,|;|。)(?:了|整整|整|上)?$/u
const nextDay = /(?:第二天|次日|翌日)[,(]?(?:就是|也就是|即|便是|是|到了)+$/u

/** 10月1日是星期三……10月15日是星期五, whatever the year is, unless a leap day may lie between. */
const ofDates = (dated: readonly Dated[]): WrongWeekday[] =>
  dated.slice(1).flatMap((two, at) => {
    const one = dated[at]
    if (!one || (one.date.year !== null && (two.date.year !== one.date.year || one.date.year < reform))) return []
    const rights = (one.date.year === null ? [2023, 2024] : [one.date.year]).map((year) => {
      const days = daysBetween(one.date, two.date, year)
      return days === null || days < 0 ? two.named.day : (one.named.day + days) % 7
    })
    const [right] = rights
    return right === undefined || rights.includes(two.named.day) ? [] : [{ named: two.named, right }]
  })

export const daysBetween = (one: CalendarDate, two: CalendarDate, year: number): number | null => {
  if (one.month === null || one.day === null || two.month === null || two.day === null) return null
  return (Date.UTC(year, two.month - 1, two.day) - Date.UTC(year, one.month - 1, one.day)) / 86_400_000
}

const besides = /上周|下周|每周|工作日|至少|左右/u

/** 周一……三天后就是周四, 星期二……过48小时,也就是星期四 */
const ofTimes = (text: string): WrongWeekday[] => {
  const [from, to, ...others] = weekdaysIn(text)
  if (!from || !to || others.length > 0 || besides.test(text)) return []
  const between = text.slice(from.end, to.start)
  const said = durationsOf(text).filter(({ start, end }) => start >= from.end && end <= to.start)
  const [one] = said
  const isTold = one && said.length === 1 && one.unit >= 60 && one.low === one.high && isLinked(text, from, to, one)
  const days = nextDay.test(between) ? 1 : isTold ? one.value / day : null
  if (days === null || days % 1 !== 0 || between.length > 40) return []
  const right = (from.day + days) % 7
  return right === to.day ? [] : [{ named: to, right }]
}

const isLinked = (
  text: string,
  from: Weekday,
  to: Weekday,
  { start, end }: { start: number; end: number },
): boolean => {
  const [lead, link] = [text.slice(from.end, start), text.slice(end, to.start)]
  const isExact = link === ',' && /^\p{Script=Han}{0,2}(?:正好|刚好|恰好)/u.test(text.slice(to.end))
  return (isExact || after.test(link)) && (passed.test(lead) || link.includes('后'))
}

const dayWords = new Map([
  ['前天', -2],
  ['昨天', -1],
  ['今天', 0],
  ['明天', 1],
  ['后天', 2],
])
const dayWord = /(?<word>前天|昨天|今天|明天|(?<!大)后天)(?:是|就是|正好是|也就是|刚好是|便是|又是|:)?$/u

/** 昨天是星期四,明天就是星期六 */
const ofDayWords = (text: string): WrongWeekday[] => {
  const told = weekdaysIn(text).flatMap((named) => {
    const word = dayWord.exec(text.slice(Math.max(0, named.start - 8), named.start))?.groups?.word
    return word === undefined ? [] : [{ named, at: dayWords.get(word) ?? 0 }]
  })
  const [one, two] = told
  if (!one || !two) return []
  const right = (one.named.day + two.at - one.at + 7) % 7
  return right === two.named.day ? [] : [{ named: two.named, right }]
}

const span = /(?<count>\d|[三四五六七])天[^。;]{0,8}?从(?:这)?$/u
const until = /^(?:开始|起|算起)?[^。;]{0,6}?(?:到|至|一直到)(?:了)?$/u

/** 吃7天,从周一开始,到周日: the first and the last day count, or only one of them. */
const ofSpans = (text: string): WrongWeekday[] => {
  const [from, to, ...others] = weekdaysIn(text)
  const count = numeralValue(span.exec(text.slice(0, from?.start))?.groups?.count ?? '')
  if (!from || !to || others.length > 0 || count === null || !until.test(text.slice(from.end, to.start))) return []
  const right = (from.day + count - 1) % 7
  return to.day === right || to.day === (right + 1) % 7 ? [] : [{ named: to, right }]
}

/** Weekdays that don't fit each other, though no year is known. */
export const wrongApart = (text: string, dated: readonly Dated[]): WrongWeekday[] => {
  const wrong = ofDates(dated)
  if (wrong.length > 0 || dated.length > 1) return wrong
  return [...ofTimes(text), ...ofDayWords(text), ...ofSpans(text)].slice(0, 1)
}
