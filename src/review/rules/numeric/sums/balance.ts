import { isAlike, type Amount } from '../../../numbers/amounts'
import { withoutDust } from '../../../numbers/digits'
import type { Group } from '../../../numbers/groups'
import { isSlip } from '../../../numbers/slipOfPen'
import type { Hit } from '../../rule'
import { isProduct, shown } from '../explained'
import { isAdditive } from './lists'
import { areSettled } from './settled'
import { present, rest, signsOf, type Sign } from './stockWords'
import { summandsOf } from './summands'

/** A figure that may be a stock or a change of it; no signs mean that nothing says it changed anything. */
type Told = Group & { signs: readonly Sign[]; isRest: boolean; isPresent: boolean }

const otherwise =
  /每|各|平均|倍|%|分之|[!?]|多久|如果|比(?!赛)|较|预计|计划|目标|同期|累计|新增产能|其中|[升降](?:至|到)/u
const reach = 34
const most = 4

const leadOf = (text: string, { start }: Amount, from = 0) =>
  text.slice(Math.max(from, start - 12), start).replace(/^.*[,。;、:(]/u, '')

const readTold = (text: string, all: readonly Group[]): Told[] =>
  all.map((one, at) => {
    const before = all[at - 1]
    const lead = leadOf(text, one, before?.end)
    const isRest = rest.test(lead)
    const isPresent = present.test(lead)
    const signs = isRest || isPresent ? [] : signsOf(lead, text.slice(one.end, one.end + 5))
    return { ...one, signs, isRest, isPresent }
  })

/** Every value that a stock may have after its changes. */
const outcomesOf = (stock: Amount, changes: readonly Told[]): number[] =>
  changes.reduce<number[]>(
    (made, { amount, signs }) =>
      made.flatMap((one) => (signs.length > 0 ? signs : both).map((sign) => one + sign * amount)),
    [stock.amount],
  )
const both: readonly Sign[] = [1, -1]

const roomOf = (figures: readonly Amount[], right: number) => {
  const isVague = figures.some(({ vague }) => vague)
  return Math.max(...figures.map(({ slack }) => slack)) + Math.abs(right) * (isVague ? 0.03 : 0.005)
}

type Chain = { stock: Told; changes: readonly Told[]; end: Told }

/** 跑了15公里,离终点还有6公里: of what is left something went. */
const asLosses = (changes: readonly Told[]): Told[] =>
  changes.map((one) => (one.signs.length > 1 ? { ...one, signs: [-1] } : one))

const rightOf = ({ stock, changes: told, end }: Chain): number | null => {
  const changes = end.isRest ? asLosses(told) : told
  const outcomes = outcomesOf(stock, changes).filter((one) => one >= 0)
  const figures = [stock, ...changes, end]
  const isExact = figures.every(({ vague }) => !vague)
  const isSame = (right: number) =>
    Math.abs(end.amount - right) <=
    (isExact && isSlip(end.value, withoutDust(right / end.factor)) ? end.slack : roomOf(figures, right))
  if (outcomes.some(isSame)) return null
  const isSure = changes.every(({ signs }) => signs.length === 1)
  return (
    outcomes.find((right) => isExact && isSlip(end.value, withoutDust(right / end.factor))) ??
    (isSure ? (outcomes.find((right) => end.amount > right * 0.3 && end.amount < right * 3) ?? null) : null)
  )
}

/** The stock, its changes and what comes of them, in the order of the text or with what is left before the last change. */
const chainEndingAt = (text: string, told: readonly Told[], at: number): Chain[] => {
  const last = told[at]
  if (!last) return []
  const before = told.slice(0, at)
  const from = before.findLastIndex((one, place) => {
    const next = told[place + 1]
    const gap = next ? text.slice(one.end, next.start) : ''
    return gap.length > reach || otherwise.test(gap)
  })
  const [stock, ...others] = before.slice(from + 1)
  if (!stock || stock.signs.length > 0 || /[剩余]/u.test(leadOf(text, stock)) || others.length > most) return []
  if (last.isRest || last.isPresent) return others.length > 0 ? [{ stock, changes: others, end: last }] : []
  const [left] = others
  return left?.isRest && others.length === 1 ? [{ stock, changes: [last], end: left }] : []
}

const hitOf = ({ stock, changes, end }: Chain, right: number): Hit => {
  const figure = shown(right / end.factor)
  return {
    start: stock.start,
    end: Math.max(end.end, ...changes.map((one) => one.end)),
    severity: 'medium',
    message: {
      zh: `按文中增减，${end.isRest ? '剩下的' : '结果'}应为 ${figure}，不是 ${shown(end.value)}`,
      en: `What came and went leaves ${figure}, not ${shown(end.value)}`,
    },
    hint: { zh: '核对原有、增减与结果', en: 'Check what there was, what came or went, and what is left' },
  }
}

const gate = /剩|余|还有|现|存|如今|这时|目前|年底|年末|月[末底]|达|变成|就[是有]|便[是有]|共|合计|总数/u

/** 96片，吃掉30片，还剩76片; 320只，产羔150只，卖了90只，存栏480只: a stock that is not what was there with what came and without what went. */
export const balancesIn = (text: string, own = 0): Hit[] => {
  if (!gate.test(text.slice(own))) return []
  const all = summandsOf(text).filter((one) => isAdditive(one))
  return all.flatMap((last): Hit[] => {
    if (last.end <= own) return []
    const kin = readTold(
      text,
      all.filter((one) => isAlike(one, last)),
    )
    const at = kin.findIndex(({ start, end }) => start === last.start && end === last.end)
    return chainEndingAt(text, kin, at).flatMap((chain) => {
      const isChanged = chain.changes.every(
        ({ signs, times, amount }) => signs.length > 0 || (times !== undefined && amount !== last.amount),
      )
      const right = isChanged ? rightOf(chain) : null
      const figures = [chain.stock, ...chain.changes, chain.end]
      return right === null || areSettled(text, all, figures) || isProduct(all, chain.end) ? [] : [hitOf(chain, right)]
    })
  })
}
