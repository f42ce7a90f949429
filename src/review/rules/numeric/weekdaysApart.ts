import { durationsOf } from '../../numbers/durations'
import type { CalendarDate } from '../../numbers/dates'
import { weekdaysIn, type Weekday } from './weekdaysIn'

type Dated = { date: CalendarDate; named: Weekday }
export type WrongWeekday = { named: Weekday; right: number }

const day = 1440
const after =
  /^(?:整|左右)?(?:之后|以后|后|过后)?的?[,(]?(?:就是|就|正好是?|刚好是?|恰好是?|也就是|即|便是|是|已是|已经是|应是|应该是|到了?|在)*$/u
const passed = /(?:过|再过|隔|等|又|,|;|。)(?:了|整整|整|上)?$/u
const nextDays = /(?<next>第二天|次日|翌日|明天|后天)[,(]?(?:就是|也就是|即|便是|是|到了)+$/u
const steps: Record<string, number> = { 后天: 2 }

const dayNumber = ({ month, day: at }: CalendarDate, year: number): number | null =>
  month === null || at === null ? null : Date.UTC(year, month - 1, at) / 86_400_000

/** 10月1日是星期三……10月15日是星期五: whatever the year is, unless a leap day may lie between. */
const ofDates = (dated: readonly Dated[]): WrongWeekday[] => {
  const [one, two] = dated
  if (!one || !two || (one.date.year !== null && two.date.year !== one.date.year)) return []
  const years = one.date.year === null ? [2023, 2024] : [one.date.year]
  const rights = years.map((year) => {
    const [from, to] = [dayNumber(one.date, year), dayNumber(two.date, year)]
    return from === null || to === null || to < from ? two.named.day : (one.named.day + to - from) % 7
  })
  const [right] = rights
  return right === undefined || rights.includes(two.named.day) ? [] : [{ named: two.named, right }]
}

/** 周一……三天后就是周四, 星期二……过48小时,也就是星期四 */
const ofTimes = (text: string): WrongWeekday[] => {
  const [from, to, ...others] = weekdaysIn(text)
  if (!from || !to || others.length > 0 || /上周|下周|每周|工作日/u.test(text)) return []
  const between = text.slice(from.end, to.start)
  const next = nextDays.exec(between)?.groups?.next
  const said = durationsOf(text).filter(({ start, end }) => start >= from.end && end <= to.start)
  const [one] = said
  const lead = one ? text.slice(from.end, one.start) : ''
  const link = one ? text.slice(one.end, to.start) : ''
  const isTold =
    said.length === 1 &&
    one &&
    one.unit >= 60 &&
    after.test(link) &&
    (passed.test(lead) || /后/u.test(link)) &&
    one.low === one.high
  const days = next ? (steps[next] ?? 1) : isTold ? one.value / day : null
  if (days === null || days % 1 !== 0 || between.length > 40) return []
  const right = (from.day + days) % 7
  return right === to.day ? [] : [{ named: to, right }]
}

/** Weekdays that don't fit each other, though no year is known. */
export const wrongApart = (text: string, dated: readonly Dated[]): WrongWeekday[] => {
  const wrong = ofDates(dated)
  return wrong.length > 0 || dated.length > 1 ? wrong : ofTimes(text)
}
