import { isAlike, sumOf, type Amount } from '../../../numbers/amounts'
import { digitsOf } from '../../../numbers/digits'
import { makes, someMake } from '../explained'
import { isSpelledOut } from '../reckoning/otherwise'
import { isShareOfIt } from './shareFit'

/** 两个氢和一个氧，三个原子: a list that ends with its own sum is not added again. */
export const isSubtotalled = (text: string, parts: readonly Amount[]): boolean => {
  const [before, last] = [parts.at(-2), parts.at(-1)]
  if (!before || !last || parts.length < 3) return false
  const isTold = /^[,。](?:这|那)?$/u.test(text.slice(before.end, last.start))
  return (isTold || digitsOf(last.value) > 2) && makes(parts.slice(0, -1), last)
}

const changes = /出(?!生|口)|[了走掉去剩减少又再增添加补]/u
const window = 8

/** 240人，调走18人，招来35人，现有257人: gains and losses that lead from the first figure to the last. */
const isBalanced = ([first, ...others]: readonly Amount[]): boolean =>
  first !== undefined &&
  others.length > 1 &&
  others.length < 5 &&
  others
    .slice(0, -1)
    .reduce<number[]>((made, { amount }) => made.flatMap((one) => [one + amount, one - amount]), [first.amount])
    .some((rest) => {
      const last = others.at(-1)
      return last !== undefined && makes([{ ...last, amount: rest, slack: 0 }], last)
    })

/** 216人：戒断98人、74人、52人，依次为45.4%、34.3%、24.1%: the share of each, or of all together, in one of them is told as well. */
const areSharesTold = (all: readonly Amount[], figures: readonly Amount[]): boolean => {
  const shares = all.filter(({ dimension, ranged }) => dimension === 'share' && !ranged)
  if (shares.length === 0) return false
  const whole = figures.reduce((most, one) => (one.amount > most.amount ? one : most))
  const parts = figures.filter((one) => one !== whole)
  const isTold = (part: Amount) =>
    shares.some((share) => figures.some((one) => one.amount > part.amount && isShareOfIt({ part, whole: one, share })))
  const [first] = parts
  const together = first && { ...first, amount: sumOf(parts), slack: 0 }
  return parts.every(isTold) || (together !== undefined && together.amount < whole.amount && isTold(together))
}

/** 月薪9000元，扣1890元，应税2110元，个税63.3元，到手7046.7元: the last and some of the others make the first. */
const someWithLast = ([whole, ...parts]: readonly Amount[]): boolean => {
  const last = parts.at(-1)
  if (!whole || !last || parts.length < 3 || parts.length > 7 || digitsOf(last.value) < 4) return false
  const rest = { ...whole, amount: whole.amount - last.amount, value: whole.value - last.value }
  return rest.amount > 0 && someMake(parts.slice(0, -1), rest)
}

/** 贷款126万元，本息合计214万元，利息88万元: what stands right before a figure and right behind it makes it. */
const isSplit = (kin: readonly Amount[], at: number): boolean => {
  const [before, own, next] = [kin[at - 1], kin[at], kin[at + 1]]
  if (!before || !own || !next || digitsOf(own.value) < 3) return false
  return [before, own, next].every(({ vague, value }) => !vague && digitsOf(value) > 1) && makes([before, next], own)
}

/** Whether these figures stand among ones that make each other another way: the first is the sum of the rest, or the last, or what changed of it. */
export const areSettled = (text: string, all: readonly Amount[], figures: readonly Amount[]): boolean => {
  const [own] = figures
  if (!own) return false
  if (isSpelledOut(text, own) || areSharesTold(all, figures)) return true
  const kin = all.filter((one) => isAlike(one, own) && !one.ranged)
  const places = figures.map((one) => kin.findIndex(({ start, end }) => start === one.start && end === one.end))
  const [from, to] = [Math.min(...places), Math.max(...places)]
  if (from < 0) return false
  if (isSplit(kin, to) || someWithLast(figures)) return true
  const starts = kin.slice(Math.max(0, to - window), from + 1).map((_, at) => Math.max(0, to - window) + at)
  return starts.some((start) =>
    kin.slice(to).some((_, more) => {
      const stretch = kin.slice(start, to + more + 1)
      const [first, last] = [stretch[0], stretch.at(-1)]
      if (!first || !last || stretch.length < 3 || stretch.length > window) return false
      const isMade = makes(stretch.slice(1), first) || makes(stretch.slice(0, -1), last)
      if (isMade && stretch.length > figures.length) return true
      return changes.test(text.slice(first.start, last.start)) && isBalanced(stretch)
    }),
  )
}
