import { figuresOf, type Quantity } from '../../numbers/quantities'
import type { SentenceRule } from '../rule'

/** Signs that a sentence names all the parts of one whole. */
const whole =
  /其余|其他|其它|剩余|剩下|分别占|分为|组成|构成|三者|四者|五者|合计|总共|占比|加起来|[二三四五六]部分|三项|四项|只?有[二三四五]种|ab型|赞成[\s\S]*反对|经常[\s\S]*从不|轻[度症][\s\S]*中[度症][\s\S]*重[度症]|优秀[\s\S]*良好/u
/** Signs that its shares belong to different wholes, or that people could choose several. */
const several =
  /增|减|提高|上升|下降|降低|从\S{0,12}到|同比|每年|分别为\S*年|以上|以下|超过|不足|至少|误差|多选|可重复|重叠|同时|率分别|湿度|敏感性|特异性|高于|低于|相比|各占?|既往|史者|患病|如果|若/u
/** Two kinds that share out a whole between them. */
const opposites = [
  [/海洋|海水覆盖|水域/u, /陆地/u],
  [/男/u, /女/u],
  [/氮气?/u, /氧气?/u],
  [/城市|城镇/u, /农村|乡村/u],
  [/淡水/u, /咸水|海水/u],
  [/阳性/u, /阴性/u],
] as const
const total = /(?:合计|共计?|总计|总和|加起来|相加|合起来|之和)(?:为|是|达|正好|刚好|约|等于)*$/u
const remainder = /其余|其他|其它|剩下|剩余/u
const vague = /约|左右|大约|近|多|余/u

/** Shares that are listed beside each other: those after the last 其中, without a total. */
const listed = (text: string): Quantity[] => {
  const shares = figuresOf(text).filter(({ dimension, unit }) => dimension === 'share' && unit === '%')
  if (shares.length < 2) return []
  const from = text.lastIndexOf('其中')
  const last = shares.filter(({ start }) => start > from)
  const inner = last.length > 1 ? last : shares
  return inner.filter(({ start, value }) => value !== 100 || !total.test(text.slice(Math.max(0, start - 10), start)))
}

const isPair = (text: string, shares: Quantity[]) =>
  shares.length === 2 &&
  [...text.matchAll(/占/gu)].length > 1 &&
  opposites.some(([one, other]) => one.test(text) && other.test(text))

const sumOf = (shares: Quantity[]) => Math.round(shares.reduce((sum, { amount }) => sum + amount, 0) * 100) / 100

/** Whether the shares should have made up the whole and don't. */
const isWrong = (text: string, shares: Quantity[], sum: number): boolean => {
  const last = shares.at(-1)
  const isOpen = remainder.test(text.slice(last?.end ?? 0).replace(/^[^,;]{0,3}/u, ''))
  const tolerance = vague.test(text) ? 2.5 : 1
  if (isOpen) return sum >= 100 + tolerance
  return Math.abs(sum - 100) > tolerance && sum > 50 && sum < 250
}

const isDivided = (text: string, shares: Quantity[]) =>
  shares.every(({ joined }) => !joined) &&
  !several.test(text) &&
  (isPair(text, shares) || (shares.length > 2 && whole.test(text)))

/** Shares of one whole that do not add up to it. */
export const parts: SentenceRule = {
  id: 'parts-sum',
  reference: '各部分之和应为 100%（允许 1 个百分点的舍入）',
  find:
    () =>
    ({ text, stance }) => {
      const shares = stance === 'refuted_here' ? [] : listed(text)
      const [first, last] = [shares.at(0), shares.at(-1)]
      const sum = sumOf(shares)
      if (!first || !last || !isDivided(text, shares) || !isWrong(text, shares, sum)) return []
      return [
        {
          start: first.start,
          end: last.end,
          severity: 'medium',
          message: { zh: `各部分相加为 ${sum}%，不等于 100%`, en: `The parts add up to ${sum} %` },
          hint: { zh: '核对各项占比，或说明为何不为 100%', en: 'Check the shares or say why they differ' },
        },
      ]
    },
}
