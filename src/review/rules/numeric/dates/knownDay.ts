import { clauseAt } from '../../../numbers/clauses'
import type { CalendarDate } from '../../../numbers/dates'
import type { Hit } from '../../rule'
import { eventDays } from '../values/reference/eventDays'

const known = eventDays.map(([of, year, month, days, not]) => ({
  of: of.split('&').map((words) => new RegExp(words, 'u')),
  not: not === undefined ? null : new RegExp(not, 'u'),
  year,
  month,
  days,
}))
const otherwise = /周年|纪念|次日|第二天|之后|以后|后来|此前|之前|直到|截至|宣布|报道|公布(?!.{0,8}黑洞)|展|电影|余震/u

/** One of month and day is right, or two digits changed places: other days belong to something else. */
const isHalfRight = (date: CalendarDate, month: number, days: readonly number[]): boolean => {
  const { month: said, day } = date
  if (said === null || day === null) return false
  const isRightDay = days.some((right) => Math.abs(right - day) <= 1)
  if (said === month) return !isRightDay && day !== 1
  return days.includes(day) || (said === days[0] && day === month)
}

/** 汶川地震发生于2008年5月21日: the day of a known event, told by the clauses up to the next date. */
export const wrongDay = (text: string, date: CalendarDate, from: number, to: number): Hit[] => {
  if (date.month === null || date.day === null || date.year === null) return []
  const own = text.slice(from, to)
  const near = text.slice(clauseAt(text, date.start).start, Math.min(to, date.end + 40))
  const event = known.find(
    ({ year, of, not }) => year === date.year && of.every((words) => words.test(own)) && !not?.test(near),
  )
  if (!event || otherwise.test(near) || !isHalfRight(date, event.month, event.days)) return []
  return [
    {
      start: date.start,
      end: date.end,
      severity: 'medium',
      message: {
        zh: `此事发生在 ${event.year} 年 ${event.month} 月 ${event.days.join('、')} 日`,
        en: `This happened on ${event.year}-${event.month}-${event.days.join(' or ')}`,
      },
      hint: { zh: '核对月份和日期', en: 'Check the month and the day' },
    },
  ]
}
