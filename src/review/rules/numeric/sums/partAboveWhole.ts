import { clauseAt } from '../../../numbers/clauses'
import { figuresOf, type Quantity } from '../../../numbers/quantities'
import type { Hit, SentenceRule } from '../../rule'

/** What names a whole directly before its figure. */
const whole =
  /(?:总产量|总量|总面积|总长度?|总里程|总人口|总数|总投资|总装机容量|总装机|总额|总重|总蓄水量|总库容|全长|产量|储量|人口|面积|一?共有?\p{Script=Han}{0,3}|合计|总计)(?:约|达到?|为|是|有|超过|近|已|仅|\s)*$/u
/** What makes of a later figure a part of it, or what it has grown by. */
const part = /其中(?!每|平均|一年|最)[^,;。:\d]{0,16}$|(?:增产|增加|新增|增长|增收|多)(?:了|约|近|将近|超过|达)*$/u
const otherwise =
  /累计|平均|人均|每|历史|曾|原来|计划|目标|相当于|如果|占地|周边|辐射|覆盖|服务|影响|价值|产值|受灾|预计|以上/u

/** 60岁以上老人: who is meant, not how many. */
const ages = /\d{1,3}(?:周?岁|年)(?:及?以[上下])?/gu

const isAlike = (one: Quantity, other: Quantity) =>
  one.dimension === other.dimension && one.per === other.per && (one.dimension !== 'count' || one.unit === other.unit)
const summed = new Set(['count', 'length', 'area', 'volume', 'mass', 'energy', 'power', 'money'])

const hitOf = (text: string, figures: readonly Quantity[], at: number): Hit[] => {
  const own = figures[at]
  if (!own || own.joined || !summed.has(own.dimension)) return []
  const lead = text.slice(clauseAt(text, own.start).start, own.start).replace(ages, '')
  const total = part.test(lead) ? figures.slice(0, at).findLast((figure) => isAlike(figure, own)) : undefined
  if (!total || total.joined || own.amount <= total.amount * 1.02) return []
  const named = text.slice(Math.max(0, total.start - 14), total.start)
  if (!whole.test(named) || otherwise.test(text.slice(Math.max(0, total.start - 14), own.end).replace(ages, '')))
    return []
  return [
    {
      start: total.start,
      end: own.end,
      severity: 'medium',
      message: {
        zh: `部分大于整体：${own.text} 不会多于总数 ${total.text}`,
        en: `A part above its whole: ${own.text} of ${total.text}`,
      },
      hint: { zh: '核对数值和单位', en: 'Check figures and units' },
    },
  ]
}

/** 总产量6.95万吨，比上年增产900万吨: what belongs to a whole, or was added to it, and is more than it. */
export const partAboveWhole: SentenceRule = {
  id: 'part-above-whole',
  reference: '部分不大于整体',
  find:
    () =>
    ({ text }) => {
      if (!/其中|增|多/u.test(text)) return []
      const figures = figuresOf(text)
      return figures.length < 2 ? [] : figures.flatMap((_, at) => hitOf(text, figures, at)).slice(0, 1)
    },
}
