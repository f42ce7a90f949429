import type { Duration } from '../../../numbers/durations'
import { between, type Moment } from '../../../numbers/moments'
import { isLikelyBetween, isTens, type Told } from './intervalFit'
import {
  anew,
  anotherStretch,
  apart,
  countsDays,
  ended,
  lasting,
  lasted,
  onward,
  over,
  passed,
  plain,
  range,
  spanned,
  skipped,
  sure,
  then,
} from './intervalWords'
import { aliased } from './intervalAlias'
import { isNoInterval } from './intervalNone'
import { ranged } from './intervalRanged'
import { isShift, shiftsOf } from './intervalShift'

const day = 1440

/** 间隔28天的第二针 is a thing, not the time between the dates before it. */
const attributive =
  /^的(?!时间|光阴|历程|路程|旅程|旅行|飞行|努力|等待|工期|间隔|跨度|差距|岁月|建设|施工|运行|任务|考察|航行|战争|研究|过程|跋涉|人生|一生|生命|生涯)/u

const pairsOf = (moments: readonly Moment[]) =>
  moments.flatMap((from, at) => moments.slice(at + 1).map((to) => ({ from, to })))

/** 1976年……距2008年汶川地震42年 */
const isDistance = /(?:距离?|(?<![分脱偏远])离)$/u
const besides = /^[^,;。\d]{0,16}$/u

/** 他历时27年,于1578年写成: such a time runs to the date behind it, from one that needn't be told. */
const isTillDated = (text: string, moments: readonly Moment[], said: Duration) =>
  moments.some(
    ({ start }) => start >= said.end && /^[,]?(?:终于|才|最终)?(?:于|在|到|至)?$/u.test(text.slice(said.end, start)),
  )

/** 初伏7月20日至29日,中伏……,共30天: of several ranges all may be meant. */
const isListed = (text: string, before: readonly Moment[]) => {
  const [from, to] = before.slice(-4)
  return before.length > 3 && from !== undefined && to !== undefined && range.test(text.slice(from.end, to.start))
}

/** 7月20日入伏,8月18日出伏,而2024年的三伏长达40天: days told of a year that has no dates here. */
const isOfOtherYear = ({ precision }: Moment, { unit }: Duration) => unit <= day && precision > day * 300

/** The dates that a time may be measured between, all before it. */
const measured = (text: string, moments: readonly Moment[], said: Duration): Told[] => {
  const before = moments.filter(({ end }) => end <= said.start)
  const [from, to] = before.slice(-2)
  if (!from || !to || isOfOtherYear(to, said)) return []
  const lead = text.slice(to.end, said.start)
  if (anotherStretch.test(lead)) return []
  const clause = lead.slice(lead.search(/[^,;。!?):]*$/u)).replace(/\d[\d.]*[万亿号]/gu, '')
  if (lead.includes('。') && !goesOn.test(clause)) return []
  if (attributive.test(text.slice(said.end)) || (lead.includes('。') && isTillDated(text, moments, said))) return []
  const isRange = range.test(text.slice(from.end, to.start))
  const isSpan = isRange && spanned.test(lead)
  const isNear = lead.length < 60 && ended.test(text.slice(said.end))
  const isTask = isNear && lasting.test(clause)
  const told =
    (isSpan && !isListed(text, before)) || before.length === 2
      ? [{ from, to, said, counted: isRange && countsDays.test(clause) }]
      : pairsOf(before).map((pair) => ({ ...pair, said }))
  if (skipped.test(clause) && said.unit === day && from.precision <= day && to.precision <= day)
    return Math.abs(said.value - between(from, to).low + day) < day / 2 ? [] : [{ from, to, said }]
  if (!isSpan && isShift(clause)) return shiftsOf(text, clause, told)
  const isAnew = anew.test(text.slice(said.end)) || /之前|此前|早年/u.test(lead)
  if (isDistance.test(text.slice(0, to.start)) && besides.test(lead) && text.slice(to.start, to.end).includes('年'))
    return [{ from, to, said }]
  if (isSpan || (!isAnew && (apart.test(clause) || (isTask && sure.test(clause))))) return told
  if (isTask || isAnew) return told.some(isLikelyBetween) && !lead.includes('之前') ? told : []
  return isNear && before.length === 2 && plain.test(clause) && told.every(isTens) ? told : []
}

/** 7月20日入伏……一共30天,到8月18日就全部结束 */
const summed = /[,(](?:一共|总共|全程|共)$/u

/** A date, a time, and the date that is said to lie that time from it. */
const isAfter = (text: string, said: Duration, to: Moment): boolean => {
  const [lead, gap] = [text.slice(0, said.start), text.slice(said.end, to.start)]
  if (summed.test(lead) && /[,][到至]$/u.test(gap) && over.test(text.slice(to.end))) return true
  if (!passed.test(lead) || !onward.test(gap)) return false
  return !lasted.test(lead) || /[到至]$/u.test(gap) || over.test(text.slice(to.end))
}

/** A sentence of its own speaks of the dates before only where it says so. */
const goesOn =
  /他|她|它|相隔|间隔|相距|时隔|相差|前后|历时|历经|全程|整个|^从[^,;。\d]{1,8}到|^全?生[育长]期|^共|一共|总共|期间/u

const followed = (text: string, moments: readonly Moment[], said: Duration): Told[] => {
  const from = moments.findLast(({ end }) => end <= said.start)
  const to = moments.find(({ start }) => start >= said.end)
  const isTold = to && (then.test(text.slice(said.end, to.start)) || isAfter(text, said, to))
  if (!from || !to || !isTold || said.start - from.end > 100) return []
  // 1911年……一个月后的1913年1月: even from the end of that year it is longer.
  const isShort = said.unit < from.precision && to.first > from.last
  return [{ from: isShort ? { ...from, first: from.last, precision: to.precision } : from, to, said }]
}

/** The pairs of dates that a time of the text may be measured between. */
export const readingsOf = (text: string, moments: readonly Moment[], said: Duration): Told[] =>
  isNoInterval(text, said)
    ? []
    : [
        ...measured(text, moments, said),
        ...followed(text, moments, said),
        ...aliased(text, moments, said),
        ...ranged(text, moments, said),
      ]
