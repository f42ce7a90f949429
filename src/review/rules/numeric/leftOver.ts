import { isAlike, type Amount } from '../../numbers/amounts'
import { groupsOf } from '../../numbers/groups'
import { isSlip } from '../../numbers/slip'
import type { Hit } from '../rule'
import { shown } from './explained'
import { isAdditive } from './lists'

/** What went away, and what is left, in either order behind their whole. */
const lost =
  /(?:[\p{Script=Han}](?:掉|去|走)|用了|花了|吃了|喝了|卖出|卖了|送出|运[走出]|扣除|减去|倒出|死亡|死了|损失|蒸发|流失|消耗|砍了|枯死|淘汰|退出|借出|分给|丢了|丢失|破损)(?:了|约|大约|的)*$/u
/** What came in the meantime. */
const gained = /(?:运[进来]|补[充进]|购进|[买飞生]了?[进来]|新增|加入|倒入|注入|[迁流存转]入|孵出)(?:了|约)*$/u
/** What may be a loss: 跑了, 倒满, 领走. */
const spent = /(?:[\p{Script=Han}](?:了|过|满)|装入|倒进|运往|发给|拨给|交给)(?:约|大约|整整)*$/u
const left =
  /(?:还剩|剩下?|还有|只剩|仅剩|余下?|剩余|尚余|结余|还余|现在有|现有|现存|如今有)(?:下|约|的|了|只有|大约|不到|有|就是)*$|[离距](?:离|开)?[\p{Script=Han}]{1,4}还有?(?:约|大约)*$/u
const otherwise = /每|各|平均|倍|又[增来]|加了|生了|繁殖|(?<!新)增|%|分之|[!?;]|多久|如果|[长多涨升高][了出]/u
const reach = 30

type Change = Amount & { isGain: boolean }

const hitOf = (whole: Amount, losses: readonly Change[], rest: Amount, isSure: boolean): Hit[] => {
  const right = losses.reduce((sum, { amount, isGain }) => (isGain ? sum + amount : sum - amount), whole.amount)
  const room =
    Math.max(whole.slack, rest.slack, ...losses.map(({ slack }) => slack)) +
    Math.abs(right) * (rest.vague ? 0.03 : 0.005)
  const off = Math.abs(rest.amount - right)
  const isExact = [whole, ...losses, rest].every(({ vague }) => !vague) && isSlip(rest.value, right / rest.factor)
  if (right < 0 || off <= (isExact ? rest.slack : room)) return []
  if (!isSure && !isExact && off > whole.amount * 0.35) return []
  const figure = shown(right / rest.factor)
  return [
    {
      start: Math.min(whole.start, rest.start),
      end: Math.max(rest.end, ...losses.map(({ end }) => end)),
      severity: 'medium',
      message: {
        zh: `剩下的应为 ${figure}，不是 ${shown(rest.value)}`,
        en: `What is left is ${figure}, not ${shown(rest.value)}`,
      },
      hint: { zh: '核对总数、减去的数与剩余', en: 'Check the whole, what went and what is left' },
    },
  ]
}

/** 96片，吃掉30片，还剩76片; 60度，还剩18度，用掉了52度: a rest that is not the whole without what went. */
export const leftOversIn = (text: string): Hit[] => {
  if (!/剩|余|还有|现[在有存]|如今有/u.test(text)) return []
  const all = groupsOf(text)
  const before = ({ start }: Amount) => text.slice(Math.max(0, start - 12), start)
  const rests = new Set(all.filter((one) => left.test(before(one))))
  if (rests.size === 0) return []
  return all.flatMap((last, at): Hit[] => {
    const told = all.slice(0, at + 1).filter((one) => isAlike(one, last) && isAdditive(one))
    const [whole, ...others] = told
    const rest = others.find((one) => rests.has(one))
    if (!whole || !rest || others.length < 2 || told.at(-1) !== last || rests.has(whole)) return []
    if (rest !== last && others.length > 2) return []
    const losses = others.filter((one) => one !== rest).map((one) => ({ ...one, isGain: gained.test(before(one)) }))
    const span = text.slice(whole.end, last.start)
    const isNear = span.length <= reach * others.length && last.start - (others.at(-2)?.end ?? 0) <= reach
    const areLost = losses.every(
      (one) => one.isGain || lost.test(before(one)) || spent.test(before(one)) || one.times !== undefined,
    )
    if (!isNear || !areLost || otherwise.test(span) || lost.test(before(whole))) return []
    return hitOf(
      whole,
      losses,
      rest,
      losses.every((one) => one.isGain || lost.test(before(one))),
    )
  })
}
