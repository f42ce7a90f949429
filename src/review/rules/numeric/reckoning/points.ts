import { amountsOf, type Amount } from '../../../numbers/amounts'
import type { Hit } from '../../rule'
import { shown } from '../explained'

/** 提高了1.33%, 一年间下降1.8%, 比上年上升2% */
const moved =
  /^,?(?:[^,。;!?\d]{0,5}[间来里]|[比较][^,。;!?\d]{1,8}?|共|则|又|竟|只|仅|净)?,?(?:(?<up>提高|上升|升高|增加|增长|上涨|提升|扩大|[升涨增]高?)|(?<down>下降|降低|减少|回落|下跌|缩小|[降跌减]低?))(?:了|约|近|幅度?|达|为)*$/u
const unlike = /每|平均|其中|[!?]|分别|以上|以下|目标|倍/u
const reach = 60

const isShare = ({ dimension, unit, ranged }: Amount) => dimension === 'share' && unit === '%' && !ranged

/** 从21.63%…达到22.96%，提高了1.33%: what the shares differ by is told in percent though it is percentage points. */
const isMeantAsPoints = (from: Amount, to: Amount, said: Amount): boolean => {
  const points = Math.abs(to.amount - from.amount)
  const relative = (points / from.amount) * 100
  const isSame = Math.abs(points - said.amount) <= 1e-6 + (said.vague ? said.slack : 0)
  return isSame && points > 0 && Math.abs(relative - said.amount) > Math.max(2 * said.slack, 0.02 * relative)
}

const wrongAt = (text: string, shares: readonly Amount[], at: number): Hit[] => {
  const [from, to, said] = shares.slice(at, at + 3)
  if (!from || !to || !said || to.end - from.start > reach) return []
  const [between, link] = [text.slice(from.end, to.start), text.slice(to.end, said.start)]
  const { up, down } = moved.exec(link)?.groups ?? {}
  const isMoved = to.amount > from.amount ? up !== undefined : down !== undefined
  if (unlike.test(between + link) || !isMoved || !isMeantAsPoints(from, to, said)) return []
  return [
    {
      start: from.start,
      end: said.end,
      severity: 'medium',
      message: {
        zh: `应为 ${shown(said.value)} 个百分点，而不是 ${said.text}`,
        en: `These are ${shown(said.value)} percentage points`,
      },
      hint: { zh: '两个百分比之差用“百分点”', en: 'Two percentages differ by percentage points' },
    },
  ]
}

/** 覆盖率21.63%，后来22.96%，提高了1.33%: percentage points told as percent. */
export const pointsIn = (text: string): Hit[] => {
  if (!text.includes('%')) return []
  const shares = amountsOf(text).filter(isShare)
  return shares.length < 3 ? [] : shares.flatMap((_, at) => wrongAt(text, shares, at))
}
