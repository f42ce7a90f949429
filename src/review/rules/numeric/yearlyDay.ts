import { everyMatch } from '../../numbers/everyMatch'
import { numeralValue } from '../../numbers/numeral'
import type { Hit, SentenceRule } from '../rule'
import { days, type YearlyDay } from './reference/days'

const two = '[一二三四五六七八九十\\d]{1,3}'
const solar = new RegExp(`(?<month>${two})月(?<day>${two})[日号]?`, 'u')
const lunar = new RegExp(`(?:农历|阴历|夏历)?(?:(?<month>正|腊|冬|${two})月)(?:初)?(?<day>${two})`, 'u')
const link =
  /^(?:节气|节|”|"|\(|(?:因此|就|选在?|设在?|被|一般|通常|大约|大致|都|则|却|也|便|是|在|为|即|于|定于|定在|落在|每年|出现在|前后|公历|阳历|的|约|,|今年|一年|时间|日期|这天|这一天|也就是|多在|时))*$/u
const behind =
  /^(?:,|的|这天|这一天|是|为|就是|被|定为|定|确定为|设为|前后|左右|或\d{1,2}日|的|我国|第\d{1,3}个|全国|国际|“|"|、|联合国)*$/u
const otherwise = /以前|以后|之后|之前|前夕|后第|提前|推迟|期间|假期|放假|历史上|最早|最晚|变为|改/u
/** 10月7日国庆节返程 speaks of the days around it. */
const holiday = /^节?(?:返程|假|期间|长假|小长假|前|后|黄金周|客流|档|出行)/u
const monthNames = new Map([
  ['正', 1],
  ['冬', 11],
  ['腊', 12],
])

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

/** 6月21日前后……,这就是我们说的冬至 */
const pointed = new RegExp(
  `(?<month>${two})月(?<day>${two})[日号][^。;\\d月]{0,24},(?:这一?天)?(?:这)?(?:就|便|正|也就)是[^,;。\\d]{0,8}$`,
  'u',
)

type Told = { month: number | null; day: number | null; start: number; end: number }

/** The date that stands directly behind the name of the day, or directly before it. */
const toldOf = (text: string, pattern: RegExp, from: number, to: number): Told | null => {
  const after = pattern.exec(text.slice(to, to + 24))
  const read = (match: RegExpExecArray, offset: number): Told => ({
    month: monthNames.get(match.groups?.month ?? '') ?? numeralValue(match.groups?.month ?? ''),
    day: numeralValue(match.groups?.day ?? ''),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  })
  if (after && link.test(text.slice(to, to + after.index))) return read(after, to)
  const offset = Math.max(0, from - 20)
  const before = pattern.exec(text.slice(offset, from))
  const isToldBehind = after !== null && !/[,;。]/u.test(text.slice(to, to + after.index))
  if (!before || isToldBehind || holiday.test(text.slice(to))) return null
  const told = read(before, offset)
  if (behind.test(text.slice(told.end, from))) return told
  const told_ = pattern === solar && text.includes('这') ? pointed.exec(text.slice(0, from)) : null
  return told_ ? read(told_, 0) : null
}

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

const lunarDates =
  /(?:农历|阴历)(?<month>正|腊|冬|[一二三四五六七八九十]{1,2})月(?:初)?(?<day>[一二三四五六七八九十]{1,3})/gu

/** 中秋节是10月6日,农历八月十六: the one date of the old calendar in the text. */
const lunarOf = (text: string, from: number): Told | null => {
  const [match, ...others] = everyMatch(text, lunarDates)
  if (!match || others.length > 0 || match.index < from || match.index - from > 24) return null
  if (/[。;]/u.test(text.slice(from, match.index))) return null
  const month = monthNames.get(match.groups?.month ?? '') ?? numeralValue(match.groups?.month ?? '')
  const day = numeralValue(match.groups?.day ?? '')
  return { month, day, start: match.index, end: match.index + match[0].length }
}

const hitsOf = (text: string): Hit[] =>
  known.flatMap(({ day, at }) => {
    const match = at.exec(text)
    if (!match) return []
    const [, month, right, isLunar] = day
    const pattern = isLunar ? lunar : solar
    const told =
      (isLunar ? lunarOf(text, match.index) : null) ?? toldOf(text, pattern, match.index, match.index + match[0].length)
    if (told === null || told.month === null || told.day === null) return []
    const isArabic = /\d/u.test(text.slice(told.start, told.end))
    if (isLunar ? isArabic : /农历|阴历/u.test(text.slice(0, told.end))) return []
    return told.month === month && right.includes(told.day) ? [] : [hitOf(day, told)]
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
