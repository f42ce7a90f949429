import { clocksOf, type ClockTime } from '../../../numbers/clocks'
import { durationsOf, type Duration } from '../../../numbers/durations'
import type { Hit } from '../../rule'

const half = 720
/** 约6小时32分后,即 */
const link = /^(?:左右)?(?:之|以)?后,?(?:即|也就是|也即|于|在|到了?|北京时间|当天|次日|凌晨|上午|下午|晚上|的)*$/u
const otherwise = /时差|当地时间|每隔|至少|不超过|以内|分别/u

const hitOf = ({ start, end }: ClockTime, minutes: number): Hit => ({
  start,
  end,
  severity: 'medium',
  message: {
    zh: `按文中的时长应为 ${Math.floor(minutes / 60)} 时 ${minutes % 60} 分`,
    en: `By the time that the text gives it is ${Math.floor(minutes / 60)}:${minutes % 60}`,
  },
  hint: { zh: '核对时刻和时长', en: 'Check the times of day and the time between' },
})

/** Whole hours are rounded by half of one, minutes by some. */
const roomOf = ({ unit, low, high }: Duration) => (unit >= 30 ? 35 : 3) + (high - low) / 2

/** 零时23分升空,约6小时32分后,即9时55分: the time of day behind a time that began at the one before it. */
export const wrongAfter = (text: string, own: number): Hit[] => {
  if (!text.includes('后')) return []
  const clocks = clocksOf(text)
  const said = durationsOf(text).filter(
    ({ start, end, unit, value }) =>
      unit <= 60 && value < 1440 && !clocks.some((clock) => clock.start < end && start < clock.end),
  )
  return said.flatMap((one): Hit[] => {
    const from = clocks.findLast(({ end }) => end <= one.start)
    const to = clocks.find(({ start }) => start >= one.end)
    if (!from || !to || to.start < own || one.start - from.end > 40 || otherwise.test(text.slice(from.start, to.end)))
      return []
    if (!link.test(text.slice(one.end, to.start))) return []
    const right = from.minutes + one.value
    const off = Math.abs(((((to.minutes - right) % half) + half + half / 2) % half) - half / 2)
    return off > roomOf(one) ? [hitOf(to, Math.round(right) % 1440)] : []
  })
}
