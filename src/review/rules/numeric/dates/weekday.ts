import { isImpossible, type CalendarDate } from '../../../numbers/dates'
import type { Hit, SentenceRule } from '../../rule'
import { passageIn, type Passage } from '../passage'
import { reform, wrongApart } from './weekdaysApart'
import { wrongDatesOf } from './weekdaysDated'
import { daysIn, isSameDay, weekdayNames, weekdaysIn, type Weekday } from './weekdaysIn'

/** 5月1日至5日放假,周六上班 speaks of another day. */
const rangeEnd = /日(?:至|到|~|-|–|—{1,2})$/u
/** 至2月29日,周一闭馆 tells of every Monday. */
const closed = /^(?:闭馆|休馆|休息|除外|不开|照常|放假|停[业诊]|全天|也|和|、)/u
const weekdayOf = ({ year, month, day }: CalendarDate): number | null =>
  year === null || month === null || day === null || year < reform
    ? null
    : new Date(Date.UTC(year, month - 1, day)).getUTCDay()

const hitOf = ({ start, end }: Weekday, right: number, own: number): Hit => ({
  start: start - own,
  end: end - own,
  severity: 'medium',
  message: { zh: `这一天是星期${weekdayNames[right]}`, en: 'That day was another day of the week' },
  hint: { zh: '核对日期和星期', en: 'Check date and weekday' },
})

const dateHit = ({ start, end }: { start: number; end: number }, own: number): Hit => ({
  start: start - own,
  end: end - own,
  severity: 'medium',
  message: { zh: '日期与文中所说的星期不符', en: 'The date can’t fall on the day of the week that the text names' },
  hint: { zh: '核对日期和星期', en: 'Check date and weekday' },
})

type Dated = { date: CalendarDate; named: Weekday }

/** The weekdays of a text with the dates that they are told of. */
const datedIn = (text: string): Dated[] => {
  const dates = daysIn(text)
  return weekdaysIn(text).flatMap((named) => {
    const date =
      dates.findLast((one) => one.end <= named.start && isSameDay(text, one, named)) ??
      dates.find((one) => one.start >= named.end && isSameDay(text, one, named))
    const isClosest = date && !dates.some(({ start }) => start > date.start && start < named.start)
    const isRule = /^,|[。;]/u.test(text.slice(date?.end, named.start)) && closed.test(text.slice(named.end))
    const isUsable = isClosest && !isRule && !rangeEnd.test(text.slice(0, date.start)) && !isImpossible(date)
    return isUsable ? [{ date, named }] : []
  })
}

const wrongIn = ({ text, own }: Passage): Hit[] => {
  const dated = datedIn(text)
  const byDate = dated.flatMap(({ date, named }) => {
    const right = weekdayOf(date)
    return named.start < own || right === null || named.day === right ? [] : [hitOf(named, right, own)]
  })
  if (byDate.length > 0) return byDate
  const apart = wrongApart(text, dated)
    .filter(({ named }) => named.start >= own)
    .map(({ named, right }) => hitOf(named, right, own))
  return [
    ...apart,
    ...wrongDatesOf(text)
      .filter(({ start }) => start >= own)
      .map((place) => dateHit(place, own)),
  ]
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
