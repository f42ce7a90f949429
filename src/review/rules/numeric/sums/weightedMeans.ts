import { isAlike, sumOf, type Amount } from '../../../numbers/amounts'
import type { Hit } from '../../rule'
import { shown } from '../explained'
import { headOf } from './addable'

/** So many, and what each of them has on the average. */
type Weighted = { count: Amount; mean: Amount }

const rate = String.raw`(?:平均|[亩单]产|[人户场日]均|均[分价重]|每(?:一|个)?\p{Script=Han})`
const rated = new RegExp(rate, 'u')
/** 120亩,平均亩产600公斤 */
const linked = new RegExp(`^[^。;:\\d]{0,8}${rate}[^,。;:\\d]{0,8}$`, 'u')
const total =
  /加权|合计|合起来|合在一起|加起来|合并|总平均|总体|全部|全体|整体|[两三四五六](?:片|块|班|组|批|地|村|镇|校|家|类|种|个|次|段)[^,;。]{0,8}(?:合|共|总|一[起共]|平均)/u
const otherwise = /增|减|差|[高低]于|比|去年|上年|同期|目标|计划|其余|剩|最[高低大小多少]|[?!]/u
const reach = 70

const pairsIn = (text: string, all: readonly Amount[]): Weighted[] =>
  all.flatMap((mean, at): Weighted[] => {
    const count = all[at - 1]
    const isPair = count && !isAlike(count, mean) && count.value > 1 && !count.ranged && !mean.ranged && !mean.vague
    const isOfThings = count && ['count', 'area', 'mass'].includes(count.dimension) && mean.dimension !== 'share'
    return isPair && isOfThings && linked.test(text.slice(count.end, mean.start)) ? [{ count, mean }] : []
  })

/** The pairs of one kind that stand before a mean of them all. */
const listOf = (pairs: readonly Weighted[], said: Amount): Weighted[] => {
  const before = pairs.filter(({ mean }) => mean.end <= said.start && isAlike(mean, said))
  const [first] = before
  return first ? before.filter(({ count }) => isAlike(count, first.count)) : []
}

const hitOf = (from: Amount, said: Amount, right: number): Hit => {
  const figure = shown(Number((right / said.factor).toPrecision(4)))
  return {
    start: from.start,
    end: said.end,
    severity: 'medium',
    message: {
      zh: `加权平均约为 ${figure}，不是 ${shown(said.value)}`,
      en: `The weighted mean is ${figure}, not ${shown(said.value)}`,
    },
    hint: { zh: '核对各部分的数量与平均值', en: 'Check the numbers and their means' },
  }
}

/** 120亩,亩产600公斤;80亩,亩产550公斤……加权平均,亩产610公斤: the mean of all is another by the numbers that have each mean. */
export const weightedIn = (text: string, all: readonly Amount[]): Hit[] => {
  const pairs = pairsIn(text, all)
  if (pairs.length < 2) return []
  return all.flatMap((said): Hit[] => {
    const list = listOf(pairs, said)
    const last = list.at(-1)
    if (list.length < 2 || !last || !list[0] || said.ranged || said.start - last.mean.end > reach) return []
    const link = text.slice(last.mean.end, said.start)
    if (!total.test(link) || otherwise.test(link) || !rated.test(headOf(text, said))) return []
    const [counts, sum] = [
      sumOf(list.map(({ count }) => count)),
      list.reduce((made, one) => made + one.count.amount * one.mean.amount, 0),
    ]
    const plain = sumOf(list.map(({ mean }) => mean)) / list.length
    const room = Math.max(said.slack, 0.006 * said.amount, ...list.map(({ mean }) => mean.slack)) * (said.vague ? 4 : 1)
    const rights = link.includes('加权') ? [sum / counts] : [sum / counts, plain]
    return rights.some((right) => Math.abs(said.amount - right) <= room)
      ? []
      : [hitOf(list[0].count, said, sum / counts)]
  })
}
