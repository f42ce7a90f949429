import { datesOf, type CalendarDate } from '../../numbers/dates'
import { numeralValue } from '../../numbers/numeral'
import type { Hit, SentenceRule } from '../rule'

const number = '(?<count>[一二三四五六七八九十百两\\d]{1,4})(?<vague>多|余|来|几)?'
/** 三年后的1980年 */
const then = new RegExp(
  `(?<vague0>约|近|大约)?${number}年(?:之|以)?(?<side>后|前)的?[,(]?(?:即|也就是|在|到了?)?$`,
  'u',
)
/** 两次获奖相隔8年 */
const apart = new RegExp(
  `(?:相隔|间隔|相距|时隔|中间隔了|隔了|前后历时|历时|历经|前后相差|相差|等了|用了|花了|过去了|持续了?|走过了?|整整|耗时|跨越了?|晚了|早了|提前了|推迟了)(?<vague0>将近|大约|约|近|整整|不到|超过|足足)?${number}年(?![前代级初末])`,
  'gu',
)
const otherwise = /公元前|分别|每隔?|如果|周期|回归|农历|虚岁|周年|平均/u

type Span = { from: CalendarDate; to: CalendarDate; said: number; vague: boolean; end: number; side: 1 | -1 | null }

/** 十多年 is anything up to twenty. */
const room = 9
const yearsIn = ({ from, to, side }: Span) => {
  const years = (to.year ?? 0) - (from.year ?? 0)
  return side === null ? Math.abs(years) : years * side
}
const isWrong = (span: Span) => Math.abs(yearsIn(span) - span.said) > (span.vague ? room : 1)

const hitOf = (span: Span): Hit => {
  const { from, to, said, end } = span
  const years = Math.abs((to.year ?? 0) - (from.year ?? 0))
  return {
    start: from.start,
    end,
    severity: 'medium',
    message: {
      zh: `${from.year} 年与 ${to.year} 年相隔 ${years} 年，不是 ${said} 年`,
      en: `From ${from.year} to ${to.year} is ${years} years, not ${said}`,
    },
    hint: { zh: '核对年份和间隔', en: 'Check the years and the time between' },
  }
}

const isVague = (groups: Record<string, string | undefined>) => (groups.vague ?? groups.vague0) !== undefined

/** The date before, and the one that is said to lie some years from it. */
const followed = (text: string, dates: readonly CalendarDate[]): Span[] =>
  dates.flatMap((to, at) => {
    const from = dates[at - 1]
    const match = from && then.exec(text.slice(from.end, to.start))
    const said = numeralValue(match?.groups?.count ?? '')
    if (!from || !match || said === null) return []
    const side = match.groups?.side === '前' ? -1 : 1
    return [{ from, to, said, vague: isVague(match.groups ?? {}), end: to.end, side }]
  })

/** Two dates and then the time between them. */
const between = (text: string, dates: readonly CalendarDate[]): Span[] =>
  [...text.matchAll(apart)].flatMap(({ 0: whole, index, groups = {} }) => {
    const earlier = dates.filter(({ end }) => end <= index)
    const [from, to] = earlier
    const said = numeralValue(groups.count ?? '')
    if (!from || !to || earlier.length !== 2 || dates.length !== 2 || said === null) return []
    return [{ from, to, said, vague: isVague(groups), end: index + whole.length, side: null }]
  })

/** 1903年……1911年……相隔18年: a time between two years that the years contradict. */
export const intervals: SentenceRule = {
  id: 'years-between',
  reference: '间隔年数＝后一年份－前一年份',
  find:
    () =>
    ({ text, stance }) => {
      if (stance === 'refuted_here' || !text.includes('年') || !/\d{3,4}年/u.test(text)) return []
      const dates = datesOf(text).filter(({ year }) => year !== null && year > 99)
      if (dates.length < 2 || otherwise.test(text)) return []
      return [...followed(text, dates), ...between(text, dates)].filter(isWrong).slice(0, 1).map(hitOf)
    },
}
