import { datesOf, type CalendarDate } from '../../../numbers/dates'
import { everyMatch } from '../../../numbers/everyMatch'
import type { Hit } from '../../rule'
import { periods } from '../values/reference/dynasties'

/** A war or another time that people date by, where a text puts something into it. */
export type Period = { name: string; from: number; to: number; start: number; end: number }

const within =
  '期间|时期|时(?=[,的])|当中|中(?=[,的])|年代|初期?|正打得|打得正|打得|正酣|正如火如荼|如火如荼|中期|后期|末期?|岁月|激战正酣|正酣|的(?:炮火|战火|硝烟)(?:中|里)?'
const any = periods.map(([name]) => name).join('|')
const anyName = new RegExp(any, 'u')
const named = new RegExp(`(?<name>${any})(?:${within})|(?<=正值|时值|适逢|正逢)(?<name2>${any})(?=[,。;])`, 'gu')
const known = new Map(periods.flatMap(([names, from, to]) => names.split('|').map((name) => [name, { from, to }])))

/** 二战期间, 抗战时期, 第一次世界大战末期; 二战后 and 二战老兵 name no time within. */
export const periodsIn = (text: string): Period[] =>
  anyName.test(text)
    ? everyMatch(text, named).flatMap(({ 0: found, index, groups = {} }) => {
        const name = groups.name ?? groups.name2 ?? ''
        const years = known.get(name)
        return years ? [{ ...years, name, start: index, end: index + found.length }] : []
      })
    : []

const isOutside = ({ from, to }: Period, { year }: CalendarDate) => year !== null && (year < from - 1 || year > to + 1)

const hitOf = ({ name, from, to }: Period, start: number, end: number, year: number | null): Hit => ({
  start,
  end,
  severity: 'medium',
  message: { zh: `${name}为 ${from}–${to} 年，与文中的 ${year} 年不符`, en: `That time lasted from ${from} to ${to}` },
  hint: { zh: '核对时期和年份', en: 'Check the period and the year' },
})

const besideBehind = /^[,(]?(?:的|也就是|即|在|于|大约|约)*$/u
const besideBefore =
  /^(?:\d{1,2}月)?(?:[^,;。\d]{0,14}时)?[,(]?(?:正值|时值|那是|当时是|正是|适逢|恰逢|其时正值|正处于|处于|当时正值|在|的)?(?:残酷的|惨烈的)?$/u

/** 二战期间的1948年; 1938年,正值一战期间 */
export const wrongBeside = (text: string): Hit[] =>
  periodsIn(text).flatMap((period) => {
    const dates = datesOf(text).filter(
      (date) =>
        isOutside(period, date) &&
        (date.start >= period.end
          ? besideBehind.test(text.slice(period.end, date.start))
          : besideBefore.test(text.slice(date.end, period.start))),
    )
    return dates.map((date) =>
      hitOf(period, Math.min(date.start, period.start), Math.max(date.end, period.end), date.year),
    )
  })

const onward = /(?:^|[,;。])(?:而|但)?(?:到了?|等到|直到|随后的?|后来的?|接着的?|紧接着的?)(?:美国|中国|欧洲)?$/u
const backward = /早在|此前|之前|回顾|追溯|出生|生于/u

/** 1928年发现青霉素。到第一次世界大战末期,它已…… */
export const wrongOnward = (text: string): Hit[] =>
  periodsIn(text).flatMap((period) => {
    const date = datesOf(text).findLast(({ end, year }) => year !== null && end <= period.start)
    if (!date || !onward.test(text.slice(0, period.start)) || (date.year ?? 0) <= period.to) return []
    return backward.test(text.slice(date.end, period.start)) ? [] : [hitOf(period, period.start, period.end, date.year)]
  })
