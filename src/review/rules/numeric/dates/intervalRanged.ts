import type { Duration } from '../../../numbers/durations'
import type { Moment } from '../../../numbers/moments'
import type { Told } from './intervalFit'
import { range } from './intervalWords'

/** 驻留183天,6月5日出发,10月4日返回 */
const begins =
  /^[^,;。\d]{0,4}(?:出发|发射|升空|启程|启航|动身|开工|动工|开幕|开营|入院|住进|起飞|入住|开馆|封闭|开始)[^,;。\d]{0,4},$/u
const finishes = /^[^,;。\d]{0,6}(?:返回|着陆|归来|回到|完工|竣工|闭幕|闭营|出院|落地|降落|搬离|闭馆|解封|结束|抵达)/u

const opened = /^(?:左右|多)?(?:时间)?[,(:](?:即|也就是)?[从自]?$/u

/** 活了18天,从12月3日到12月21日: a time before its two ends. */
export const ranged = (text: string, moments: readonly Moment[], said: Duration): Told[] => {
  const [from, to] = moments.filter(({ start }) => start >= said.end)
  if (!from || !to || !opened.test(text.slice(said.end, from.start))) return []
  const gap = text.slice(from.end, to.start)
  if (!range.test(gap) && !(begins.test(gap) && finishes.test(text.slice(to.end)))) return []
  return /^(?:中|期间|内|,其中)/u.test(text.slice(to.end)) ? [] : [{ from, to, said }]
}
