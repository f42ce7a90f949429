import { datesOf } from '../../../numbers/dates'
import { everyMatch } from '../../../numbers/everyMatch'
import type { Hit } from '../../rule'
import { feasts } from '../values/reference/days'
import { solarTold } from './yearlyDayTold'

const day = 86_400_000
/** Days that are counted from a feast. */
const counted: readonly (readonly [name: string, feast: string, days: number])[] = [
  ['春节|正月初一|大年初一', '春节', 0],
  ['除夕', '春节', -1],
  ['元宵', '春节', 14],
  ['端午', '端午', 0],
  ['中秋', '中秋', 0],
]
const known = counted.map(([name, feast, days]) => ({ at: new RegExp(name, 'gu'), days, dates: feasts[feast] ?? {} }))
const anyName = new RegExp(counted.map(([name]) => name).join('|'), 'u')
const nameNext = new RegExp(`^[,(]?(?:${counted.map(([name]) => name).join('|')})`, 'u')
const otherwise = /假期|放假|期间|调休|前夕|之前|以前|后第|高速|加班|至|到|车票|开售/u
const years = /(?<!\d)20\d{2}(?=年)/gu
const yearBefore = /(?<!\d)(?<year>20\d{2})年(?:的|[\p{Script=Han}]{0,6})$/u

/** The one year of a text, where there is only one. */
const onlyYear = (text: string): number | null => {
  const [year, ...others] = new Set(everyMatch(text, years).map(({ 0: found }) => Number(found)))
  return year === undefined || others.length > 0 ? null : year
}

/** The year that stands before the name, or in the date itself. */
const yearOf = (text: string, from: number, start: number): number | null => {
  const written = datesOf(text).find((date) => date.start <= start && date.end > start)?.year
  return written ?? (Number(yearBefore.exec(text.slice(0, from))?.groups?.year) || onlyYear(text))
}

/** 2025年的中秋恰逢10月16日: the feasts of the old calendar on another day of that year. */
export const wrongFeasts = (text: string): Hit[] =>
  anyName.test(text) && /20\d{2}年/u.test(text) && !otherwise.test(text)
    ? known.flatMap(({ at, days, dates }) =>
        everyMatch(text, at).flatMap(({ 0: name, index }): Hit[] => {
          const told = solarTold(text, index, index + name.length).find(({ start, end }) =>
            /\d/u.test(text.slice(start, end)),
          )
          const year = told ? yearOf(text, index, told.start) : null
          const feast = year === null ? undefined : dates[year]
          // 春节,1月28日除夕: the date is the other's.
          const isOfNext = told && told.start > index && nameNext.test(text.slice(told.end))
          if (!told || !feast || year === null || isOfNext) return []
          const right = new Date(Date.UTC(year, feast[0] - 1, feast[1]) + days * day)
          if (told.month === right.getUTCMonth() + 1 && told.day === right.getUTCDate()) return []
          return [
            {
              start: told.start,
              end: told.end,
              severity: 'medium',
              message: {
                zh: `${year} 年的${name}是 ${right.getUTCMonth() + 1} 月 ${right.getUTCDate()} 日`,
                en: `In ${year} it falls on ${right.getUTCMonth() + 1}/${right.getUTCDate()}`,
              },
              hint: { zh: '核对日期', en: 'Check the date' },
            },
          ]
        }),
      )
    : []
