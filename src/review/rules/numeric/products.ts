import { figuresOf, type Quantity } from '../../numbers/quantities'
import { numeralValue } from '../../numbers/numeral'
import { unitAt } from '../../numbers/unitAt'
import type { Hit, SentenceRule } from '../rule'

const rateBefore =
  /(?:每一?|一)(?<amount>\d{1,4}|半|百|千)?(?<unit>小?时|分钟|秒钟?|昼夜|毫升|公升|升|天|日|年|周|月|公里|千米|度|公斤|千克|克|斤|米|亩|片|次|杯|瓶|盒|支|个|只|粒|包|袋|人)(?<what>[^,;。()每\d]{0,14})$/u
const speedBefore = /(?:时速|秒速)(?<what>[^,;。\d]{0,6})$/u
const spans = new Map([
  ['时', '小时'],
  ['日', '天'],
  ['昼夜', '天'],
  ['秒钟', '秒'],
])

/** The words that make of the last figure a product of the two before it. */
const result =
  /就|一?共|合计|累计|算下来|下来|等于|相当于|说明|意味着|也就是|换算|那么|总计|约走|能走|走了|行驶了|一天要|需要|总量|耗电|用电|电费|含糖|一次要|要跳|要走/u
const otherwise =
  /每|增|减|降|升高|超过|以上|以下|至少|不足|不到|最多|倍|比|占|相差|左右两|分别|其中|剩|还有|只有|平均|建议|推荐|应|限|除|其余|来回|往返|%/u
const vague = /约|左右|近|大约|多|余|来|几/u

/** So much of one thing for so much of another: 每100毫升含糖10.6克. */
type Rate = { value: Quantity; name: string; unitAmount: number; dimension: string; isCount: boolean }

const rateOf = (text: string, value: Quantity): Rate | null => {
  const lead = text.slice(Math.max(0, value.start - 24), value.start)
  const match = rateBefore.exec(lead)
  const speed = match ? null : speedBefore.exec(lead)
  const written = match?.groups?.unit ?? (speed ? (speed[0].startsWith('秒') ? '秒' : '小时') : null)
  if (written === null) return null
  const name = spans.get(written) ?? written
  const unit = unitAt(name, 0)
  const amount = match?.groups?.amount === undefined ? 1 : (numeralValue(match.groups.amount) ?? 1)
  if (!unit || (match && !match[0].startsWith('每') && unit.dimension !== 'time')) return null
  return {
    value,
    name,
    unitAmount: amount * unit.factor,
    dimension: unit.dimension,
    isCount: unit.dimension === 'count',
  }
}

const isAmount = ({ name, dimension, isCount }: Rate, figure: Quantity) =>
  figure.dimension === dimension && (!isCount || figure.unit === name) && !figure.joined

const topOf = ({ unit }: Quantity) => unit.split('/')[0] ?? unit
const factorOf = (figure: Quantity) => unitAt(topOf(figure), 0)?.factor ?? figure.factor
const kindOf = (figure: Quantity) => unitAt(topOf(figure), 0)?.dimension ?? figure.dimension

/** The product in the same kind as the rate's own figure; counted things must be the same. */
const isProduct = ({ value }: Rate, figure: Quantity) =>
  kindOf(figure) === kindOf(value) && (kindOf(value) !== 'count' || topOf(figure) === topOf(value)) && !figure.joined

const wording = (start: number, { end, value }: Quantity, right: number): Hit => {
  const shown = Number(right.toPrecision(3))
  return {
    start,
    end,
    severity: 'medium',
    message: {
      zh: `按文中的数算约为 ${shown}，不是 ${value}`,
      en: `The figures of the text make about ${shown}, not ${value}`,
    },
    hint: { zh: '核对单量、数量与总量', en: 'Check rate, amount and total' },
  }
}

const wrongProduct = (text: string, rate: Rate, amount: Quantity, product: Quantity): Hit[] => {
  const { value } = rate
  const right = (amount.amount / rate.unitAmount) * value.value * (factorOf(value) / factorOf(product))
  const isVague = vague.test(text.slice(Math.max(0, product.start - 3), product.end + 2))
  const tolerance = isVague ? 0.2 : 0.05
  if (right === 0 || Math.abs(product.value - right) <= tolerance * right) return []
  return [wording(value.start, product, right)]
}
/** 每秒30万公里，1.5亿公里要走5000秒: the time that the rate leaves for an amount. */
const wrongQuotient = (text: string, rate: Rate, amount?: Quantity, time?: Quantity): Hit[] => {
  if (!amount || !time || rate.dimension !== 'time' || !isProduct(rate, amount) || !isAmount(rate, time)) return []
  const link = text.slice(amount.end, time.start)
  if (amount.per !== '' || link.length > 10 || !/要|需|用|花|得/u.test(link) || otherwise.test(link)) return []
  const { value } = rate
  const right = (amount.value * factorOf(amount) * rate.unitAmount) / (value.value * factorOf(value)) / time.factor
  if (Math.abs(time.value - right) <= right * 0.25) return []
  return [wording(value.start, time, right)]
}

const productsAt = (text: string, figures: readonly Quantity[], at: number): Hit[] => {
  const value = figures[at]
  const rate = value && !value.joined && !figures[at + 1]?.joined ? rateOf(text, value) : null
  const amountAt = rate ? figures.findIndex((figure, i) => i > at && isAmount(rate, figure)) : -1
  const amount = figures[amountAt]
  const product = figures[amountAt + 1]
  if (rate && value && figures[at + 1] && figures[at + 2]) {
    const quotient = wrongQuotient(text, rate, figures[at + 1], figures[at + 2])
    if (quotient.length > 0) return quotient
  }
  if (!rate || !value || !amount || !product || amountAt > at + 2 || !isProduct(rate, product)) return []
  const link = text.slice(amount.end, product.start)
  const lead = text.slice(value.end, amount.start)
  if (link.length > 22 || lead.length > 30 || !result.test(link) || otherwise.test(link) || /每|以上|以下/u.test(lead))
    return []
  return wrongProduct(text, rate, amount, product)
}

/** 每分钟72次，一昼夜跳十五万次: a total that is not the rate times the amount. */
export const products: SentenceRule = {
  id: 'rate-times-amount',
  reference: '总量＝单量×数量',
  find:
    () =>
    ({ text, stance }) => {
      const figures = figuresOf(text)
      if (stance === 'refuted_here' || figures.length < 3 || !/每|时速|秒速|一小?[时分秒天]/u.test(text)) return []
      return figures.flatMap((_, at) => productsAt(text, figures, at)).slice(0, 1)
    },
}
