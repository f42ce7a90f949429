import { isAlike, type Amount } from '../../../numbers/amounts'
import { digitsOf } from '../../../numbers/digits'
import type { Group } from '../../../numbers/groups'
import { makes } from '../explained'
import { headOf, isConverted, withoutRetold } from './addable'
import { isAdditive, listAfter, withoutClasses } from './lists'
import { areSettled } from './settled'
import { isSplitAgain } from './splitAgain'
import { summandsOf } from './summands'
import { undivided } from './undivided'
import type { Mismatch } from './totalLast'
import { isOpen } from './openness'
import { isWrong, notOfOne, reach } from './wholeness'

/** 小麦31.2万亩、玉米28.6万亩，两样59.8万亩: a figure that goes into the sum behind it is no whole. */
const isSummed = (whole: Amount, parts: readonly Amount[]): boolean =>
  parts.some((one, at) => at > 0 && digitsOf(one.value) > 2 && makes([whole, ...parts.slice(0, at)], one))

const extent = /(?:[长宽高深厚]|直径|半径|周长)度?$/u
/** The word before a figure that says which way it is measured. */
const extentOf = (text: string, { end, text: own }: Amount) =>
  extent.exec(text.slice(Math.max(0, end - own.length - 3), end - own.length))?.[0]

/** 池长50米，8条泳道每道宽2.5米: one is a length, the other a breadth. */
const isOfOther = (text: string, whole: Amount, part: Amount): boolean => {
  const [own, other] = [extentOf(text, whole), extentOf(text, part)]
  return own !== undefined && other !== undefined && own !== other
}

/** 看上去有27个,外面可见26块:中心块6个…: another whole stands nearer to the list, and they make it. */
const isOfNearer = (all: readonly Amount[], whole: Amount, parts: readonly Amount[]): boolean =>
  all.some(
    (one) =>
      one.start >= whole.end &&
      one.end <= (parts[0]?.start ?? 0) &&
      one.dimension === whole.dimension &&
      makes(parts, one),
  )

/** A figure in the midst of a list is no whole of what follows, unless a colon or 其中 says so. */
const isMember = (text: string, all: readonly Amount[], whole: Amount, lead: string): boolean =>
  !/:|其中/u.test(lead) &&
  (/:[^,。;:]{0,10}$/u.test(text.slice(Math.max(0, whole.start - 12), whole.start)) ||
    all.some((one) => {
      const gap = text.slice(one.end, whole.start)
      const isNear = gap.length < 24 && !/[。!]/u.test(gap) && (!gap.includes('?') || one.amount > whole.amount)
      return one.end <= whole.start && isAlike(one, whole) && isAdditive(one) && isNear
    }))

/** 每天需水2500毫升,其中饮水1200毫升: the parts are told without 每天. */
const ofHabit = (text: string, one: Group): Group =>
  one.per === '天' && /^(?:左右|上下)?[,:(]?(?:其中|:)/u.test(text.slice(one.end)) ? undivided(one) : one

/** 红队积7分,蓝队积6分,黄队积4分: told by the same word as those behind it, or parted from them like them. */
const isAlongside = (text: string, whole: Group, parts: readonly Group[], lead: string): boolean => {
  if (/其中|:/u.test(lead) || isTotal.test(text.slice(Math.max(0, whole.start - 8), whole.start))) return false
  const signs = [whole, ...parts].map(({ start }) => text.charAt(start - 1))
  return lead.includes(';') || (/^[\p{Script=Han}]$/u.test(signs[0] ?? '') && new Set(signs).size === 1)
}
const isTotal = /共|总|全|合计|[有由分]$/u

/** 人均4.2万元,其中城镇51821元: of what is told in the mean, a share larger than all is the mean of some. */
const isMeanOf = (text: string, whole: Group, parts: readonly Group[]): boolean =>
  /均/u.test(headOf(text, whole)) && parts.some(({ amount }) => amount > whole.amount)

/** 由12名男队员和8名女队员组成: a part and no whole; nor is 一公斤盐 or 每100毫升. */
const isWholeLike = (text: string, whole: Group): boolean => {
  if (
    whole.dimension === 'age' ||
    !isAdditive(whole) ||
    whole.times !== undefined ||
    whole.value <= 1 ||
    whole.unit === ''
  )
    return false
  const isMadeOf = /由[约近]?$/u.test(text.slice(Math.max(0, whole.start - 2), whole.start))
  return !isMadeOf || /^[^,:。、和与及\d]*[组构拼合缝制做]成[:,]/u.test(text.slice(whole.end))
}

/** 206块：颅骨29块、躯干骨51块、四肢骨136块: a total before its list, which ends behind `own`. */
export const totalFirst = (text: string, own = 0): Mismatch[] => {
  const all = summandsOf(text)
  return all
    .map((one) => ofHabit(text, one))
    .flatMap((whole) => {
      const first = isWholeLike(text, whole) ? firstAfter(all, whole) : undefined
      if (!first) return []
      const lead = withoutClasses(text.slice(whole.end, first.start).replace(/ +/gu, '').replace(asks, ':'))
      // 11个月零10天: the rest of another figure.
      const parts = notOfOne.test(lead) || lead.endsWith('零') ? [] : withoutRetold(listAfter(text, all, whole))
      const last = parts.at(-1)
      if (!last || last.end <= own || (parts.length < 2 && first.times === undefined)) return []
      if (isSummed(whole, parts) || isConverted([whole, ...parts]) || isAlongside(text, whole, parts, lead)) return []
      if (isMeanOf(text, whole, parts)) return []
      if (isOfNearer(all, whole, parts) || isOfOther(text, whole, first) || /^处(?!理)/u.test(text.slice(last.end)))
        return []
      if (isOpen({ text, whole, parts, last }) || isMember(text, all, whole, lead)) return []
      const isFound =
        isWrong({ text, whole, parts, lead, last, all }) &&
        !isSplitAgain(text, all, whole, last) &&
        !areSettled(text, all, [whole, ...parts])
      return isFound ? [{ whole, parts }] : []
    })
}

/** 增重12.5公斤都长在了哪里? opens a list like a colon. */
const asks = /^[^。;?\d]{0,14}(?:哪|什么|如何)[^。;?\d]{0,4}\?/u

/** The first figure of a list that may make the whole; nothing when it stands too far from it. */
const firstAfter = (all: readonly Group[], whole: Group): Group | undefined => {
  const first = all.find((one) => one.start >= whole.end && isAlike(one, whole) && isAdditive(one))
  return first && first.start - whole.end <= reach ? first : undefined
}
