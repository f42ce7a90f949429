import { clauseAt } from '../../../numbers/clauses'
import { everyMatch } from '../../../numbers/everyMatch'
import { remembering } from '../../../numbers/remembering'
import type { Hit, SentenceRule } from '../../rule'
import { days, type YearlyDay } from '../values/reference/days'
import { askedBefore } from './askedBefore'
import { isInMonth } from './inMonth'
import { wrongFeasts } from './lunarFeasts'
import { wrongMoonDays } from './moonDays'
import { namedIn } from './namedIn'
import { link, lunarTold, solarTold, two, type Told } from './yearlyDayTold'

const otherwise = /以前|以后|之后|之前|前夕|后第|提前|推迟|期间|假期|放假|历史上|最早|最晚|变为|改/u
const known = days.map((day) => ({ day, at: new RegExp(day[0], 'gu') }))
const daysIn = namedIn(days.map(([name]) => name))

/** A day of every year where a text names it. */
type Named = { day: YearlyDay; name: string; from: number; to: number }

const namedDays = remembering((text: string): readonly Named[] =>
  daysIn(text).flatMap((at) => {
    const one = known[at]
    return one
      ? everyMatch(text, one.at).map(({ 0: name, index }) => ({
          day: one.day,
          name,
          from: index,
          to: index + name.length,
        }))
      : []
  }),
)

/** 秋分在9月下旬: only the month, or a third of it. */
const monthOnly = new RegExp(
  `^(?<gap>[^,;。\\d]{0,8}?)(?<month>${two})月(?:份|的)?(?:(?<third>[上中下])旬|底|末|初)?(?![\\d一二三四五六七八九十初至到~—-])`,
  'u',
)

/** 九月下旬的冬至: a month before the name; Chinese signs alone may mean the old calendar. */
const monthBefore = new RegExp(
  `(?<!农历|阴历|[一二三四五六七八九十\\d])(?<month>${two})月份?(?:(?<third>[上中下])旬|[底末初])?(?:的|,?(?:迎来|便是|就是|是|有|才|就|便))$`,
  'u',
)

const hitOf = ({ day: [, month, right, isLunar], name }: Named, { start, end }: Told): Hit => ({
  start,
  end,
  severity: 'medium',
  message: {
    zh: `${name}在${isLunar ? '农历' : ''} ${month} 月 ${right[0]}${right.length > 1 ? `–${right.at(-1)}` : ''} 日`,
    en: `This day falls on ${month}/${right.join(' or ')}${isLunar ? ' of the lunar calendar' : ''}`,
  },
  hint: { zh: '核对日期', en: 'Check the date' },
})

const noDay = { month: null, day: null }

/** A solar term or a holiday in another month, or another third of its month. */
const monthBehind = (text: string, named: Named): Hit[] => {
  const { day, from, to } = named
  const told = day[3] || /[、和与及]/u.test(text.charAt(from - 1)) ? null : monthOnly.exec(text.slice(to))
  const end = to + (told?.[0].length ?? 0)
  if (!told || !link.test(told.groups?.gap ?? '') || /农历|阴历/u.test(text.slice(0, end))) return []
  return isInMonth(day, told) ? [] : [hitOf(named, { ...noDay, start: to, end })]
}

const monthAhead = (text: string, named: Named): Hit[] => {
  const { day, from, to } = named
  const told = day[3] ? null : monthBefore.exec(text.slice(0, from))
  if (!told || isInMonth(day, told) || !/\d|旬/u.test(told[0])) return []
  return [hitOf(named, { ...noDay, start: told.index, end: to })]
}

/** Whether a date is one of that calendar: the old one is written with Chinese signs. */
const isOfCalendar = (text: string, { start, end }: Told, isLunar: boolean) =>
  isLunar ? !/\d/u.test(text.slice(start, end)) : !/农历|阴历/u.test(text.slice(clauseAt(text, start).start, end))

const dated = (text: string, named: Named): Hit[] => {
  const [, month, right, isLunar = false] = named.day
  const { from, to } = named
  const told = (isLunar ? lunarTold(text, from, to) : solarTold(text, from, to)).filter(
    (one) => one.month !== null && one.day !== null && isOfCalendar(text, one, isLunar),
  )
  const [first] = told
  const isRight = told.some((one) => one.month === month && one.day !== null && right.includes(one.day))
  return first && !isRight ? [hitOf(named, first)] : []
}

/** The clauses of a day's name and of what was found told of it. */
const isOtherwise = (text: string, { from, to }: Named, { start, end }: Hit) =>
  otherwise.test(text.slice(clauseAt(text, Math.min(from, start)).start, clauseAt(text, Math.max(to, end) - 1).end))

const wrongDays = (text: string): Hit[] =>
  namedDays(text).flatMap((named) =>
    [...dated(text, named), ...monthBehind(text, named), ...monthAhead(text, named)].filter(
      (hit) => !isOtherwise(text, named, hit),
    ),
  )

/** 冬至在12月12日, 中秋是农历八月初五: a day of every year on another date. */
export const yearlyDay: SentenceRule = {
  id: 'yearly-day',
  reference: 'GB/T 33661—2017《农历的编算和颁行》；《全国年节及纪念日放假办法》；各纪念日的设立文件',
  find: (scene) => {
    const answering = askedBefore(scene)
    return (sentence) => {
      if (!sentence.text.includes('月')) return []
      const { text, own } = answering(sentence)
      const told = wrongDays(text)
        .filter(({ end }) => end > own)
        .map((hit) => ({ ...hit, start: Math.max(0, hit.start - own), end: hit.end - own }))
      return [...told, ...wrongFeasts(sentence.text), ...wrongMoonDays(sentence.text)].slice(0, 1)
    }
  },
}
