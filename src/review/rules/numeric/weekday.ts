import { datesOf, isImpossible, type CalendarDate } from '../../numbers/dates'
import type { Hit, SentenceRule } from '../rule'

const names = ['日', '一', '二', '三', '四', '五', '六']
const named =
  /^[,(、]?(?:也就是|即|正好|恰逢|恰好|正值|那天|当天|刚好|是|逢|这天|这一天){0,2}(?:星期|周|礼拜)(?<day>[一二三四五六日天])/u
/** Before the reform of the calendar weekdays ran otherwise. */
const reform = 1753

const weekdayOf = ({ year, month, day }: CalendarDate): string | null =>
  year === null || month === null || day === null || year < reform
    ? null
    : (names[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? null)

const hitOf = (text: string, date: CalendarDate): Hit[] => {
  const match = named.exec(text.slice(date.end, date.end + 14))
  const right = weekdayOf(date)
  if (!match || right === null || isImpossible(date) || match.groups?.day?.replace('天', '日') === right) return []
  return [
    {
      start: date.start,
      end: date.end + match[0].length,
      severity: 'high',
      message: { zh: `这一天是星期${right}`, en: 'That day was another day of the week' },
      hint: { zh: '核对日期和星期', en: 'Check date and weekday' },
    },
  ]
}

/** 2011年3月11日，星期二: a full date with another day of the week. */
export const weekday: SentenceRule = {
  id: 'weekday-of-date',
  reference: '公历（GB/T 7408《日期和时间表示法》）',
  find:
    () =>
    ({ text, stance }) =>
      stance === 'refuted_here' ? [] : datesOf(text).flatMap((date) => hitOf(text, date)),
}
