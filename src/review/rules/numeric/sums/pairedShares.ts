import { amountsOf, isAlike, type Amount } from '../../../numbers/amounts'
import { isSlip } from '../../../numbers/slipOfPen'
import type { Hit } from '../../rule'
import { shown } from '../explained'
import { isAdditive } from './lists'
import { isShareOfIt, isShareSlip } from './shareFit'

/** A figure and the share that it is told to be, of a whole that need not be told. */
type Paired = { part: Amount; share: Amount; least: number; greatest: number }

const about = '(?:大约|约|近|为|是|达|到|了|的)*'
/** 150亿元,占12%; 150人(12%) */
const shareBehind = new RegExp(
  `^[^,;。:()\\d]{0,6}(?:[,(]?${about}(?:占比|比重|占(?:总[\\p{Script=Han}]{1,3}|全部|全体|全[市县省国校班乡镇村])?)${about}|\\(${about})$`,
  'u',
)
/** 占12%(150亿元), 占40%,为500亿元 */
const figureBehind = new RegExp(`^(?:的[^,;。:()\\d]{0,6})?[,(]?(?:即|也就是|共|有|计|合|${about})*$`, 'u')
const otherwise = /其中|[增减升降]|比(?!重)|每|各|同期|去年|上年/u

const isOfParts = ({ dimension, ranged, amount }: Amount) => dimension === 'share' && !ranged && amount > 0

const pairOf = (part: Amount, share: Amount): Paired => {
  const room = Math.min(share.slack * 1.1, share.amount * 0.5)
  return {
    part,
    share,
    least: ((part.amount - part.slack) / (share.amount + room)) * 100,
    greatest: ((part.amount + part.slack) / (share.amount - room)) * 100,
  }
}

const pairsIn = (text: string, all: readonly Amount[]): Paired[] =>
  all.flatMap((share, at): Paired[] => {
    const [before, next] = [all[at - 1], all[at + 1]]
    if (!isOfParts(share)) return []
    if (before && isAdditive(before) && shareBehind.test(text.slice(before.end, share.start)))
      return [pairOf(before, share)]
    const isLed = /占(?:比)?(?:大约|约|近|为|了|到)*$/u.test(text.slice(Math.max(0, share.start - 6), share.start))
    return isLed && next && isAdditive(next) && figureBehind.test(text.slice(share.end, next.start))
      ? [pairOf(next, share)]
      : []
  })

/** The whole that all of these may be shares of. */
const wholeOf = (pairs: readonly Paired[]): number | null => {
  const least = Math.max(...pairs.map((one) => one.least))
  const greatest = Math.min(...pairs.map((one) => one.greatest))
  return least <= greatest * 1.0001 ? (least + greatest) / 2 : null
}

/** The one pair that has another whole than all the others, with theirs. */
const oddIn = (pairs: readonly Paired[]): { odd: Paired; whole: number } | null => {
  if (pairs.length < 3 || wholeOf(pairs) !== null) return null
  const found = pairs.flatMap((odd) => {
    const whole = wholeOf(pairs.filter((one) => one !== odd))
    return whole === null ? [] : [{ odd, whole }]
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

const hitOf = ({ part, share }: Paired, whole: number): Hit => {
  const right = shown(Number(((part.amount / whole) * 100).toPrecision(3)))
  return {
    start: Math.min(part.start, share.start),
    end: Math.max(part.end, share.end),
    severity: 'medium',
    message: {
      zh: `按其余各项的占比，${part.text}应占 ${right}%，不是 ${share.text}`,
      en: `By the shares of the others ${part.value} is ${right} %`,
    },
    hint: { zh: '核对数量与百分比', en: 'Check counts and percentage' },
  }
}

/** 150亿元占12%,500亿元占40%,600亿元占58%: of several amounts with their shares one has another whole than the rest, by a slip. */
export const pairedSharesIn = (text: string): Hit[] => {
  if (!/占|[(][^()]{0,4}\d/u.test(text)) return []
  const all = amountsOf(text)
  const pairs = pairsIn(text, all)
  const kin = pairs.filter(({ part }) => pairs[0] && isAlike(part, pairs[0].part))
  const [first, last] = [kin[0], kin.at(-1)]
  const { odd, whole } = oddIn(kin) ?? {}
  if (!first || !last || !odd || whole === undefined) return []
  if (otherwise.test(text.slice(first.part.end, Math.max(last.part.end, last.share.end)))) return []
  const { part, share } = odd
  const told = { part, share, whole: { ...part, amount: whole, slack: 0 } }
  const isSlipped =
    isShareSlip(told) || isSlip(part.value, Number(((share.amount * whole) / part.factor / 100).toPrecision(3)))
  const isOfOther = all.some(
    (one) => one.amount > part.amount && isAlike(one, part) && isShareOfIt({ ...told, whole: one }),
  )
  return isSlipped && !isOfOther ? [hitOf(odd, whole)] : []
}
