import { isAlike } from '../../../numbers/amounts'
import type { Group } from '../../../numbers/groups'
import { makes, someMake } from '../explained'
import { isAdditive } from './lists'
import { summandsOf } from './summands'
import type { Mismatch } from './totalLast'

/** ,加起来共 */
const added =
  /^[^,;。\d]{0,6},(?:[这那]?[\p{Script=Han}]{0,4})?(?:加起来|合起来|加在一起|凑在一起|合计|总计|总共|一共|共计?)(?:就|是|有|为|用|要|约|共|了)*$/u
const otherwise = /再|另|外加|还|又|算上|连同/u

/** As often as another count of the text: 两队的6个组各10人 may mean either. */
const isOtherTimes = (all: readonly Group[], one: Group, figure: Group): boolean => {
  const times = figure.amount / (one.amount / (one.times ?? 1))
  return all.some(({ value, start }) => start < figure.start && value > 1 && Math.abs(value - times) < 0.01)
}

/** 三种养分各有7.5公斤,加起来共27.5公斤: what several things have each, and a total that it does not make. */
export const eachTotals = (text: string, own = 0): Mismatch[] => {
  if (!text.includes('各')) return []
  const all = summandsOf(text)
  return all.flatMap((figure, at): Mismatch[] => {
    const before = all[at - 1]
    if (!before?.times || figure.end <= own || figure.times !== undefined || !isAlike(before, figure)) return []
    if (!isAdditive(figure) || !isAdditive(before) || figure.vague || before.vague) return []
    const link = text.slice(before.end, figure.start)
    if (!added.test(link) || otherwise.test(link) || makes([before], figure)) return []
    const kin = all.slice(0, at).filter((one) => isAlike(one, figure) && isAdditive(one))
    const ratio = figure.amount / before.amount
    return ratio < 0.2 || ratio > 5 || someMake(kin, figure) || isOtherTimes(all, before, figure)
      ? []
      : [{ whole: figure, parts: [before] }]
  })
}
