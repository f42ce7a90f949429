import { datesOf, type CalendarDate } from '../../numbers/dates'
import type { Hit, SentenceRule } from '../rule'
import { events, type Event } from './reference/events'

/** Later years are spoken of for an event's sake; these words say so. */
const later =
  /周年|纪念|诞辰|以来|之后|年后|以后|此后|后来|电影|纪录片|展览|重返|如今|预计|将|年前|之前|再次|第[二三四五六七八九十\d]+次|第二|又|计划|研究/u

const known = events.map((event) => ({ event, of: event[2].split('&').map((words) => new RegExp(words, 'u')) }))

/** 1996 for 1969, 1853 for 1953: one digit changed, or two exchanged. Other years probably belong to something else. */
const isSlip = (year: number, right: number): boolean => {
  const [a, b] = [String(Math.abs(year)), String(Math.abs(right))]
  if (a.length !== b.length) return false
  const changed = [...a].filter((digit, at) => digit !== b[at]).length
  return changed === 1 || (changed === 2 && [...a].sort().join('') === [...b].sort().join(''))
}

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

/** A well-known event with a slipped year. */
export const knownDate: SentenceRule = {
  id: 'known-date',
  reference: '《中国大百科全书》等工具书所载年代',
  find:
    () =>
    ({ text, stance }) => {
      if (stance === 'refuted_here' || !/\d{3,4}年/u.test(text)) return []
      const [date, ...others] = datesOf(text).filter(({ year }) => year !== null && Math.abs(year) > 99)
      const { year } = date ?? {}
      if (!date || !year || others.length > 0 || later.test(text)) return []
      return known
        .filter(({ event: [, , about, from, to], of }) => {
          if (text.includes('诺贝尔') && !about.includes('诺贝尔')) return false
          const isOutside = year < from || year > to
          return isOutside && (isSlip(year, from) || isSlip(year, to)) && of.every((words) => words.test(text))
        })
        .slice(0, 1)
        .map(({ event }) => hitOf(date, event))
    },
}
