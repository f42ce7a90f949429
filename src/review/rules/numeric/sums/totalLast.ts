import { isAlike, sumOf, type Amount } from '../../../numbers/amounts'
import { withoutDust } from '../../../numbers/digits'
import type { Group } from '../../../numbers/groups'
import { isSlip } from '../../../numbers/slipOfPen'
import { headOf, isAddable, withoutDifferences, withoutPrices, withoutRetold } from './addable'
import { endMakes, isProduct, makes, someMake } from '../explained'
import { isAdditive, isCut, listBefore } from './lists'
import { isOfSeveral } from './ofSeveral'
import { areSettled, isSubtotalled } from './settled'
import { summandsOf } from './summands'
import { claimOf, type Claim } from './totalWords'

/** A whole that is said to be the sum of parts, and isn't. */
export type Mismatch = { whole: Amount; parts: readonly Amount[] }

type Sum = { text: string; parts: readonly Group[]; figure: Amount; claim: Claim; all: readonly Amount[] }

/** 甲市、乙市、丙市,丁市: a figure that is told like those before it is one more of them. */
const isMember = (text: string, parts: readonly Amount[], figure: Amount) =>
  [...headOf(text, figure)].some((sign) => parts.filter((one) => headOf(text, one).includes(sign)).length > 1)

/** Three parts and figures of three digits: hardly by chance is a figure without a word for it so near their sum. */
const isTelling = ({ text, parts, figure, right }: Pick<Sum, 'text' | 'parts' | 'figure'> & { right: number }) =>
  parts.length > 2 &&
  parts.every(({ amount }) => amount < figure.amount) &&
  String(right).replace(/[.]|0+$/gu, '').length > 2 &&
  !isMember(text, parts, figure)

const isNear = ({ text, parts, figure, claim }: Sum): boolean => {
  const sum = sumOf(parts)
  const ratio = figure.amount / sum
  if (claim === 'added') return ratio > 0.08 && ratio < 12
  if (ratio <= 0.5 || ratio >= 2 || claim === 'whole') return ratio > 0.5 && ratio < 2
  const right = withoutDust(sum / figure.factor)
  return isSlip(figure.value, right) && (claim === 'outcome' || isTelling({ text, parts, figure, right }))
}

/** 两天跑5公里,一天跑8公里: what is told once of several counts for each. */
const isMultiplied = ({ text, parts, figure, all }: Sum): boolean => {
  const span = text.slice(parts[0]?.start, figure.start)
  if ((parts.length < 3 || /每|各/u.test(span)) && isProduct(all, figure)) return true
  const taken = parts.map((one) => {
    const count = all.find(({ end, value }) => end <= one.start && one.start - end < 5 && value > 1)
    const times = count === undefined || isAlike(count, one) ? 1 : count.value
    return { ...one, amount: one.amount * times, slack: one.slack * times }
  })
  return endMakes(taken, figure)
}

/** 优112天、良183天、轻度污染55天，优良天数合计295天: a total by the name of some that stand beside each other. */
const isOfNamed = ({ text, parts, figure }: Sum): boolean => {
  const label = headOf(text, figure).replace(/合计|总计|一共|共计?|总/gu, '')
  const isNamed = (one: Amount) => [...headOf(text, one)].some((sign) => label.includes(sign))
  return parts.some((_, from) =>
    parts.some((one, to) => to > from && isNamed(one) && makes(parts.slice(from, to + 1), figure)),
  )
}

/** 40公斤,等于施入氮、磷、钾养分各6公斤,合计18公斤 */
const isOfEachLast = (parts: readonly Group[], figure: Amount) => {
  const last = parts.at(-1)
  return last?.times !== undefined && makes([last], figure)
}

const isWrong = (reading: Sum): boolean => {
  const { text, parts, figure, claim, all } = reading
  if (!isNear(reading) || endMakes(parts, figure) || isMultiplied(reading) || isOfSeveral(text, parts, figure))
    return false
  if (isOfEachLast(parts, figure) || isOfNamed(reading)) return false
  if (isSubtotalled(text, parts) || areSettled(text, all, [...parts, figure])) return false
  const alike = all.filter((one) => one.end <= figure.start && isAlike(one, figure) && isAdditive(one))
  const greatest = alike.reduce((most, one) => (one.amount > most.amount ? one : most), figure)
  const others = [...alike.filter((one) => one !== greatest), figure]
  if (greatest.amount > figure.amount && (claim !== 'added' || someMake(others, greatest))) return false
  return claim === 'added' || !someMake(alike, figure)
}

/** 每组7人,加上2位老师: what each has is no part yet. */
const isOfEach = (text: string, { start, times }: Group) =>
  times === undefined &&
  /(?:每(?![方边侧队])|平均|各)[^,;:。()每天日次]{0,8}$/u.test(text.slice(Math.max(0, start - 12), start))

/** 一个分子里总共24个, 一种花色之和: the one thing that holds them all. */
const isHolder = (text: string, one: Amount, figure: Amount): boolean =>
  one.text.startsWith('一') &&
  /^[^,。;\d]{0,8}(?:[里中内上共总就]|之和|加起来|相加)/u.test(text.slice(one.end, figure.start))

/** 鸡23只,兔12只,共有脚94只: the feet are not counted with the animals. */
const ofThem = /(?:脚|腿|头|眼睛?|翅膀?|手|耳朵|轮子|原子|质子|电子|中子)$/u

/** No words between a list and its total are longer. */
const farthest = 52

/** 甲30只、乙20只，合计60只: a total behind its list, in what stands behind `own`. */
export const totalLast = (text: string, own = 0): Mismatch[] => {
  const all = summandsOf(text)
  return all.flatMap((figure, at) => {
    if (figure.end <= own || !isAdditive(figure) || figure.times !== undefined) return []
    const alike = all.slice(0, at).filter((one) => isAlike(one, figure) && !isHolder(text, one, figure))
    const kin = withoutDifferences(text, alike)
    if (kin.length < 2 || figure.start - (kin.at(-1)?.end ?? 0) > farthest) return []
    const parts = withoutPrices(withoutRetold(listBefore(text, kin, figure)), all)
    const [first, last] = [parts[0], parts.at(-1)]
    if (!first || !last || parts.length < 2 || isOfEach(text, first) || isCut(text, kin, first)) return []
    if (!isAddable(text, all, parts, figure)) return []
    const from = alike.at(-1)?.end ?? last.end
    if (all.filter(({ start, end }) => start >= from && end <= figure.start).length > 1) return []
    const claim = claimOf(text.slice(last.end, figure.start).replace(/ +/gu, ''), parts.length)
    if (ofThem.test(headOf(text, figure)) && !ofThem.test(headOf(text, first))) return []
    if (figure.unit === '' && claim !== 'added' && !/总[分数和][^,。]{0,3}$/u.test(headOf(text, figure))) return []
    return claim && isWrong({ text, parts, figure, claim, all }) ? [{ whole: figure, parts }] : []
  })
}
