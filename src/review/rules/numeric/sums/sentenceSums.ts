import { isAlike, sumOf } from '../../../numbers/amounts'
import { digitsOf, withoutDust } from '../../../numbers/digits'
import type { Group } from '../../../numbers/groups'
import { everyMatch } from '../../../numbers/everyMatch'
import { isSlip } from '../../../numbers/slipOfPen'
import { headOf } from './addable'
import { isAdditive } from './lists'
import { isOpposed } from './opposites'
import { isBase, isMadeOtherwise, opens } from './sentenceGuards'
import { summandsOf } from './summands'
import type { Mismatch } from './totalLast'
import { undivided } from './undivided'

/** The words before or behind the first figure by which the others are its parts. */
const wholeHead =
  /(?:一共|总共|共|合计|总[\p{Script=Han}]{1,4}|全[\p{Script=Han}]{1,3}|人口|体重|摄入|喝|落差|装机|答卷|由)[\p{Script=Han}]{0,4}$/u
/** Between the list and a last figure that is their sum. */
const wholeLast =
  /之和|合计|共计?|[,:]计|累计|总|全[线程长部年天体场书周文]|恰[为好是]|正好|刚好|就有|下来|前后|加起来|满打满算/u
/** By these the figures are told of other things than the parts of one. */
const otherwise =
  /[;?!]|每(?!天)|各(?!类|种|项)|平均|[人户日月年]均|比(?!赛)|[增减涨跌]|[上提攀回爬]升|升[高至到]|下降|降[低至到]|倍|去年|上年|同期|目标|计划|预计|如果|以上的|至少|超过|(?<!盈)不足|不到(?=[约\d一二两三四五六七八九十])|最(?!后)|例如|比如|主要|等[,。]|同时|多选|重叠|相距|其余|还剩|剩下|只剩|直径|半径|[宽高深厚]度?(?=[\d约达为])|第[一二三四五六]|排名|前[一二三四五六七八九十]|价|元\/|折|买|卖|从[约\d]|历史|加上|连同|算上|外加|另加|[,再外](?:加|连)[^,。\d]{1,4}共|都(?!市|江)|以来/u

/** 1142公里2006年通车: the year is no rest of the figure. */
const isWhole = (text: string, one: Group) =>
  (!one.ranged || /^\d{4}年/u.test(text.slice(one.end))) && one.value > 0 && isAdditive({ ...one, ranged: false })

/** 每天2500毫升, 每天吃早餐的960份: what is told by day is added like the rest. */
const ofDay = (one: Group): Group => (one.per === '天' ? { ...undivided(one), per: '' } : one)

const kinsOf = (text: string): Group[][] => {
  const all = summandsOf(text)
    .map(ofDay)
    .filter((one) => isWhole(text, one))
  const firsts = all.filter((one, at) => all.findIndex((other) => isAlike(one, other)) === at)
  return firsts.map((first) => all.filter((one) => isAlike(first, one)))
}

/** Whether a slip of the pen in the whole or in one of its parts keeps them from each other. */
const isSlipped = (whole: Group, parts: readonly Group[]) => {
  const over = sumOf(parts) - whole.amount
  return (
    isSlip(whole.value, withoutDust((whole.amount + over) / whole.factor)) ||
    parts.some((one) => isSlip(one.value, withoutDust((one.amount - over) / one.factor)))
  )
}

const outright = /(?:一共|总共|共有?|合计)$/u
/** 一共18位: of what is counted outright more than there is needs no slip to be wrong. */
const isOverfull = (text: string, whole: Group, parts: readonly Group[]) =>
  parts.length > 2 &&
  outright.test(headOf(text, whole)) &&
  sumOf(parts) > whole.amount &&
  sumOf(parts) < 1.6 * whole.amount

/** Two parts are held only against a figure that tells more, and so are parts that may not be all there are. */
const isTelling = (text: string, whole: Group, parts: readonly Group[], isNamed: boolean) => {
  const sum = withoutDust(sumOf(parts) / whole.factor)
  const isShort = sum < whole.value && parts.every(({ start }) => start > whole.start)
  const digits = digitsOf(whole.value)
  if (parts.length > 2) {
    const figures = isShort ? [whole.value, sum] : [whole, ...parts].map(({ value }) => value)
    return isNamed && Math.max(...figures.map(digitsOf)) > (isShort ? 2 : 1)
  }
  return isSlip(whole.value, sum) && digits > (isShort ? 3 : 2) && (isNamed || digits > 3 || isOpposed(text))
}

/** 100克牛奶里,水87克 */
const inside = /^[^,。:\d]{0,10}[里中内],/u

const isNamedFirst = (text: string, whole: Group) => {
  const tail = text.slice(whole.end)
  return wholeHead.test(headOf(text, whole)) || opens.test(tail) || (isBase(whole) && inside.test(tail))
}

const mismatchOf = (text: string, kin: readonly Group[]): Mismatch | null => {
  const whole = kin.reduce((most, one) => (one.amount > most.amount ? one : most))
  const parts = kin.filter((one) => one !== whole)
  const [first, last, before] = [kin[0], kin.at(-1), kin.at(-2)]
  if (!first || !last || !before || (whole !== first && whole !== last) || whole.times !== undefined) return null
  if (parts.some(({ vague, amount }) => vague || amount === whole.amount)) return null
  const isNamed = whole === first ? isNamedFirst(text, whole) : wholeLast.test(text.slice(before.end, whole.start))
  if (whole === last && !isNamed) return null
  if (!isTelling(text, whole, parts, isNamed) || !(isSlipped(whole, parts) || isOverfull(text, whole, parts)))
    return null
  return isMadeOtherwise(text, whole, parts) ? null : { whole, parts }
}

const most = 12
const sentence = /[^。!?;]+[。!?;]?/gu

/** 全长1432公里,甲段1277公里,乙段255公里: a sentence whose figures are a whole and its parts, but for a slip of the pen. */
export const sentenceSums = (text: string, own = 0): Mismatch[] =>
  everyMatch(text.slice(own), sentence).flatMap(({ 0: words, index }) =>
    otherwise.test(words)
      ? []
      : kinsOf(words)
          .filter((kin) => kin.length > 2 && kin.length <= most)
          .flatMap((kin) => mismatchOf(words, kin) ?? [])
          .map(({ whole, parts }) => ({
            whole: shifted(whole, own + index),
            parts: parts.map((one) => shifted(one, own + index)),
          })),
  )

const shifted = <One extends Mismatch['whole']>(one: One, by: number): One => ({
  ...one,
  start: one.start + by,
  end: one.end + by,
})
