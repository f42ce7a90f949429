import { isAlike, type Amount } from '../../../numbers/amounts'
import { makes } from '../explained'

/** 两个氢和一个氧，三个原子: a list that ends with its own sum is not added again. */
export const isSubtotalled = (text: string, parts: readonly Amount[]): boolean => {
  const [before, last] = [parts.at(-2), parts.at(-1)]
  if (!before || !last || parts.length < 3) return false
  return /^[,。](?:这|那)?$/u.test(text.slice(before.end, last.start)) && makes(parts.slice(0, -1), last)
}

const changes = /[了走掉去出剩减少又再增添加补]/u
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

/** Whether these figures stand among ones that make each other another way: the first is the sum of the rest, or the last, or what changed of it. */
export const areSettled = (text: string, all: readonly Amount[], figures: readonly Amount[]): boolean => {
  const [own] = figures
  if (!own) return false
  const kin = all.filter((one) => isAlike(one, own) && !one.ranged)
  const places = figures.map((one) => kin.findIndex(({ start, end }) => start === one.start && end === one.end))
  const [from, to] = [Math.min(...places), Math.max(...places)]
  if (from < 0) return false
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
