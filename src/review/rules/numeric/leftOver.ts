import { amountsOf, isAlike, type Amount } from '../../numbers/amounts'
import { isAdditive } from './lists'
import type { Hit } from '../rule'
import { shown } from './explained'

/** What went away, and what is left: a whole, one or more losses and a rest, told in this order. */
const lost =
  /(?:[\p{Script=Han}](?:掉|去|走)|用了|花了|吃了|喝了|卖出|卖了|送出|扣除|减去|倒出|死亡|死了|损失|蒸发|流失|消耗|砍了|枯死|淘汰|退出|借出|分给|丢了|丢失|破损)(?:了|约|大约|的)*$/u
const left = /(?:还剩|剩下?|还有|只剩|仅剩|余下?|剩余|尚余|结余|还余)(?:下|约|的|了|只有|大约|不到|有|就是)*$/u
const otherwise = /每|各|平均|倍|又[增来]|补充|新增|加[入了]|生了|繁殖|增|%|分之|[!?;]|多久|如果/u
const reach = 30

const hitOf = (whole: Amount, losses: readonly Amount[], rest: Amount): Hit[] => {
  const right = losses.reduce((sum, { amount }) => sum - amount, whole.amount)
  const room =
    Math.max(whole.slack, rest.slack, ...losses.map(({ slack }) => slack)) +
    Math.abs(right) * (rest.vague ? 0.03 : 0.005)
  if (right < 0 || Math.abs(rest.amount - right) <= room) return []
  const figure = shown(right / rest.factor)
  return [
    {
      start: whole.start,
      end: rest.end,
      severity: 'medium',
      message: {
        zh: `剩下的应为 ${figure}，不是 ${shown(rest.value)}`,
        en: `What is left is ${figure}, not ${shown(rest.value)}`,
      },
      hint: { zh: '核对总数、减去的数与剩余', en: 'Check the whole, what went and what is left' },
    },
  ]
}

/** 96片，吃掉30片，还剩76片: a rest that is not the whole without what went. */
export const leftOversIn = (text: string): Hit[] => {
  if (!/剩|余|还有/u.test(text)) return []
  const all = amountsOf(text)
  return all.flatMap((rest, at): Hit[] => {
    const alike = all.slice(0, at).filter((one) => isAlike(one, rest) && isAdditive(one))
    const losses = alike.filter(({ start }) => lost.test(text.slice(Math.max(0, start - 10), start)))
    const [whole, last] = [alike[0], alike.at(-1)]
    if (!whole || !last || !isAdditive(rest) || losses.length === 0 || losses.length !== alike.length - 1) return []
    const isFirst = losses[0] === alike[1] && whole.start < (losses[0]?.start ?? 0)
    const [span, link] = [text.slice(whole.end, rest.start), text.slice(last.end, rest.start)]
    if (
      !isFirst ||
      otherwise.test(span) ||
      span.length > reach * alike.length ||
      !left.test(link) ||
      link.length > reach
    )
      return []
    return hitOf(whole, losses, rest)
  })
}
