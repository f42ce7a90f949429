import { figuresOf, type Quantity } from '../../../numbers/quantities'
import type { Hit, SentenceRule } from '../../rule'

const becomes =
  /(?:增加|增长|提高|上升|升高|扩大|上涨|提升|恢复|发展|扩张|下降|降低|减少|缩短|缩小|下跌|减小|压缩|增|扩|升|涨|降|减|跌|变|长)(?:到|至|为|成)了?(?:\d{4}年的?|目前的?|现在的?|如今的?|[今去本当]年的?|本月的?|今天的?)?(?:约|近|大约|将近|每[\p{Script=Han}]{1,2})*\s?$/u
const rises =
  /(?:增加|增长|提高|上升|升高|扩大|上涨|提升|增幅|涨幅|增[产收重速值]?|涨价?|升|多|[长变]?[高大长重快])(?:了|约|近|达到?|将近|大约|超过|幅度?|为|整整|\s)*$/u
const falls =
  /(?:减少|降低|下降|缩短|缩小|下跌|减小|降幅|跌幅|减[产重排速]?|降价?|跌|少|[变]?[低小短轻慢]|节约|节省|[节省][电水油能煤]|减[掉去])(?:了|约|近|达到?|将近|大约|超过|幅度?|为|整整|\s)*$/u
const isOf = /(?:是|为|达到?)(?:原来|过去|当初|此前|原先)的$/u

type Change = { from: Quantity; to: Quantity; said: Quantity; link: string }
type Wrong = { zh: string; en: string } | null

const isNear = (a: number, b: number, slack = 0.06) => Math.abs(a - b) <= Math.max(slack * Math.abs(b), 0.051)
const shown = (value: number) => String(Math.round(value * 10) / 10)

const wrongTimes = ({ from, to, said, link }: Change): Wrong => {
  const ratio = to.amount / from.amount
  const isMultiple = isOf.test(link)
  if (!isMultiple && (!rises.test(link) || ratio < 1)) return null
  const right = isMultiple ? ratio : ratio - 1
  // 1000多倍 is any number of them up to 2000.
  const more = /[多余]/u.test(said.text) ? 10 ** Math.floor(Math.log10(said.value)) : 0
  if (isNear(said.value, right, 0.15) || (right > said.value && right < said.value + more)) return null
  return {
    zh: `从 ${from.text} 到 ${to.text}，${isMultiple ? '是原来的' : '增加了'} ${shown(right)} 倍，不是 ${said.value} 倍`,
    en: `From ${from.value} to ${to.value} is ${isMultiple ? 'a factor' : 'an increase'} of ${shown(right)}, not ${said.value}`,
  }
}

const wrongShare = ({ from, to, said, link }: Change): Wrong => {
  const points = Math.abs(to.amount - from.amount)
  const relative = (points / Math.abs(from.amount)) * 100
  const isOfShares = from.dimension === 'share'
  // 人数由486人降为459人，近视率降低3个百分点: of a share that the text need not tell.
  if (said.unit === '百分点' && !isOfShares && /率|比[例重]|占比|份额/u.test(link)) return null
  if (said.unit === '百分点')
    return isOfShares && isNear(said.value, points)
      ? null
      : {
          zh: isOfShares ? `相差 ${shown(points)} 个百分点` : '百分点只用于两个百分比之差',
          en: 'Wrong use of percentage points',
        }
  if (isNear(said.amount, relative) || Math.abs(said.amount - relative) < 1) return null
  if (isOfShares && isNear(said.amount, points))
    return {
      zh: `应为 ${shown(points)} 个百分点，而不是 ${said.text}`,
      en: `These are ${shown(points)} percentage points`,
    }
  return {
    zh: `变化为 ${shown(relative)}%，不是 ${said.text}`,
    en: `The change is ${shown(relative)} %, not ${said.value} %`,
  }
}

const wrongDifference = ({ from, to, said }: Change): Wrong => {
  const difference = Math.abs(to.amount - from.amount) / said.factor
  const isTemperature = said.dimension === 'temperature' && said.unit !== from.unit
  if (isTemperature || isNear(said.value, difference, 0.1)) return null
  return {
    zh: `相差 ${shown(difference)}，不是 ${said.value}`,
    en: `The difference is ${shown(difference)}, not ${said.value}`,
  }
}

const wrongIn = (change: Change): Wrong => {
  const { from, to, said, link } = change
  if (from.amount === 0) return null
  if (said.dimension === 'times') return wrongTimes(change)
  if (!(to.amount > from.amount ? rises : falls).test(link)) return null
  if (said.dimension === 'share') return wrongShare(change)
  const isDegrees = said.dimension === 'degree' && /^(?:°c|摄氏度)$/u.test(from.unit)
  return said.dimension === from.dimension || isDegrees ? wrongDifference(change) : null
}

const hitOf = (change: Change): Hit[] => {
  const wrong = wrongIn(change)
  if (!wrong) return []
  const [start, end] = [Math.min(change.from.start, change.said.start), Math.max(change.to.end, change.said.end)]
  return [
    {
      start,
      end,
      severity: 'medium',
      message: { zh: `增减的算法不符：${wrong.zh}`, en: `The change does not fit its figures: ${wrong.en}` },
      hint: { zh: '核对起止数值与增减幅度', en: 'Check both figures and the change' },
    },
  ]
}

/** What is said of a change stands behind it, or before it: 增长了1.2倍，由5万吨增加到11万吨. */
const changesAt = (text: string, figures: readonly Quantity[], at: number): Change[] => {
  const [before, from, to, after] = [figures[at - 1], figures[at], figures[at + 1], figures[at + 2]]
  if (!from || !to || from.dimension !== to.dimension || from.joined || !becomes.test(text.slice(from.end, to.start)))
    return []
  const link = after && !after.joined ? text.slice(to.end, after.start) : ''
  if (after && link.length > 0 && link.length < 24 && !/[;。]/u.test(link)) return [{ from, to, said: after, link }]
  const gap = before ? text.slice(before.end, from.start) : ''
  const earlier = before ? text.slice(Math.max(0, before.start - 12), before.start) : ''
  return before && /^,[从由][^,]{0,6}$/u.test(gap) ? [{ from, to, said: before, link: earlier }] : []
}

/** What the text says wrongly of its changes. */
export const changesIn = (said: string): Hit[] => {
  // 12升降到9升: a litre, and no ups and downs.
  const text = said.includes('升降') ? said.replace(/(?<=\d)升(?=降[到至为低])/gu, 'l') : said
  const figures = figuresOf(text)
  return figures.length < 3 ? [] : figures.flatMap((_, at) => changesAt(text, figures, at).flatMap(hitOf))
}

/** 从10增加到30，增长了3倍: what is said of a change must be what its two figures make. */
export const change: SentenceRule = {
  id: 'change-arithmetic',
  reference: '增减幅度＝（后值－前值）÷前值；两个百分比之差用“百分点”',
  find:
    () =>
    ({ text }) =>
      changesIn(text),
}
