import { clauseAt } from '../../numbers/clauses'
import { durationsOf, type Duration } from '../../numbers/durations'
import { between, momentsOf, type Moment } from '../../numbers/moments'
import type { Hit, SentenceRule } from '../rule'
import { isFit, isSlip, isWrong, names, type Told } from './intervalFit'
import {
  already,
  apart,
  ended,
  lasting,
  onward,
  otherwise,
  otherwiseHere,
  passed,
  range,
  spanned,
  sure,
  then,
} from './intervalWords'
import { passageIn, type Passage } from './passage'

const shown = (minutes: number) => {
  const [unit, zh, en] = names.find(([size]) => minutes >= size * 1.9) ?? [1440, '天', 'days']
  const count = Math.round((minutes / unit) * 10) / 10
  return { zh: `${count} ${zh}`, en: `${count} ${en}` }
}

const hitOf = ({ from, to, said }: Told, own: number): Hit => {
  const real = shown(between(from, to).high)
  return {
    start: said.start - own,
    end: said.end - own,
    severity: 'medium',
    message: { zh: `文中两个日期相隔约 ${real.zh}`, en: `Between the two dates of the text lie about ${real.en}` },
    hint: { zh: '核对日期和间隔', en: 'Check the dates and the time between' },
  }
}

const pairsOf = (moments: readonly Moment[]) =>
  moments.flatMap((from, at) => moments.slice(at + 1).map((to) => ({ from, to })))

/** The dates that a time may be measured between, all before it. */
const measured = (text: string, moments: readonly Moment[], said: Duration): Told[] => {
  const before = moments.filter(({ end }) => end <= said.start)
  const [from, to] = before.slice(-2)
  if (!from || !to) return []
  const lead = text.slice(to.end, said.start)
  const clause = lead.slice(lead.search(/[^,;。!?):]*$/u))
  if (lead.includes('。') && !goesOn.test(clause)) return []
  const isSpan = range.test(text.slice(from.end, to.start)) && spanned.test(lead)
  const isTask = lead.length < 60 && lasting.test(clause) && ended.test(text.slice(said.end))
  if (!isSpan && !isTask && !apart.test(clause)) return []
  const told = isSpan || before.length === 2 ? [{ from, to, said }] : pairsOf(before).map((pair) => ({ ...pair, said }))
  return isSpan || apart.test(clause) || sure.test(clause) ? told : told.some(isSlip) ? told : []
}

/** A date, a time, and the date that is said to lie that time from it. */
const isAfter = (text: string, said: Duration, to: Moment) =>
  passed.test(text.slice(0, said.start)) && onward.test(text.slice(said.end, to.start))

/** A sentence of its own speaks of the dates before only where it says so. */
const goesOn = /他|她|它|相隔|间隔|相距|时隔|相差|前后|历时|历经|全程|整个|^共|一共|总共|期间/u

const followed = (text: string, moments: readonly Moment[], said: Duration): Told[] => {
  const from = moments.findLast(({ end }) => end <= said.start)
  const to = moments.find(({ start }) => start >= said.end)
  const isTold = to && (then.test(text.slice(said.end, to.start)) || isAfter(text, said, to))
  if (!from || !to || !isTold || said.start - from.end > 60) return []
  return [{ from, to, said }]
}

/** The words from the date before a time to just behind it. */
const isOtherwise = (text: string, moments: readonly Moment[], { start, end }: Duration) => {
  const [from] = moments.filter((one) => one.end <= start).slice(-2)
  return (
    otherwise.test(text.slice(from?.start ?? start, end + 6)) ||
    otherwiseHere.test(text.slice(clauseAt(text, start).start, end + 3))
  )
}

/** The time may run until the text was written, some years ago or now. */
const isUntilNow = (text: string, moments: readonly Moment[], said: Duration, now: number) => {
  const { start } = clauseAt(text, said.start)
  const years = said.value / year
  return (
    already.test(text.slice(start, said.start)) &&
    moments.every((one) => one.start < start || one.start > said.start) &&
    moments.some((one) => one.year !== null && years <= now - one.year + 1 && years >= written - one.year)
  )
}
const written = 2012
const year = 525_949

const wrongIn = ({ text, own }: Passage, now: number): Hit[] => {
  const moments = momentsOf(text)
  if (moments.length < 2) return []
  return durationsOf(text)
    .filter((said) => said.start >= own && !isOtherwise(text, moments, said) && !isUntilNow(text, moments, said, now))
    .map((said) => [...measured(text, moments, said), ...followed(text, moments, said)].filter(isFit))
    .filter((readings) => readings.length > 0 && readings.every(isWrong))
    .flatMap((readings) => readings.at(-1) ?? [])
    .slice(0, 1)
    .map((told) => hitOf(told, own))
}

/** 1903年……1911年……相隔18年: a time between two dates that the dates contradict. */
export const intervals: SentenceRule = {
  id: 'years-between',
  reference: '间隔＝后一日期－前一日期（首尾都计时多一）',
  find: (scene) => {
    const passage = passageIn(scene)
    const now = scene.now.getFullYear()
    return (sentence) => (/[年月天周]/u.test(sentence.text) ? wrongIn(passage(sentence), now) : [])
  },
}
