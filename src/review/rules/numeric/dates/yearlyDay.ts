import { numeralValue } from '../../../numbers/numeral'
import type { Hit, SentenceRule } from '../../rule'
import { days, type YearlyDay } from '../values/reference/days'
import { link, lunarTold, solarTold, two, type Told } from './yearlyDayTold'

const otherwise = /以前|以后|之后|之前|前夕|后第|提前|推迟|期间|假期|放假|历史上|最早|最晚|变为|改/u
const known = days.map((day) => ({ day, at: new RegExp(day[0], 'u') }))
const anyDay = new RegExp(days.map(([name]) => name).join('|'), 'u')

/** 秋分在9月下旬: only the month, or a third of it. */
const monthOnly = new RegExp(
  `^(?<gap>[^,;。\\d]{0,8}?)(?<month>${two})月(?:份|的)?(?:(?<third>[上中下])旬|底|末|初)?(?![\\d一二三四五六七八九十初至到~—-])`,
  'u',
)
const thirds: Record<string, readonly [from: number, to: number]> = { 上: [1, 11], 中: [10, 21], 下: [20, 31] }

/** 九月下旬的冬至: a month before the name; Chinese signs alone may mean the old calendar. */
const monthBefore = new RegExp(
  `(?<!农历|阴历|[一二三四五六七八九十\\d])(?<month>${two})月份?(?:(?<third>[上中下])旬|[底末初])?(?:的|,?(?:迎来|便是|就是|是|有|才|就|便))$`,
  'u',
)

const hitOf = ([name, month, right, isLunar]: YearlyDay, { start, end }: Told): Hit => ({
  start,
  end,
  severity: 'medium',
  message: {
    zh: `${name}在${isLunar ? '农历' : ''} ${month} 月 ${right[0]}${right.length > 1 ? `–${right.at(-1)}` : ''} 日`,
    en: `This day falls on ${month}/${right.join(' or ')}${isLunar ? ' of the lunar calendar' : ''}`,
  },
  hint: { zh: '核对日期', en: 'Check the date' },
})

const isInMonth = ([, month, dates]: YearlyDay, told: RegExpExecArray): boolean => {
  const [first, last] = thirds[told.groups?.third ?? ''] ?? [1, 31]
  return numeralValue(told.groups?.month ?? '') === month && dates.some((date) => date >= first && date <= last)
}

/** A solar term or a holiday in another month, or another third of its month. */
const monthHits = (text: string): Hit[] =>
  known.flatMap(({ day, at }) => {
    const named = day[3] ? null : at.exec(text)
    const match = named && !/[、和与及]/u.test(text.charAt(named.index - 1)) ? named : null
    const from = match ? match.index + match[0].length : 0
    const told = match ? monthOnly.exec(text.slice(from)) : null
    if (!told || !link.test(told.groups?.gap ?? '') || /农历|阴历/u.test(text.slice(0, from + told[0].length)))
      return []
    return isInMonth(day, told) ? [] : [hitOf(day, { month: null, day: null, start: from, end: from + told[0].length })]
  })

const monthsBefore = (text: string): Hit[] =>
  known.flatMap(({ day, at }) => {
    const named = day[3] ? null : at.exec(text)
    const told = named ? monthBefore.exec(text.slice(0, named.index)) : null
    if (!named || !told || isInMonth(day, told) || !/\d|旬/u.test(told[0])) return []
    return [hitOf(day, { month: null, day: null, start: told.index, end: named.index + named[0].length })]
  })

/** Whether a date is one of that calendar: the old one is written with Chinese signs. */
const isOfCalendar = (text: string, { start, end }: Told, isLunar: boolean) =>
  isLunar ? !/\d/u.test(text.slice(start, end)) : !/农历|阴历/u.test(text.slice(0, end))

const hitsOf = (text: string): Hit[] =>
  known.flatMap(({ day, at }) => {
    const match = at.exec(text)
    if (!match) return []
    const [, month, right, isLunar = false] = day
    const [from, to] = [match.index, match.index + match[0].length]
    const told = (isLunar ? lunarTold(text, from, to) : solarTold(text, from, to)).filter(
      (one) => one.month !== null && one.day !== null && isOfCalendar(text, one, isLunar),
    )
    const [first] = told
    const isRight = told.some((one) => one.month === month && one.day !== null && right.includes(one.day))
    return first && !isRight ? [hitOf(day, first)] : []
  })

/** 冬至在12月12日, 中秋是农历八月初五: a day of every year on another date. */
export const yearlyDay: SentenceRule = {
  id: 'yearly-day',
  reference: 'GB/T 33661—2017《农历的编算和颁行》；《全国年节及纪念日放假办法》；各纪念日的设立文件',
  find:
    () =>
    ({ text }) =>
      !text.includes('月') || !anyDay.test(text) || otherwise.test(text)
        ? []
        : [...hitsOf(text), ...monthHits(text), ...monthsBefore(text)].slice(0, 1),
}
