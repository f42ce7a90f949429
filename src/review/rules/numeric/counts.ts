import { figuresOf, type Quantity } from '../../numbers/quantities'
import type { Hit, SentenceRule } from '../rule'

/** Kinds that exclude each other and leave nothing over. */
const opposites =
  /男[\s\S]*女|女[\s\S]*男|阳性[\s\S]*阴性|城[\s\S]*乡|合格[\s\S]*不合格|常染色体[\s\S]*性染色体|正常[\s\S]*(?:异常|偏高|偏低|不正常|升高)|成年?人[\s\S]*(?:儿童|未成年)|(?:治疗|试验|实验|干预|接种)组[\s\S]*对照组|雌[\s\S]*雄|雄[\s\S]*雌|本土[\s\S]*境外|治愈[\s\S]*死亡|(?:有效|痊愈|治愈|好转)[\s\S]*无效|轻[症度][\s\S]*重[症度]|及格[\s\S]*不及格/u
/** 近视29人，不近视27人 */
const negated = /([\p{Script=Han}]{2})(?:的|者)?\d[\s\S]*(?:不|非|未|没有?)\1/u
const exhaustive = /其余|其他|其它|剩下|剩余|组成|构成|分为|由/u
const within = /其中|中[,有]|里[,有]|包括|分别|分为|组成|男|女|正常/u
const total =
  /(?:共|共有|一共|总共|合计|共计|总计|总和|加起来|合起来|相加)(?:正好|刚好|是|为|约|达|一个|等于|[\p{Script=Han}]{0,6})?$/u
const perEach = /每|各|×|乘|平均|倍|以上|不足|超过|至少|增|减|降(?![雨水雪])|重复|比/u
const people = new Set(['人', '名', '例', '位'])
const overlapping = /多选|同时|兼|合并|症状|伴/u

const sumOf = (figures: Quantity[]) => figures.reduce((sum, { amount }) => sum + amount, 0)
const isSame = (a: Quantity, b: Quantity) =>
  a.dimension === b.dimension && (a.unit === b.unit || (people.has(a.unit) && people.has(b.unit)))

const inside = /其中|[中里内][,有]/u

/** The first figure with all that follow it in the same unit. */
const family = (text: string, figures: readonly Quantity[]): Quantity[] => {
  const counted = figures.filter(({ dimension, joined }) => dimension === 'count' && !joined)
  for (const [at, first] of counted.entries()) {
    const same = counted.slice(at).filter((figure) => isSame(figure, first))
    if (
      same.length > 2 &&
      (inside.test(text.slice(first.end, same[1]?.start)) || same.every(({ amount }) => amount <= first.amount))
    )
      return same
  }
  return []
}

const wordingOf = (sum: number, whole: number): Omit<Hit, 'start' | 'end'> => ({
  severity: 'medium',
  message: { zh: `各项相加为 ${sum}，与总数 ${whole} 不符`, en: `The parts add up to ${sum}, not to ${whole}` },
  hint: { zh: '核对总数和各项数字', en: 'Check the total and its parts' },
})

/** 共100人，其中男45人，女65人 */
const totalFirst = (text: string, figures: readonly Quantity[]): Hit[] => {
  const [whole, ...parts] = family(text, figures)
  const last = parts.at(-1)
  if (!whole || !last || !within.test(text.slice(whole.end, last.start)) || overlapping.test(text)) return []
  const sum = sumOf(parts)
  const isComplete = opposites.test(text) || negated.test(text)
  const isOver = sum > whole.amount && (isComplete || !people.has(whole.unit) || exhaustive.test(text))
  const isUnder = sum < whole.amount && parts.length > 1 && (isComplete || remainderIsCounted(text, last))
  if (!isOver && !(isUnder && parts.length === 2)) return []
  return [{ ...wordingOf(sum, whole.amount), start: whole.start, end: last.end }]
}

const remainderIsCounted = (text: string, last: Quantity) =>
  /(?:其余|剩下|剩余)[^,;]{0,6}$/u.test(text.slice(0, last.start))

/** The figures directly before a total, in its unit and beside each other. */
const partsBefore = (text: string, figures: readonly Quantity[], at: number): Quantity[] => {
  const whole = figures[at]
  const parts: Quantity[] = []
  for (let i = at - 1; whole && i >= 0; i -= 1) {
    const figure = figures[i]
    const next = parts[0]
    if (
      !figure ||
      figure.dimension === 'share' ||
      !isSame(figure, whole) ||
      figure.joined ||
      (next && next.start - figure.end > 14)
    )
      break
    parts.unshift(figure)
  }
  return parts
}

const summed = /共|合计|总计|加起来|合起来|相加|总和/u

/** 分别为60人、58人、62人，共200人 */
const totalLast = (text: string, figures: readonly Quantity[]): Hit[] =>
  figures.flatMap((whole, at) => {
    const before = text.slice(Math.max(0, whole.start - 12), whole.start)
    if (!total.test(before) && !/一个\p{Script=Han}{0,5}$/u.test(before)) return []
    const shown = figures.filter(
      ({ unit, value, dimension }) =>
        !(unit === '个' && value === 1) && (dimension !== 'time' || whole.dimension === 'time'),
    )
    const parts = partsBefore(text, shown, shown.indexOf(whole))
    const [first] = parts
    if (
      !first ||
      parts.length < 2 ||
      parts.some(({ amount }) => amount > whole.amount) ||
      !summed.test(text.slice(parts.at(-1)?.end, whole.start))
    )
      return []
    const sum = Math.round((sumOf(parts) / whole.factor) * 100) / 100
    if (Math.abs(sum - whole.value) <= whole.value * (/约|多|近|余/u.test(text) ? 0.015 : 0.003)) return []
    return at < 0 ? [] : [{ ...wordingOf(sum, whole.value), start: first.start, end: whole.end }]
  })

/** Counts that do not add up to their total. */
export const counts: SentenceRule = {
  id: 'counts-sum',
  reference: '各分项之和应等于总数',
  find:
    () =>
    ({ text, stance }) => {
      const figures = figuresOf(text)
      if (stance === 'refuted_here' || figures.length < 3 || perEach.test(text)) return []
      const hits = totalFirst(text, figures)
      return hits.length > 0 || !summed.test(text) ? hits : totalLast(text, figures).slice(0, 1)
    },
}
