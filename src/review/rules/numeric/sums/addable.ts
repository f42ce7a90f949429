import type { Amount } from '../../../numbers/amounts'
import type { Group } from '../../../numbers/groups'

/** The words of its clause before a figure. */
export const headOf = (text: string, { start }: Amount, reach = 10) =>
  text.slice(Math.max(0, start - reach), start).replace(/^.*[,。;:、]/u, '')

const total = /全[长程高]|合计|总计|共计|累计|一共|总共/u

/** 甲隧道全长50公里,海底段38公里,乙隧道全长54公里: a list that holds a whole of its own is added up by nobody. */
const holdsWhole = (text: string, parts: readonly Amount[]): boolean => {
  const wholes = parts.filter((one) => total.test(headOf(text, one))).length
  return wholes > 0 && wholes < parts.length
}

const isSame = (one: Amount, other: Amount) =>
  one.unit !== other.unit && Math.abs(one.amount - other.amount) <= 0.02 * Math.abs(one.amount)

/** 3.05米,即10英尺: one length in two units. */
export const isConverted = (amounts: readonly Amount[]): boolean =>
  amounts.some((one, at) => {
    const next = amounts[at + 1]
    return next !== undefined && isSame(one, next)
  })

/** 每立方米用水泥340千克、砂740千克: a list that begins with what each has goes on with it. */
const isOfEach = (text: string, all: readonly Amount[], first: Amount): boolean =>
  all.some(
    ({ per, dimension, start, end }) =>
      per !== '' &&
      dimension !== 'share' &&
      end <= first.start &&
      first.start - end < 8 &&
      /^[、和与]|^[^,。;]{0,4}、/u.test(text.slice(end, first.start)) &&
      start < first.start,
  )

/** 亩产620公斤、580公斤: by the unit, so that only what they are multiplied with could be added. */
const rated = /亩产|单产|单价|均价|时薪/u

/** 最短30天,最长40天: the ends of a range. */
const extreme = /最(?:短|长|高|低|多|少|大|小|快|慢|早|晚)[^,;。、]{0,3}$/u

/** 一季度、上半年、前三季度; 前两天: each holds what was told before it. */
const cumulative = /^前(?:[两二三四五六七八九十]|\d{1,2})[\p{Script=Han}]{1,3}|累计|截[至止]|1月?[—–~至到-]\d{1,2}月/u
const half = /上半年|半年/u
const isCumulative = (text: string, parts: readonly Amount[]): boolean =>
  parts.some((one, at) => {
    const before = parts[at - 1]
    if (!before || one.amount <= before.amount) return false
    const head = headOf(text, one)
    return cumulative.test(head) || (half.test(head) && /季度/u.test(headOf(text, before)))
  })

/** 买10送1 */
const given = /买[\d一二两三四五六七八九十]{1,3}\p{Script=Han}?[送赠]/u

/** 10人一桌的坐满了: how many make one, told again of some of them. */
const ofOne = /^一(?!共|起|同|道|并|次|样|半|些|般)\p{Script=Han}的/u

/** Whether a list before a figure may be what was added up to it. */
export const isAddable = (text: string, all: readonly Amount[], parts: readonly Amount[], figure: Amount): boolean => {
  const [first] = parts
  if (parts.some((one) => extreme.test(headOf(text, one)) || ofOne.test(text.slice(one.end)))) return false
  if (isCumulative(text, parts) || given.test(text.slice(Math.max(0, (first?.start ?? 0) - 24), figure.start)))
    return false
  if (first === undefined || holdsWhole(text, parts) || isConverted([...parts, figure])) return false
  return !isOfEach(text, all, first) && !rated.test(headOf(text, first))
}

/** 第二档3.6元,用5立方米,付18元: a price stands beside its product. */
export const withoutPrices = (parts: readonly Group[], all: readonly Amount[]): readonly Group[] =>
  parts.filter((one, at) => {
    const next = parts[at + 1]
    const isPrice = ({ start, end, value }: Amount) =>
      next !== undefined &&
      start >= one.end &&
      end <= next.start &&
      Math.abs(one.amount * value - next.amount) <= 0.001 * next.amount
    return !all.some((times) => times.value > 1 && isPrice(times))
  })

/** 200度,每度0.52元,计104元: what is told behind its own product is the product again, and so is a product behind it: 52张,四种各13张. */
export const withoutRetold = (parts: readonly Group[]): readonly Group[] =>
  parts.filter((one, at) => {
    const before = parts[at - 1]
    const isProduct = before && (before.times === undefined) !== (one.times === undefined)
    return !isProduct || Math.abs(before.amount - one.amount) > 0.005 * one.amount
  })

/** 后者多204.3克, 两者相差15吨: how far two parts are from each other is no part beside them. */
const difference =
  /(?<![最许大太更不])[多少高低长短重轻大小快慢贵]了?(?:约|大约)?$|(?:相差|[差多少高低]出|之差为?)(?:了|约|大约)*$/u
const pair = /[前后]者|[比较][^,;。]{1,8}|两[者个人班组地次]|[他她它]|相差|之差/u

/** The figures of a list without those that tell by how much one before differs from another. */
export const withoutDifferences = (text: string, all: readonly Group[]): readonly Group[] =>
  all.filter((figure, at) => {
    const [one, other, head] = [all[at - 2], all[at - 1], headOf(text, figure)]
    if (!one || !other || !difference.test(head)) return true
    return !pair.test(head) && Math.abs(Math.abs(one.amount - other.amount) - figure.amount) > figure.slack
  })
