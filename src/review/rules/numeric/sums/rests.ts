import { isAlike, type Amount } from '../../../numbers/amounts'
import { digitsOf, withoutDust } from '../../../numbers/digits'
import type { Group } from '../../../numbers/groups'
import { isSlip } from '../../../numbers/slipOfPen'
import type { Hit } from '../../rule'
import { makes, shown, someMake } from '../explained'
import { headOf } from './addable'
import { isAdditive } from './lists'
import { summandsOf } from './summands'

/** What is left of a whole when another figure went from it. */
const left =
  /(?:[还只仅尚](?:剩|余|有)|剩余?|剩下|余下|结余|[存成]活|幸存|遇难者?|生还者?|排出体外)(?:的|下|约|了|只|仅|有|为|是|多达|就|人数)*$/u
/** By these the figures are of other things, or more comes in between. */
const otherwise =
  /[?!]|每|各|平均|[人日月年]均|倍|又|再|另|增|涨|升|补|添|如果|目标|预计剩|去年|上年|同期|左右|多(?:万|亿|人|个|元)/u
const reach = 60

/** The two figures before a rest, and what they leave; of three digits hardly anything is a slip of it by chance. */
const rightOf = (kin: readonly Group[], rest: Group): number | null => {
  const [one, other] = kin.slice(-2)
  if (!one || !other || kin.length > 9) return null
  const right = withoutDust(Math.abs(one.amount - other.amount) / rest.factor)
  const isExact = [one, other, rest].every(({ vague, ranged }) => !vague && !ranged)
  if (!isExact || digitsOf(right) < 3 || !isSlip(rest.value, right)) return null
  const isReckonable = rest.amount < Math.max(one.amount, other.amount)
  return isReckonable && !isMade(kin, rest) ? right : null
}

/** Whether any of the figures leaves or makes the rest, whichever the text means. */
const isMade = (kin: readonly Amount[], rest: Amount): boolean =>
  someMake(kin, rest) || kin.some((whole) => whole.amount > rest.amount && isLeft(kin, whole, rest))

const isLeft = (kin: readonly Amount[], whole: Amount, rest: Amount) => {
  const others = kin.filter((one) => one !== whole)
  const gone = { ...whole, amount: whole.amount - rest.amount, value: whole.value - rest.value, slack: rest.slack }
  return others.some((one) => makes([one], gone)) || someMake(others, gone)
}

const hitOf = (from: Amount, rest: Amount, right: number): Hit => ({
  start: from.start,
  end: rest.end,
  severity: 'medium',
  message: {
    zh: `按文中增减，剩下的应为 ${shown(right)}，不是 ${shown(rest.value)}`,
    en: `What went leaves ${shown(right)}, not ${shown(rest.value)}`,
  },
  hint: { zh: '核对原有、减去与剩下的数', en: 'Check what there was, what went, and what is left' },
})

/** 花去3450元,经费5000元还余2550元: a rest that the whole and what went from it do not leave, in whichever order they stand. */
export const restsIn = (text: string, own = 0): Hit[] => {
  if (!/[剩余存活]|还有|遇难|生还|排出/u.test(text.slice(own))) return []
  const all = summandsOf(text).filter((one) => isAdditive(one) && one.times === undefined)
  return all.flatMap((rest): Hit[] => {
    if (rest.end <= own || !left.test(headOf(text, rest))) return []
    const kin = all.filter((one) => one.end <= rest.start && isAlike(one, rest))
    const [from] = kin.slice(-2)
    if (!from || rest.start - from.end > reach || otherwise.test(text.slice(from.end, rest.start))) return []
    const right = rightOf(kin, rest)
    return right === null ? [] : [hitOf(from, rest, right)]
  })
}
