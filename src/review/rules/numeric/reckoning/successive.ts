import type { Hit } from '../../rule'
import { maskedOf, type Masked } from './schoolbook/masked'
import type { Figure } from './schoolbook/ownFigures'

/** 先涨10%，再降10%; 折上九折: each step is taken of what the one before it left. */
type Step = { start: number; end: number; factor: number; figure: Figure }
type Outcome = { end: number; isWrong: boolean; right: string }

const step =
  /(?:(?<up>提价|加价|[上]?涨价?|上调|提高|升高?|增加|增长|盈利|[赚增多])|(?<down>降价|降低|下[降跌调滑]|亏损|减少|缩水|便宜|优惠|[降跌亏减])|打?)(?:了|约|过|上)*(?<figure>[PZ])/dgu
/** What joins two steps to one reckoning. */
const joined = /先|再|又|后|然后|接着|随后|继而|折上/u
const reach = 26

const factorOf = ({ up, down }: Record<string, string | undefined>, letter: string, value: number) => {
  if (letter === 'Z') return value
  if (up !== undefined) return 1 + value
  return down === undefined ? null : 1 - value
}

const stepsIn = ({ text, at }: Masked): Step[] =>
  [...text.matchAll(step)].flatMap(({ 0: whole, index, groups = {}, indices }) => {
    const figure = at(indices?.groups?.figure?.[0] ?? -1)
    const factor = figure ? factorOf(groups, groups.figure ?? '', figure.value) : null
    return figure && factor !== null ? [{ start: index, end: index + whole.length, factor, figure }] : []
  })

/** The steps of the first reckoning of a text. */
const chainOf = (text: string, steps: readonly Step[]): Step[] => {
  const from = steps.findIndex((one, at) => {
    const next = steps[at + 1]
    const gap = next ? text.slice(one.end, next.start) : ''
    return next !== undefined && gap.length < reach && joined.test(gap) && !/[A-Z。;!?]/u.test(gap)
  })
  const [one, two, three] = from < 0 ? [] : steps.slice(from)
  if (!one || !two) return []
  const gap = three ? text.slice(two.end, three.start) : ''
  return three && /再|又|接着/u.test(gap) && gap.length < 12 ? [one, two, three] : [one, two]
}

const same =
  /^[^A-Z!?]{0,14}?(?:(?:等于|回到|恢复|[跟和与同]|还是|仍是|正好是?|就是|相当于|又成了?)[^A-Z,。]{0,3}(?:原价|原来|原先|最初|起点|本金|开始|当初|原样|涨前|降前)(?!的[A-Z])|[没不]变|不[赚亏]不[亏赚]|打平|回本|持平|抵消|扯平)/u
const denied = /不等于|不会|并[不非未]|没有?(?:回|等)|不能|不是|不是|难|吗|以为|误|别|[!?]/u
const share = /^[^A-Z!?]{0,14}?(?:相当于|等于|是|为|合|共|成|剩下?|只有|打|按)(?:了)?[^A-Z,。!?]{0,8}(?<said>[PZ])/du
const price = /^[^A-Z!?]{0,16}?(?:只要|只需|付|卖|花|是|为|剩下?|变成|要|到手|成|价格?)[^A-Z,。!?]{0,6}(?<said>M)/du
const changed = /(?:便宜|低|少|贵|高|涨|跌|亏|赚|降|减|省)[^A-Z]{0,4}[PZ]$/u

const percent = (value: number) => `${String(Number((value * 100).toPrecision(3)))}%`
const differs = (said: number, right: number) => Math.abs(said - right) > 0.006 + 0.004 * right

const shareOutcome = (masked: Masked, from: number, product: number): Outcome | null => {
  const rest = masked.text.slice(from)
  const match = share.exec(rest)
  const place = match?.indices?.groups?.said?.[0]
  const figure = place === undefined ? undefined : masked.at(from + place)
  if (!match || !figure) return null
  const right = changed.test(match[0]) ? Math.abs(product - 1) : product
  return { end: figure.end, isWrong: differs(figure.value, right), right: percent(right) }
}

const priceOutcome = (masked: Masked, first: Step, from: number, product: number): Outcome | null => {
  const base = /(?<base>M)[^A-Z]{0,20}$/du.exec(masked.text.slice(0, first.start))?.indices?.groups?.base?.[0]
  const match = price.exec(masked.text.slice(from))
  const place = match?.indices?.groups?.said?.[0]
  const [whole, said] = [masked.at(base ?? -1), place === undefined ? undefined : masked.at(from + place)]
  if (!whole || !said || /便宜|省|少|贵|多/u.test(match?.[0] ?? '')) return null
  const right = (whole.value * product) / said.factor
  const isWrong = Math.abs(said.value / said.factor - right) > 0.02 * right
  return { end: said.end, isWrong, right: String(Number(right.toPrecision(4))) }
}

const sameOutcome = ({ text }: Masked, last: Step, product: number): Outcome | null => {
  const match = same.exec(text.slice(last.end))
  return match && !denied.test(match[0])
    ? { end: last.figure.end, isWrong: Math.abs(product - 1) > 0.002, right: percent(product) }
    : null
}

/** 先提价20%，再降价20%，等于原价: what successive changes come to. */
export const successiveIn = (text: string): Hit[] => {
  const masked = maskedOf(text)
  const chain = chainOf(masked.text, stepsIn(masked))
  const [first, last] = [chain[0], chain.at(-1)]
  if (!first || !last) return []
  const product = chain.reduce((made, { factor }) => made * factor, 1)
  const wrong =
    shareOutcome(masked, last.end, product) ??
    priceOutcome(masked, first, last.end, product) ??
    sameOutcome(masked, last, product)
  if (!wrong?.isWrong) return []
  return [
    {
      start: first.figure.start,
      end: wrong.end,
      severity: 'medium',
      message: {
        zh: `逐次增减应连乘，结果应约为 ${wrong.right}`,
        en: `Successive changes multiply: the outcome is about ${wrong.right}`,
      },
      hint: { zh: '核对每一步的基数', en: 'Check what each step is taken of' },
    },
  ]
}
