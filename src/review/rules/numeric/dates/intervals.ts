import { clauseAt } from '../../../numbers/clauses'
import type { Duration } from '../../../numbers/durations'
import { between, momentsOf, type Moment } from '../../../numbers/moments'
import type { Hit } from '../../rule'
import { wrongAgoSpans } from './agoSpans'
import { wrongAppointments } from './appointments'
import { wrongCountdowns } from './countdown'
import { wrongDues } from './dueDate'
import { isExplained } from './intervalExplained'
import { isFit, isWrong, names, type Told } from './intervalFit'
import { readingsOf } from './intervalReadings'
import { isFromElsewhere } from './intervalStart'
import { already, inTurn, otherwise, otherwiseHere } from './intervalWords'
import { wrongMonths } from './monthSpans'
import { plainRanges } from './plainRanges'
import { wrongSteps } from './schedule'
import { wrongStages } from './stages'
import type { Passage } from '../passage'
import { passageRule } from '../passageRule'
import { wrongSums } from './timesAdded'
import { timesIn } from './timesSaid'

const shown = (minutes: number) => {
  const [unit, zh, en] = names.find(([size]) => minutes >= size * 1.9) ?? [1440, '天', 'days']
  const count = Math.round((minutes / unit) * 10) / 10
  return { zh: `${count} ${zh}`, en: `${count} ${en}` }
}

const hitOf = ({ from, to, said }: Told): Hit => {
  const real = shown(between(from, to).high)
  return {
    start: said.start,
    end: said.end,
    severity: 'medium',
    message: { zh: `文中两个日期相隔约 ${real.zh}`, en: `Between the two dates of the text lie about ${real.en}` },
    hint: { zh: '核对日期和间隔', en: 'Check the dates and the time between' },
  }
}

/** 12月8日前后,早晚两周内生都算足月: a span that something may fall in, measured from one date. */
const within = /^(?:之|以)?内[^,;。]{0,4}(?:都|均|皆|也)/u

/** The words from the date before a time to just behind it. */
const isOtherwise = (text: string, moments: readonly Moment[], said: Duration) => {
  const { start, end } = said
  const [from, to] = moments.filter((one) => one.end <= start).slice(-2)
  return (
    isFromElsewhere(text, to?.end ?? start, said) ||
    otherwise.test(text.slice(from?.start ?? start, end + 6)) ||
    within.test(text.slice(end, end + 10)) ||
    inTurn.test(text.slice(Math.max(from?.start ?? start, text.lastIndexOf('。', start)), end)) ||
    otherwiseHere.test(text.slice(clauseAt(text, start).start, end + 3))
  )
}

/** The time may run until the text was written, some years ago or now. */
const isUntilNow = (text: string, moments: readonly Moment[], said: Duration, now: number) => {
  const { start } = clauseAt(text, said.start)
  const years = said.value / year
  if (moments.some((one) => /(?:到|至|截至|截止)$/u.test(text.slice(0, one.start)) && one.end <= said.start))
    return false
  return (
    already.test(text.slice(start, said.start)) &&
    moments.every((one) => one.start < start || one.start > said.start) &&
    moments.some((one) => one.year !== null && years <= now - one.year + 1 && years >= written - one.year)
  )
}
const written = 2012
const year = 525_949

/** 4300年前 and 早2000年 count years. */
const isCalendarDate = (text: string, { start, end }: Moment) =>
  (!/^(?:前(?!后)|[多来])/u.test(text.slice(end)) || /^20[3-9]\d年$/u.test(text.slice(start, end))) &&
  !/[早晚约近]$/u.test(text.slice(0, start))

const wrongIn = ({ text, own }: Passage, now: number): Hit[] => {
  const times = timesIn(text)
  const moments = momentsOf(text)
    .filter((one) => isCalendarDate(text, one))
    .filter(
      ({ start, end }) =>
        !/^\d{4}年$/u.test(text.slice(start, end)) || !times.some((time) => time.start < end && start < time.end),
    )
  if (moments.length < 2) return []
  return times
    .filter((said) => said.start >= own && !isOtherwise(text, moments, said) && !isUntilNow(text, moments, said, now))
    .map((said) => readingsOf(text, moments, said).filter(isFit))
    .filter((readings) => readings.length > 0 && readings.every(isWrong))
    .filter((readings) => !isExplained({ text, moments, times }, readings))
    .flatMap((readings) => readings.at(-1) ?? [])
    .map(hitOf)
}

/** 1903年……1911年……相隔18年: a time between two dates that the dates contradict. */
export const intervals = passageRule({
  id: 'years-between',
  reference: '间隔＝后一日期－前一日期（首尾都计时多一）',
  gate: /[年月天周夜世]/u,
  find: (told, own, { now }) => {
    const text = plainRanges(told)
    const hits = wrongIn({ text, own }, now)
    if (hits.length > 0) return hits
    return [
      ...wrongDues(text, own),
      ...wrongSteps(text, own),
      ...wrongAppointments(text, own),
      ...wrongStages(text, own),
      ...wrongMonths(text, own),
      ...wrongSums(text),
      ...wrongCountdowns(text, own),
      ...wrongAgoSpans(text, own),
    ]
  },
})
