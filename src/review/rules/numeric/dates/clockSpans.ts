import { clocksOf, type ClockTime } from '../../../numbers/clocks'
import { durationsOf, type Duration } from '../../../numbers/durations'
import type { Hit } from '../../rule'
import { wrongAfter } from './clockAfter'
import { daysBetween } from './clockDays'
import { wrongClockOrder } from './clockOrder'
import { wrongSeries } from './clockSeries'
import { wrongDepartures } from './departures'
import { isHoursOff } from './hoursOff'
import { wrongWeekHours } from './weekHours'
import { passageRule } from '../passageRule'

const day = 1440
/** Words that measure from the first time of day to the second. */
const cue =
  /(?:共?(?:停[水电气]|断[水电气]|开放|关闭|封闭|封路|闭馆|营业|观测|共停|停机)了?|历时|历经|为期|用时|耗时|费时|全程|持续|延续|相隔|间隔|相差|前后|一共|总共|共计|共|足足|整整|长达|长|时长|昼长|夜长|白昼|黑夜|白天|黑?夜里?|经过|就是|也就是|[睡用花走飞开跑等坐过隔熬算晒烤煮炖泡干忙站学练玩看]了?|\p{Script=Han}了|工作|飞行|行驶|停留|睡眠|时间|时限|限时|时长|从[^,;。\d从]{1,8}到[^,;。\d]{1,8}?)(?:大约|大概|约|将近|接近|近|不到|不足|超过|整整|足足|仅仅?|只|才|差不多|竟|已经?|长达|有|是|为|又|了|达|共|要|需|够|满|出|,|:)*$/u
/** Local times differ by more than what passed. */
const otherwise =
  /时差|两地|伦敦|纽约|东京|巴黎|莫斯科|悉尼|洛杉矶|迪拜|当地时间|时区|每隔|每(?![天日晚夜])|平均|左右各|分别|如果|其中|再|又|还|另|至少|建议|最好|以上|第[三四五六七八九十\d]+[天日]|营业|之后|以后|然后|后来|随后/u
/** 9:20开考,考120分钟,11:20交卷: what began at the first time ends at the second. */
const ends =
  /^(?:左右|准时|整|就|便|才|,)*(?:交卷|结束|散场|收|抵达|到达|到站|到家|落地|降落|下班|放学|醒|出炉|起锅|复圆|闭幕|完成|打烊|离开|下撤|撤离|撤下|返程|返回|关门|关闭|开始(?:下撤|返回|返程|撤离|下降))/u
const until =
  /^(?:左右)?,(?:(?:一直|直)?到了?|(?:因此|所以|也就是说?|即|那么|就是)(?:到|在|于)?|[^,;。\d]{0,4}(?:应在|应为|约在))$/u
const dark = /夜|黑/u

/** From day to day hours are told by the 24; otherwise 8点 may be one of the evening. */
const spansOf = (text: string, from: ClockTime, to: ClockTime): number[] => {
  const days = daysBetween(text, from, to)
  const isSure = (from.sure && to.sure) || (days !== null && !text.includes('点'))
  const whole = to.minutes - from.minutes + (days ?? 0) * day
  if (days !== null && whole > 0) return isSure ? [whole] : [whole, whole + day / 2, Math.abs(whole - day / 2)]
  const gap = (((to.minutes - from.minutes) % day) + day) % day
  const other = isSure ? [] : [(gap + day / 2) % day]
  return dark.test(text) ? [gap, day - gap, ...other] : [gap, ...other]
}

/** 约四小时 is within half an hour or more; times given to the minute agree within one or two. */
const room = ({ unit, value, low, high }: Duration) =>
  unit >= 30 ? (low === high ? unit * 0.75 : 20) : Math.max(unit * 2, value * 0.004)

const isWrong = (said: Duration, spans: readonly number[]) =>
  spans.every((span) => said.low - room(said) > span || said.high + room(said) < span)

