import { numeralValue } from '../../numbers/numeral'
import { figuresOf, type Quantity } from '../../numbers/quantities'
import type { SentenceRule } from '../rule'
import {
  ages,
  composed,
  divided,
  madeOfTwo,
  ofTotal,
  opposites,
  overlapping,
  remainder,
  several,
  total,
  vague,
  whole,
} from './partWords'

/** Shares that are listed beside each other: those after the last 其中, without a total. */
const listed = (text: string): Quantity[] => {
  const shares = figuresOf(text).filter(
    ({ dimension, unit }) => dimension === 'share' && (unit === '%' || unit === '成'),
  )
  if (shares.length < 2) return []
  const from = text.lastIndexOf('其中')
  const last = shares.filter(({ start }) => start > from)
  const inner = last.length > 1 ? last : shares
  return inner.filter(({ start, amount }) => amount !== 100 || !total.test(text.slice(Math.max(0, start - 10), start)))
}

/** 22%变成电能,其余88%变成热量 */
const isRest = (text: string, [one, other]: Quantity[]) =>
  one !== undefined &&
  other !== undefined &&
  /^[^。;]{1,24}(?:其余|剩下|剩余|余下)的?$/u.test(text.slice(one.end, other.start))

const isPair = (text: string, shares: Quantity[]) => shares.length === 2 && (isRest(text, shares) || isNamedPair(text))

const isNamedPair = (text: string) =>
  [...text.matchAll(/占/gu)].length > 1 &&
  (madeOfTwo.test(text) || opposites.some(([one, other]) => one.test(text) && other.test(text)))

/** As many shares as the whole is said to have parts: 胃分四室. */
const isCounted = (text: string, shares: Quantity[]) =>
  shares.length > 2 &&
  numeralValue(divided.exec(text.slice(0, shares[0]?.start))?.groups?.count ?? '') === shares.length

/** 17.95%、63.35%、28.70%: exact shares that one changed digit keeps from making a hundred. */
const isMisprinted = (shares: Quantity[], sum: number) => {
  const exact = shares.filter(({ text }) => /\.\d/u.test(text))
  const off = String(Math.abs(Math.round((sum - 100) * 100)))
  return shares.length > 2 && exact.length > 1 && sum > 60 && sum < 190 && /^[1-9]0+$/u.test(off) && off.length > 2
}

/** The text without ages, in the same places. */
const withoutAges = (text: string): string =>
  text.includes('岁') ? text.replace(ages, (found) => '人'.repeat(found.length)) : text

const sumOf = (shares: Quantity[]) => Math.round(shares.reduce((sum, { amount }) => sum + amount, 0) * 100) / 100

/** Whether the shares should have made up the whole and don't. */
const isWrong = (text: string, shares: Quantity[], sum: number): boolean => {
  const last = shares.at(-1)
  const isOpen = remainder.test(text.slice(last?.end ?? 0).replace(/^[^,;]{0,3}/u, ''))
  const tolerance = vague.test(text) ? 2.5 : 1
  if (isOpen) return sum >= 100 + tolerance
  return Math.abs(sum - 100) > tolerance && sum > 50 && sum < 250
}

const isDivided = (text: string, shares: Quantity[]) =>
  shares.every(({ joined }) => !joined) &&
  !several.test(text) &&
  (isPair(text, shares) ||
    isCounted(text, shares) ||
    (shares.length > 2 && (whole.test(text) || isMisprinted(shares, sumOf(shares)))))

/** Three or more in one list that share out what has a composition, and more of it than there is. */
const isOverfull = (text: string, shares: Quantity[], sum: number): boolean =>
  shares.length > 2 &&
  sum > 102.5 &&
  sum < 150 &&
  (composed.test(text.slice(0, shares[0]?.start)) || ofTotal.test(text.slice(0, shares[0]?.start))) &&
  !several.test(text) &&
  !overlapping.test(text.slice(0, shares.at(-1)?.end)) &&
  shares.every(({ joined, end }, at) => !joined && (shares[at + 1]?.start ?? end) - end < 16)

/** Shares of one whole that do not add up to it. */
export const parts: SentenceRule = {
  id: 'parts-sum',
  reference: '各部分之和应为 100%（允许 1 个百分点的舍入）',
  find:
    () =>
    ({ text: whole_ }) => {
      const text = withoutAges(whole_)
      const shares = listed(text)
      const [first, last] = [shares.at(0), shares.at(-1)]
      const sum = sumOf(shares)
      const isFaulty = (isDivided(text, shares) && isWrong(text, shares, sum)) || isOverfull(text, shares, sum)
      if (!first || !last || !isFaulty) return []
      return [
        {
          start: first.start,
          end: last.end,
          severity: 'medium',
          message: { zh: `各部分相加为 ${sum}%，不等于 100%`, en: `The parts add up to ${sum} %` },
          hint: { zh: '核对各项占比，或说明为何不为 100%', en: 'Check the shares or say why they differ' },
        },
      ]
    },
}
