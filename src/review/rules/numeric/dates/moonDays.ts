import { clauseAt } from '../../../numbers/clauses'
import { everyMatch } from '../../../numbers/everyMatch'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'

/** What the moon does, and the days of its month on which it can: the first is new moon (GB/T 33661—2017). */
const things: readonly (readonly [name: RegExp, days: readonly number[], zh: string])[] = [
  [/日[全环偏]?食|新月(?!形)|朔日/gu, [1, 2, 29, 30], '初一前后'],
  [/月[全偏]?食|满月(?!酒|宴|后|了|时)|望日/gu, [14, 15, 16, 17], '十五、十六前后'],
  [/上弦月/gu, [7, 8, 9], '初七、初八前后'],
  [/下弦月/gu, [21, 22, 23, 24], '二十二、二十三前后'],
  [/天文大潮/gu, [1, 2, 3, 4, 15, 16, 17, 18, 19], '初一、十五之后'],
]
const anything = /[日月][全环偏]?食|新月|满月|弦月|朔日|望日|大潮/u
const lunarDay =
  /(?:农历|阴历|每月)的?(?:每月|闰?[一二三四五六七八九十正腊冬]{1,2}月)?的?(?<day>初[一二三四五六七八九十]|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?)/gu
const pointing = /^(?:当[天日]|[那这]一?天|时间|一般|通常|多|总)/u
const otherwise = /不是|并非|不会|不可能|如果|假如|误|宝宝|婴|产妇|传说|距/u

const dayOf = (said = '') => numeralValue(said.replace('初', '').replace('廿', '二十'))

const daysIn = (text: string, from: number, to: number) =>
  everyMatch(text.slice(from, to), lunarDay).flatMap(({ 0: found, index, groups = {} }) => {
    const day = dayOf(groups.day)
    return day === null ? [] : [{ day, start: from + index, end: from + index + found.length }]
  })

/** The days told in the clause of a thing, or in the next one where that points back. */
const toldOf = (text: string, at: number) => {
  const { start, end } = clauseAt(text, at)
  const own = daysIn(text, start, end)
  const next = end + 1 < text.length ? clauseAt(text, end + 1) : null
  return own.length > 0 || !next || !pointing.test(text.slice(next.start)) ? own : daysIn(text, next.start, next.end)
}

/** 日环食……当天是农历五月十五: a day of the moon's month on which it can't be. */
export const wrongMoonDays = (text: string): Hit[] =>
  anything.test(text) && /[农阴]历|每月/u.test(text) && !otherwise.test(text)
    ? things.flatMap(([name, days, zh]) =>
        everyMatch(text, name).flatMap(({ 0: thing, index }): Hit[] => {
          const told = toldOf(text, index)
          const [first] = told
          if (!first || told.some(({ day }) => days.includes(day))) return []
          return [
            {
              start: first.start,
              end: first.end,
              severity: 'medium',
              message: { zh: `${thing}在农历${zh}`, en: 'The moon cannot be so on that day of its month' },
              hint: { zh: '核对农历日期', en: 'Check the day of the lunar month' },
            },
          ]
        }),
      )
    : []
