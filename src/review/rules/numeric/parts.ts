import { numeralValue } from '../../numbers/numeral'
import { figuresOf, type Quantity } from '../../numbers/quantities'
import type { SentenceRule } from '../rule'

/** Signs that a sentence names all the parts of one whole. */
const whole =
  /其余|其他|其它|剩余|剩下|分别占|分为|组成|构成|三者|四者|五者|合计|总共|占比|加起来|[二三四五六]部分|三项|四项|只?有[二三四五]种|ab型|赞成[\s\S]*反对|经常[\s\S]*从不|轻[度症][\s\S]*中[度症][\s\S]*重[度症]|优秀[\s\S]*良好/u
/** Signs that its shares belong to different wholes, or that people could choose several. */
const several =
  /增|减|提高|上升|下降|降低|从\S{0,12}到|同比|每年|分别为\S*年|以上|以下|超过|不足|至少|误差|多选|可重复|重叠|同时|率分别|湿度|敏感性|特异性|高于|低于|相比|各(?![类种项级])占?|既往|史者|患病|如果|若|成半/u
/** Two kinds that share out a whole between them. */
const opposites = [
  [/海洋|海水覆盖|水域/u, /陆地/u],
  [/男/u, /女/u],
  [/氮气?/u, /氧气?/u],
  [/城市|城镇/u, /农村|乡村/u],
  [/淡水/u, /咸水|海水/u],
  [/阳性/u, /阴性/u],
  [/支持|赞成/u, /反对/u],
  [/雌|母/u, /雄|公/u],
  [/血浆/u, /血细胞/u],
  [/进口/u, /国产/u],
  [/线上/u, /线下/u],
] as const
const madeOfTwo = /由[^,;。、]{1,8}[和与][^,;。、]{1,12}(?:组成|构成|合成)/u
const divided = /(?:分成?|分为|有|由)(?<count>[三四五六七八]|\d)个?(?:室|部分|大?类|种|层|段|级|型|区|块|项)/u
/** What has a composition, so that shares listed of it exclude each other. */
const composed =
  /电|能耗|供能|能量|热量|来源|来自|成分|大气|空气|血液|土壤|岩石|垃圾|面积|重量|质量|体重|体积|水量|水资源|排放|人口|收入|支出|预算|开支|乘客|用水|用地|元素|合金|鸡蛋|海水|饮食|时间|物种|产量|销量|[国省市县区校班]|投票|选票/u
/** 占总容积的80% */
const ofTotal = /占总[\p{Script=Han}]{1,4}的?(?:约|近)?$/u
/** Shares of people who may be counted twice, or of different wholes. */
const overlapping =
  /者|症|病|喜欢|患|使用|认为|表示|受访|调查|知道|[看去吃用听]过|曾|率|爱|会|需要|选择了?|其中|含水|有(?!机|色|害)|吸|降|之间|覆盖|缺|不够|达标|溶/u
const total = /(?:合计|共计?|总计|总和|加起来|相加|合起来|之和)(?:为|是|达|正好|刚好|约|等于)*$/u
/** 60岁及以上, 0至14岁: who is meant, not how much. */
const ages = /\d{1,3}(?:周?岁)?(?:至|到|~|-|—{1,2}|–)\d{1,3}周?岁|\d{1,3}周?岁(?:及?以[上下])?/gu
const remainder = /其余|其他|其它|剩下|剩余/u
const vague = /约|左右|大约|近|多|余/u

/** Shares that are listed beside each other: those after the last 其中, without a total. */
const listed = (text: string): Quantity[] => {
  const shares = figuresOf(text).filter(
    ({ dimension, unit }) => dimension === 'share' && (unit === '%' || unit === '成'),
  )
  if (shares.length < 2) return []
  const from = text.lastIndexOf('其中')
  const last = shares.filter(({ start }) => start > from)
  const inner = last.length > 1 ? last : shares
  return inner.filter(({ start, amount }) => amount !== 100 || !total.test(text.slice(Math.max(0, start - 10), start)))
}

/** 22%变成电能,其余88%变成热量 */
const isRest = (text: string, [one, other]: Quantity[]) =>
  one !== undefined &&
  other !== undefined &&
  /^[^。;]{1,24}(?:其余|剩下|剩余|余下)的?$/u.test(text.slice(one.end, other.start))

const isPair = (text: string, shares: Quantity[]) => shares.length === 2 && (isRest(text, shares) || isNamedPair(text))

const isNamedPair = (text: string) =>
  [...text.matchAll(/占/gu)].length > 1 &&
  (madeOfTwo.test(text) || opposites.some(([one, other]) => one.test(text) && other.test(text)))

/** As many shares as the whole is said to have parts: 胃分四室. */
const isCounted = (text: string, shares: Quantity[]) =>
  shares.length > 2 &&
  numeralValue(divided.exec(text.slice(0, shares[0]?.start))?.groups?.count ?? '') === shares.length

/** 17.95%、63.35%、28.70%: exact shares that one changed digit keeps from making a hundred. */
const isMisprinted = (shares: Quantity[], sum: number) => {
  const exact = shares.filter(({ text }) => /\.\d/u.test(text))
  const off = String(Math.abs(Math.round((sum - 100) * 100)))
  return shares.length > 2 && exact.length > 1 && sum > 60 && sum < 190 && /^[1-9]0+$/u.test(off) && off.length > 2
}

/** The text without ages, in the same places. */
const withoutAges = (text: string): string =>
  text.includes('岁') ? text.replace(ages, (found) => '人'.repeat(found.length)) : text

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
  (isPair(text, shares) ||
    isCounted(text, shares) ||
    (shares.length > 2 && (whole.test(text) || isMisprinted(shares, sumOf(shares)))))

/** Three or more in one list that share out what has a composition, and more of it than there is. */
const isOverfull = (text: string, shares: Quantity[], sum: number): boolean =>
  shares.length > 2 &&
  sum > 102.5 &&
  sum < 150 &&
  (composed.test(text.slice(0, shares[0]?.start)) || ofTotal.test(text.slice(0, shares[0]?.start))) &&
  !several.test(text) &&
  !overlapping.test(text.slice(0, shares.at(-1)?.end)) &&
  shares.every(({ joined, end }, at) => !joined && (shares[at + 1]?.start ?? end) - end < 16)

/** Shares of one whole that do not add up to it. */
export const parts: SentenceRule = {
  id: 'parts-sum',
  reference: '各部分之和应为 100%（允许 1 个百分点的舍入）',
  find:
    () =>
    ({ text: whole_, stance }) => {
      const text = withoutAges(whole_)
      const shares = stance === 'refuted_here' ? [] : listed(text)
      const [first, last] = [shares.at(0), shares.at(-1)]
      const sum = sumOf(shares)
      const isFaulty = (isDivided(text, shares) && isWrong(text, shares, sum)) || isOverfull(text, shares, sum)
      if (!first || !last || !isFaulty) return []
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
