import { clauseAt } from '../../../numbers/clauses'
import { datesOf, type CalendarDate } from '../../../numbers/dates'
import { remembering } from '../../../numbers/remembering'
import type { Hit, SentenceRule } from '../../rule'
import { laws } from './chronicle/laws'
import { wrongCenturies } from './knownCentury'
import { wrongDay } from './knownDay'
import { compiledEvents, knownEvents } from './knownEvents'
import type { Event } from '../values/reference/events'

/** Later years are spoken of for an event's sake; these words say so. */
const later =
  /周年|纪念|诞辰|以来|之后|年后|以后|此后|后来|电影|纪录片|展览|重返|如今|预计|将|年前|之前|再次|维修|维护|检修|回忆|讲述|争论|讨论|讲座|采访|继续|距(?!离地)|仍|还在|新矿物|获批|批准|第[二三四五六七八九十\d]+次|第二|又|计划|研究(?!中心|所|院|员|人员|者|团队|组)/u

/** 1845年出生的伦琴发现X射线 */
const ofLife = /^(?:\d{1,2}月)?(?:\d{1,2}[日号])?[^,;。\d]{0,8}?(?:出?生(?!产|物|命|态)|去世|逝世|病逝|离世|辞世)/u
/** Of another beginning, or one end of a stretch of years. */
const lifeBefore = /(?:生于|卒于|建于|成立于|设立于|创办于|逝世于|后,?[于在]?|[到至—–~-])(?:公元)?$/u
const remembered = /周年|纪念|诞辰|电影|纪录片/u

const digitsOf = (year: number) => String(Math.abs(year))
/** Each year of a short stretch; of a long one its ends. */
const yearsOf = (from: number, to: number) =>
  to - from > 20
    ? [digitsOf(from), digitsOf(to)]
    : Array.from({ length: to - from + 1 }, (_, at) => digitsOf(from + at))

const known = [...knownEvents, ...compiledEvents(laws)].map((one) => ({
  ...one,
  years: yearsOf(one.event[3], one.event[4]),
}))

/** 1996 for 1969, 1853 for 1953: one digit changed, or two exchanged. Other years probably belong to something else. */
const hasSlippedDigits = (year: string, right: string): boolean => {
  if (year.length !== right.length) return false
  const changed: number[] = []
  for (let at = 0; at < year.length; at += 1) if (year.charAt(at) !== right.charAt(at)) changed.push(at)
  const [one = 0, other] = changed
  if (other === undefined || changed.length > 2) return changed.length === 1
  return year.charAt(one) === right.charAt(other) && year.charAt(other) === right.charAt(one)
}

/** The few events that a year may be a slip for. */
const slippedTo = remembering((year) =>
  known.filter(({ years }) => years.some((right) => hasSlippedDigits(year, right))),
)

const hitOf = ({ start, end, year }: CalendarDate, [zh, en, , from, to]: Event): Hit => {
  const years = from === to ? String(from) : `${from}–${to}`
  return {
    start,
    end,
    severity: 'medium',
    message: { zh: `${zh}是在 ${years} 年，文中为 ${year} 年`, en: `${en}: ${years}, the text says ${year}` },
    hint: { zh: '核对年份', en: 'Check the year' },
  }
}

/** What is told of one date: from the date before it to the next, as far as the clause that completes the event. */
const slipIn = (text: string, date: CalendarDate, { from, to }: { from: number; to: number }): Hit[] => {
  const { year } = date
  if (year === null || ofLife.test(text.slice(date.end)) || lifeBefore.test(text.slice(0, date.start))) return []
  const own = text.slice(from, to)
  const meant = slippedTo(digitsOf(year)).find(
    ({ event: [, , about, first, last], of }) =>
      (year < first || year > last) &&
      of.every((words) => words.test(own)) &&
      (about.includes('诺贝尔') || !text.includes('诺贝尔')),
  )
  if (!meant) return []
  const complete = meant.of.map((words) => from + own.search(words))
  const until = clauseAt(text, Math.min(text.length - 1, Math.max(date.start, ...complete) + 1)).end
  return later.test(text.slice(from, until)) || remembered.test(text) ? [] : [hitOf(date, meant.event)]
}

/** 1914年爆发、1918年结束: the second part of a clause says nothing of the first one's date. */
const partAt = (text: string, { start }: CalendarDate, before: number): number => {
  const clause = clauseAt(text, start).start
  return before > clause ? Math.max(clause, before + text.slice(before, start).lastIndexOf('、') + 1) : clause
}

/** A well-known event with a slipped year. */
export const knownDate: SentenceRule = {
  id: 'known-date',
  reference: '《中国大百科全书》等工具书所载年代',
  find:
    () =>
    ({ text }) => {
      const centuries = text.includes('世纪') ? wrongCenturies(text) : []
      if (centuries.length > 0) return centuries
      if (!text.includes('年') || !/\d{3,4}年/u.test(text)) return []
      const every = datesOf(text)
      const dates = every.filter(({ year }) => year !== null && Math.abs(year) > 99)
      return dates
        .flatMap((date, at) => {
          const next = every.find((one) => one.start >= date.end && (one.year !== null || date.day !== null))
          const from = at === 0 ? 0 : partAt(text, date, dates[at - 1]?.end ?? 0)
          const to = next ? clauseAt(text, next.start).start : text.length
          const slips = slipIn(text, date, { from, to })
          return slips.length > 0 ? slips : wrongDay(text, date, from, Math.max(to, date.end))
        })
        .slice(0, 1)
    },
}
