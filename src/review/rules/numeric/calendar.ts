import { datesOf, isImpossible } from '../../numbers/dates'
import type { Hit, SentenceRule } from '../rule'

/** Other calendars have other months; and a text may say itself that a day does not exist. */
const otherCalendar = /农历|阴历|旧历|腊月|正月|闰[一二三四五六七八九十]?月|藏历|回历|伊斯兰历|儒略历|玛雅|月龄/u
const denied = /没有|不存在|不会有|并无|从来没|哪有|假设|如果|虚构/u
const clock =
  /(?:[日号于在]|凌晨|清晨|早上|上午|中午|下午|傍晚|晚上?|夜间|时间|今|当[日天晚])\s?(?:(?:2[5-9]|[3-9]\d)(?:时(?![间代区速])|点(?!\d)|点\d{1,2}分|:[0-5]\d(?![:\d]))|\d{1,2}[时点][6-9]\d分)/gu

const hit = (start: number, end: number, what: { zh: string; en: string }): Hit => ({
  start,
  end,
  severity: 'high',
  message: { zh: `${what.zh}不存在`, en: `There is no such ${what.en}` },
  hint: { zh: '核对日期和时间', en: 'Check date and time' },
})

const wrongDates = (text: string): Hit[] =>
  datesOf(text)
    .filter((date) => (date.arabic || date.year !== null) && isImpossible(date))
    .map(({ start, end }) => hit(start, end, { zh: `日期“${text.slice(start, end)}”`, en: 'date' }))

const wrongTimes = (text: string): Hit[] =>
  /\d[时点:]/u.test(text)
    ? [...text.matchAll(clock)].map(({ 0: found, index }) =>
        hit(index, index + found.length, { zh: `时刻“${found}”`, en: 'time of day' }),
      )
    : []

/** 2月30日, 13月, 25时: days and hours that no calendar and no clock has. */
export const calendar: SentenceRule = {
  id: 'impossible-date',
  reference: '公历（GB/T 7408《日期和时间表示法》）',
  find:
    () =>
    ({ text, stance }) => {
      if (stance === 'refuted_here') return []
      const hits = [...wrongDates(text), ...wrongTimes(text)]
      return hits.length === 0 || otherCalendar.test(text) || denied.test(text) ? [] : hits
    },
}
