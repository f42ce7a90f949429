import { clocksOf, type ClockTime } from '../../../numbers/clocks'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'

const half = 720
const count = String.raw`(?<hours>\d{1,2}|[一二两三四五六七八九十]{1,2})`
const series = new RegExp(`每(?:间?隔)?${count}个?(?:小时|钟头)[^,;。:]{0,8}[次遍片粒针顿]`, 'u')
const atLeast = new RegExp(`(?:间隔|相隔|隔)(?:至少|不少于|满)?${count}个?(?:小时|钟头)`, 'u')
const listed = /^(?:[、,和]|再到|然后)(?:各一次)?$/u
const step = 30

/** Times of day that don't say whether they are of the morning are as good as twelve hours later. */
const isOff = (from: ClockTime, to: ClockTime, hours: number): boolean => {
  const off = (((to.minutes - from.minutes - hours * 60) % half) + half) % half
  return Math.min(off, half - off) > step
}

const hitOf = ({ start, end }: ClockTime, hours: number): Hit => ({
  start,
  end,
  severity: 'medium',
  message: { zh: `与文中每 ${hours} 小时的间隔不符`, en: `It is not ${hours} hours after the time before it` },
  hint: { zh: '核对时刻和间隔', en: 'Check the times of day and the interval' },
})

/** 每8小时一次:早上7点、下午3点、晚上11点 */
const inSeries = (text: string): Hit[] => {
  const match = series.exec(text)
  const hours = numeralValue(match?.groups?.hours ?? '')
  const clocks = match ? clocksOf(text).filter(({ start }) => start > match.index) : []
  if (hours === null || clocks.length < 3) return []
  return clocks.slice(1).flatMap((to, at) => {
    const from = clocks[at]
    const isNext = from && listed.test(text.slice(from.end, to.start))
    return isNext && isOff(from, to, hours) ? [hitOf(to, hours)] : []
  })
}

/** 间隔至少6小时:上午8点吃过,最早下午2点 */
const atEarliest = (text: string): Hit[] => {
  const hours = numeralValue(atLeast.exec(text)?.groups?.hours ?? '')
  const [from, to, ...others] = clocksOf(text)
  if (hours === null || !from || !to || others.length > 0) return []
  const isTold = /最早|最快|才能|才可以?/u.test(text.slice(from.end, to.start)) && to.start - from.end < 24
  return isTold && isOff(from, to, hours) ? [hitOf(to, hours)] : []
}

/** 每6小时吃一次,早上8点吃过,下一次在下午4点 */
const nextInSeries = (text: string): Hit[] => {
  const match = series.exec(text)
  const hours = numeralValue(match?.groups?.hours ?? '')
  const [from, to, ...others] = clocksOf(text)
  if (!match || hours === null || !from || !to || others.length > 0) return []
  const isNext =
    /下一?[次顿回片剂]|再[吃服用喂打]|第二[次顿回片剂]/u.test(text.slice(from.end, to.start)) &&
    to.start - from.end < 24
  return isNext && !/至少|不少于|以上/u.test(text) && isOff(from, to, hours) ? [hitOf(to, hours)] : []
}

const nextDays = new Map([
  [24, /^(?:第二天|次日|翌日)/u],
  [48, /^第三天/u],
  [72, /^第四天/u],
])
const dayAfter = new RegExp(`${count}个?小时(?:之|以)?后,?(?:也就是|即|就是)(?<day>第[二三四五]天|次日|翌日)`, 'u')

/** 48小时后,也就是第三天 */
const wrongDayAfter = (text: string): Hit[] => {
  const match = dayAfter.exec(text)
  const hours = numeralValue(match?.groups?.hours ?? '') ?? 0
  const right = nextDays.get(hours)
  if (!match || !right || right.test(match.groups?.day ?? '')) return []
  const place = { start: match.index, end: match.index + match[0].length, minutes: 0, sure: true }
  return [hitOf(place, hours)]
}

/** Times of day from `own` on that an interval told of them contradicts. */
export const wrongSeries = (text: string, own: number): Hit[] =>
  /[每隔后]/u.test(text)
    ? [...inSeries(text), ...nextInSeries(text), ...atEarliest(text), ...wrongDayAfter(text)].filter(
        ({ start }) => start >= own,
      )
    : []
