import { isAlike, sumOf, type Amount } from '../../../numbers/amounts'
import { numeralValue } from '../../../numbers/numeral'
import { digitsOf } from '../../../numbers/digits'
import { isSlip } from '../../../numbers/slipOfPen'
import { isAdditive } from './lists'

/** A part, its whole and the share that a text gives for them. */
export type ShareOf = { part: Amount; whole: Amount; share: Amount }

/** A part of its whole, in percent. */
export const expectedShare = (part: Amount, whole: Amount): number => (part.amount / whole.amount) * 100

/** Whether a share is that of the part in the whole, as exactly as the three are written. */
export const isFitting = ({ part, whole, share }: ShareOf): boolean => {
  const expected = expectedShare(part, whole)
  const room = Math.max(share.vague ? 2 : 0.6, share.slack, expected * 0.02)
  const rounding = expected * (part.slack / part.amount + whole.slack / whole.amount)
  return Math.abs(expected - share.amount) <= room + rounding
}

const parted = /^(?<whole>[一二三四五六七八九十\d]{1,2})分之(?<part>[一二三四五六七八九十\d]{1,2})$/u
const isNearly = (one: number, other: number) => Math.abs(one - other) < 0.02 * other

/** 三分之一 where the figures make exactly a quarter: one of its two numbers is another. */
const isFractionSlip = ({ part, whole, share }: ShareOf): boolean => {
  const { whole: of = '', part: own = '' } = parted.exec(share.text)?.groups ?? {}
  const [told, taken, right] = [numeralValue(of) ?? 0, numeralValue(own) ?? 0, part.amount / whole.amount]
  if (told < 2 || right >= 1) return false
  const [others, parts] = [Math.round(taken / right), Math.round(told * right)]
  const isOfOthers = others !== told && others < 13 && others > taken && isNearly(taken / others, right)
  return isOfOthers || (parts !== taken && parts > 0 && isNearly(parts / told, right))
}

const decimals = (text: string) => /\.(\d+)/u.exec(text)?.[1]?.length ?? 0

/** A share that a slip made of the right one: ten too many or few, or one digit. */
export const isShareSlip = ({ part, whole, share }: ShareOf): boolean => {
  const right = expectedShare(part, whole)
  const off = Math.abs(share.amount - right)
  const rounded = Number(right.toFixed(decimals(share.text)))
  if (isFractionSlip({ part, whole, share })) return true
  return (off < 45 && Math.abs(off - Math.round(off / 10) * 10) < 0.6 && off > 9) || isSlip(share.amount, rounded)
}

const most = 8

/** The amounts of one kind that stand before a share, by their kinds. */
export const kinBefore = (all: readonly Amount[], share: Amount): Amount[][] => {
  const before = all.filter((one) => one.end <= share.start && isAdditive(one)).slice(-most)
  const first = before.filter((one, at) => before.findIndex((other) => isAlike(one, other)) === at)
  return first.map((one) => before.filter((other) => isAlike(one, other)))
}

/** Whether a share is that of the part in the whole as nearly as the writing of the share and of its figures lets it be. */
export const isShareOfIt = ({ part, whole, share }: ShareOf): boolean => {
  const expected = expectedShare(part, whole)
  const rounding = expected * (part.slack / part.amount + whole.slack / whole.amount)
  return Math.abs(expected - share.amount) <= share.slack + Math.min(rounding, share.slack) + 1e-9
}

/** What several figures make together, as long as they stand beside each other. */
const sumsOf = (kin: readonly Amount[]): Amount[] =>
  kin.flatMap((one, from) =>
    kin.slice(from + 1).map((_, more) => {
      const run = kin.slice(from, from + more + 2)
      return { ...one, amount: sumOf(run), slack: Math.max(...run.map(({ slack }) => slack)) }
    }),
  )

const isMadeOf = (kin: readonly Amount[], share: Amount, used: readonly Amount[]): boolean => {
  const sums = sumsOf(kin)
  // By chance some sum has nearly any share of two digits.
  const parts = digitsOf(share.value) > 2 ? [...kin, ...sums] : kin
  const together = kin.length > 2 ? sums.slice(kin.length - 2, kin.length - 1) : []
  return [...kin, ...together].some((whole) =>
    parts.some((part) => {
      const isUsed = [whole, part].every(({ amount }) => used.some((one) => one.amount === amount))
      return !isUsed && part.amount < whole.amount && isShareOfIt({ part, whole, share })
    }),
  )
}

/**
 * Whether a share is exactly that of one figure before it, or of several together, in another; or of the last count in the one before.
 * That of `used` in each other is no explanation.
 */
export const isShareMade = (told: readonly Amount[], share: Amount, used: readonly Amount[] = []): boolean => {
  // Of 三组，每组24只 the share may be that of one group.
  const all = told.map((one) => ({ ...one, per: '' }))
  const counts = all.filter(({ end, dimension, ranged }) => end <= share.start && dimension === 'count' && !ranged)
  const [whole, part] = [counts.at(-2), counts.at(-1)]
  if (whole && part && part.amount < whole.amount && isShareOfIt({ part, whole, share })) return true
  return kinBefore(all, share).some((kin) =>
    isMadeOf(
      kin.filter(({ ranged }) => !ranged),
      share,
      used,
    ),
  )
}

/** Whether any two figures before a share, or one of them and what they make together, have it between them. */
export const isShareExplained = (all: readonly Amount[], share: Amount): boolean =>
  isShareMade(all, share) ||
  kinBefore(all, share).some((kin) =>
    kin.some((part, at) => {
      const isLedByWhole = kin.every(({ amount }) => amount <= (kin[0]?.amount ?? 0))
      const lists = kin.map((_, from) => kin.slice(from)).slice(isLedByWhole ? 1 : 0)
      const sums = lists.map(sumOf)
      const wholes = [...kin.filter((_, place) => place !== at), ...sums.map((amount) => ({ ...part, amount }))]
      return wholes.some((whole) => whole.amount > part.amount && isFitting({ part, whole, share }))
    }),
  )
