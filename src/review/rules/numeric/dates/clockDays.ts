import type { ClockTime } from '../../../numbers/clocks'
import { everyMatch } from '../../../numbers/everyMatch'
import { momentsOf, type Moment } from '../../../numbers/moments'
import { numeralValue } from '../../../numbers/numeral'
import { weekdaysIn } from './weekdaysIn'

const day = 1440

/** 14日8时, 十四号早上8点: a day of the month that is told before. */
const bareDay =
  /(?<![\d月.第一二三四五六七八九十])(?<date>\d{1,2}|[一二三四五六七八九十]{2,3})[日号](?![线楼馆院门店])/gu
const monthLength = 31

const bareDays = (text: string): number[] =>
  everyMatch(text, bareDay)
    .map(({ groups }) => numeralValue(groups?.date ?? '') ?? 0)
    .filter((date) => date > 0 && date <= monthLength)

/** 6月12日……14日, 12日……14日: the later day needs no month; behind a greater one it is of the next. */
const datesApart = (lead: string, between: string, from: Moment | undefined): number | null => {
  const own = bareDays(lead.slice(from?.end ?? 0)).at(-1)
  const [told, date] = [own ?? from?.day ?? null, bareDays(between)[0]]
  if (told === null || date === undefined) return null
  if (date > told) return date - told
  return own === undefined && from?.month && from.year
    ? new Date(Date.UTC(from.year, from.month, 0)).getUTCDate() - told + date
    : null
}

const dayWords = ['前天', '昨', '今', '明', '后天']
/** 昨天夜里1点 is today's. */
const dayWord = /(?:前天|昨[天日]|今[天日]|明[天日]|(?<!大)后天)(?![深半午]?夜|晚)/gu
const dayWordAt = (found: string | undefined) => dayWords.findIndex((word) => found?.startsWith(word))

/** 前天20时……今天8时 */
const dayWordsApart = (lead: string, between: string): number | null => {
  const [one, other] = [dayWordAt(lead.match(dayWord)?.at(-1)), dayWordAt(between.match(dayWord)?.[0])]
  return one < 0 || other <= one ? null : other - one
}

/** 周五18时……周日18时 */
const weekdaysApart = (lead: string, between: string): number | null => {
  const [one, other] = [weekdaysIn(lead).at(-1), weekdaysIn(between)[0]]
  return one && other ? (other.day - one.day + 7) % 7 : null
}

/** How many days a text puts between two of its times of day; null when it says nothing of days. */
export const daysBetween = (text: string, from: ClockTime, to: ClockTime): number | null => {
  const [lead, between] = [text.slice(0, from.end), text.slice(from.end, to.end)]
  if (/次日|翌日|第二天/u.test(between)) return 1
  const moments = momentsOf(text)
  const one = moments.findLast(({ end, precision }) => end <= from.start && precision <= day)
  const two = moments.find(({ start, end }) => start >= from.end && end <= to.start)
  if (one && two && two.precision <= day) return two.first - one.first
  return datesApart(lead, between, one) ?? dayWordsApart(lead, between) ?? weekdaysApart(lead, between)
}
