import { amountsOf, isAlike, type Amount } from '../../../numbers/amounts'
import type { Hit } from '../../rule'
import { changesIn } from '../reckoning/change'
import { wrongShare } from '../reckoning/ratioClaims'
import { ratiosIn } from '../reckoning/ratios'
import { headOf } from './addable'
import { isAdditive } from './lists'

const before = /去年|上年|上一年|前年|前一年|上个?月|上季度?|上周|上届|上次|同期|昨[天日]|(?<year>[12]\d{3})年/u
const after = /今年|本年|当年|本月|这个?月|本季度?|本周|这周|本届|这[次届]|今[天日]|如今|(?<year>[12]\d{3})年/u
/** Only how much more or less: no other thing is spoken of. */
const change =
  /(?:^|[,。;(])(?:(?:也就是|即|相当于|算下来|总体|整体|合计|共|同比|净|一年|一年间|一年里|年|月|环比)|[比较](?:去年|上年|上月|上届|同期|前一年|上年同期|去年同期))*(?:增长|增加|上升|提高|上涨|增产|增收|增|涨|增幅|涨幅|下降|减少|降低|下跌|减产|减收|降|减|跌|降幅|跌幅)(?:了|为|约|大约|达到?|近|将近|超过|整整|足足|竟|高达)*$/u
const otherwise = /其中|占|每|均|率|价(?!格因素)|实际|可比|不变价|扣除|口径|目标|计划|预计|倍|季|半年|\d月|[?!]/u
const reach = 44

const isLabelled = (text: string, from: Amount, to: Amount): boolean => {
  const [one, other] = [before.exec(headOf(text, from, 20)), after.exec(headOf(text, to, 20))]
  if (!one || !other) return false
  const [year, next] = [one.groups?.year, other.groups?.year]
  return year === undefined || next === undefined || Number(next) > Number(year)
}

/** 多了6万人次 between them and the share. */
const isDifference = (from: Amount, to: Amount, one: Amount) =>
  Math.abs(Math.abs(to.amount - from.amount) - one.amount) <= one.slack + from.slack + to.slack

const growthAt = (text: string, all: readonly Amount[], said: Amount): Hit[] => {
  if (said.dimension !== 'share' || !/%|分之|成/u.test(said.text) || said.ranged) return []
  const own = all.filter(
    (one) => one.end <= said.start && isAdditive(one) && all.some((other) => other !== one && isAlike(one, other)),
  )
  const last = own.at(-1)
  const kin = last ? own.filter((one) => isAlike(one, last)).slice(-3) : []
  const isTold = kin.length === 3 && kin[0] && kin[1] && kin[2] && isDifference(kin[0], kin[1], kin[2])
  const [from, to] = isTold ? kin : kin.slice(-2)
  if (!from || !to || said.start - to.end > reach || !isLabelled(text, from, to)) return []
  const link = text.slice(to.end, said.start)
  const tail = change.exec(link)?.[0]
  if (tail === undefined || otherwise.test(text.slice(from.end, to.start) + link)) return []
  const wrong = wrongShare({ from, to, said, link: tail.replace(/^[,。;(]/u, ',') })
  return wrong
    ? [
        {
          start: from.start,
          end: said.end,
          severity: 'medium',
          message: { zh: `按文中的数${wrong.zh}`, en: `The figures make it otherwise: ${wrong.en}` },
          hint: { zh: '核对两个数值及其增减幅度', en: 'Check the two figures and the change' },
        },
      ]
    : []
}

/** 去年25万人次,今年31万人次,多了6万人次,增长34%: a growth that the amounts of the two years do not make, though others stand beside them. */
export const growthIn = (text: string): Hit[] => {
  if (!/增|升|涨|提高|降|减|跌/u.test(text) || !before.test(text)) return []
  const all = amountsOf(text)
  const hits = all.flatMap((said) => growthAt(text, all, said))
  const told = hits.length > 0 ? [...changesIn(text), ...ratiosIn(text)] : []
  return hits.filter(({ end }) => told.every((one) => one.end !== end))
}