/** 夜里醒了40分钟,净睡8小时50分: the two make the whole night. */
const isShared = (said: readonly Duration[], spans: readonly number[]) =>
  said.some((one) => said.some((other) => one !== other && spans.includes(one.value + other.value)))

const daily = /每[天日晚夜]|周[一二三四五六日][至到]|星期[一二三四五六日天][至到]|[\d一二两三四五六七八九十]天|工作日/u
/** 每天8时至18时,周一至周五共50小时: so many days of as many hours. */
const isOfDays = (text: string, said: readonly Duration[], [span = 0]: readonly number[]) =>
  span > 0 && daily.test(text) && said.some(({ value }) => value > span && value % span === 0 && value / span < 32)

const hitOf = ({ start, end }: Duration, span: number): Hit => {
  const [hours, minutes] = [Math.floor(span / 60), span % 60]
  return {
    start,
    end,
    severity: 'medium',
    message: {
      zh: `文中两个时刻相隔 ${hours} 小时 ${minutes} 分`,
      en: `Between the two times of day lie ${hours} hours and ${minutes} minutes`,
    },
    hint: { zh: '核对时刻和时长', en: 'Check the times of day and the time between' },
  }
}

/** Times of day are written 5时48分 too, and that reads as a duration. */
const saidIn = (text: string, clocks: readonly ClockTime[]) =>
  durationsOf(text).filter(
    ({ start, end, unit }) => unit <= 60 && !clocks.some((clock) => clock.start < end && start < clock.end),
  )

/** 开放时间:8时至16时: neither the colon before an hour nor the word behind it is part of the time. */
const parted = (text: string) =>
  text
    .replace(/(?<=\d[时点])至(?=\d|次日|翌日|[上下]午|晚)/gu, '到')
    .replace(/(?<=\p{Script=Han}):(?=\d{1,2}[时点])/gu, ',')

const wrongIn = (passage: string, own: number): Hit[] => {
  const text = parted(passage)
  const clocks = clocksOf(text)
  const [from, to] = clocks
  const said = saidIn(text, clocks)
  if (!from || !to || clocks.length !== 2 || said.length === 0) return []
  const spans = spansOf(text, from, to)
  const isBetween = ({ start, end }: Duration) =>
    start > from.end &&
    end < to.start &&
    to.start - end < 16 &&
    (ends.test(text.slice(to.end)) || (until.test(text.slice(end, to.start)) && cue.test(text.slice(from.end, start))))
  const isTold = (one: Duration) =>
    isBetween(one) ||
    (one.start > to.end &&
      one.start - to.end < 32 &&
      to.start - from.end < 60 &&
      (cue.test(text.slice(to.end, one.start)) || isHoursOff(one, spans)))
  const told = said.filter(isTold).filter(({ end }) => !otherwise.test(text.slice(from.start, Math.max(end, to.end))))
  const isOff =
    told.length > 0 &&
    said.every((one) => isWrong(one, spans)) &&
    !isShared(said, spans) &&
    !isOfDays(text, said, spans)
  return told.filter(({ start }) => isOff && start >= own).map((one) => hitOf(one, spans[0] ?? 0))
}

/** 5时48分……17时58分……13小时10分: a time between two times of day that they contradict. */
export const clockSpans = passageRule({
  id: 'clock-span',
  reference: '时长＝后一时刻－前一时刻',
  gate: /[时点分:]/u,
  find: (text, own) => {
    if (!/小时|钟头|[分刻]/u.test(text)) return wrongClockOrder(text, own)
    return [
      ...wrongDepartures(text, own),
      ...wrongClockOrder(text, own),
      ...(/小时|钟头|分/u.test(text.slice(own)) ? wrongIn(text, own) : []),
      ...wrongSeries(text, own),
      ...wrongAfter(text, own),
      ...wrongWeekHours(text, own),
    ]
  },
})
