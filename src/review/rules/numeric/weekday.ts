import { everyMatch } from '../../numbers/everyMatch'
import { datesOf, isImpossible, type CalendarDate } from '../../numbers/dates'
import type { Hit, SentenceRule } from '../rule'
import { passageIn, type Passage } from './passage'

const names = ['日', '一', '二', '三', '四', '五', '六']
const day =
  /(?<!上个?|下个?|这个?|本|每逢?|每个|几个|[两二三四五六七八九十\d]个)(?:星期|周|礼拜)(?<day>[一二三四五六日天])(?![至到和、—~-](?:星期|周|礼拜)?[一二三四五六日])/gu
/** Between a date and its weekday stand only words that say that both are one. */
const direct =
  /^[,(、:"“]{0,2}(?:也就是|即|正好|恰逢|恰好|恰|正值|正是|那天|当天|当日|刚好|适逢|是|为|逢|又|这天|这一天|那一天|一个|个|的|北京时间|当地时间|农历\p{Script=Han}{2,6}|,){0,4}(?:\p{Script=Han}{2,4},)?$/u
/** 这一天是星期四 in the next clause or sentence. */
const again =
  /[,。;!)](?:而|也|又)?(?:这天|这一天|那天|那一天|当天|当日|该日|那是|这是|这日)(?:正好|恰好|恰|正|刚好|恰逢|适逢|正值|是|为|一个|个|的)*$/u
const behind = /^[,(、:的那这一天]{0,3}(?:\(|,|,即|即|也就是)?$/u
/** 5月1日至5日放假,周六上班 speaks of another day. */
const rangeEnd = /日(?:至|到|~|-|–|—{1,2})$/u
/** Before the reform of the calendar weekdays ran otherwise. */
const reform = 1753

const weekdayOf = ({ year, month, day: date }: CalendarDate): string | null =>
  year === null || month === null || date === null || year < reform
    ? null
    : (names[new Date(Date.UTC(year, month - 1, date)).getUTCDay()] ?? null)

type Named = { start: number; end: number; name: string }

/** A day without a year has that of the date before it. */
const datedIn = (text: string): CalendarDate[] => {
  const dates = datesOf(text)
  return dates.map((date, at) => ({
    ...date,
    year: date.year ?? dates.slice(0, at).findLast(({ year }) => year !== null)?.year ?? null,
  }))
}

const isSame = (text: string, date: CalendarDate, { start, end }: Named): boolean => {
  if (end <= date.start) return date.start - end < 4 && behind.test(text.slice(end, date.start))
  const gap = text.slice(date.end, start)
  return direct.test(gap) || (gap.length < 60 && again.test(gap))
}

const hitOf = (named: Named, right: string, own: number): Hit => ({
  start: named.start - own,
  end: named.end - own,
  severity: 'medium',
  message: { zh: `这一天是星期${right}`, en: 'That day was another day of the week' },
  hint: { zh: '核对日期和星期', en: 'Check date and weekday' },
})

const wrongIn = ({ text, own }: Passage): Hit[] => {
  const dates = datedIn(text)
  return everyMatch(text, day).flatMap(({ 0: whole, index, groups = {} }) => {
    const named = { start: index, end: index + whole.length, name: (groups.day ?? '').replace('天', '日') }
    const date =
      dates.findLast((one) => one.end <= index && isSame(text, one, named)) ??
      dates.find((one) => one.start >= named.end && isSame(text, one, named))
    const isClosest = date !== undefined && !dates.some(({ start }) => start > date.start && start < index)
    const isEnd = date !== undefined && rangeEnd.test(text.slice(0, date.start))
    const right = date && isClosest && !isEnd && !isImpossible(date) ? weekdayOf(date) : null
    return index < own || !right || named.name === right ? [] : [hitOf(named, right, own)]
  })
}

/** 2011年3月11日，星期二: a full date with another day of the week, beside it or told of it later. */
export const weekday: SentenceRule = {
  id: 'weekday-of-date',
  reference: '公历（GB/T 7408《日期和时间表示法》）',
  find: (scene) => {
    const passage = passageIn(scene)
    return (sentence) => (/星期|周|礼拜/u.test(sentence.text) ? wrongIn(passage(sentence)) : [])
  },
}
