import { amountsOf, isAlike, type Amount } from '../../numbers/amounts'
import type { Hit } from '../rule'
import { shown } from './explained'
import { elsewhere, falls, multiple, named, rises } from './ratioWords'

/** `said` is what the text makes of the two figures before it: 20倍, 三分之二, 25%. */
type Claim = { from: Amount; to: Amount; said: Amount; link: string }
type Wrong = { zh: string; en: string } | null

const reach = 48
/** 4800辆,比上年的3200辆增长50%: the earlier figure stands last. */
const compared = /(?:比|较)[^,;。]{0,12}的?$/u

const isMeasure = ({ dimension, ranged, value, text }: Amount) =>
  !(dimension === 'count' && text.startsWith('一')) &&
  !['share', 'times', 'temperature', 'level', 'age'].includes(dimension) &&
  !ranged &&
  value > 0

/** 爸爸的年龄是儿子的3倍 compares ages, which are else told of different people. */
const isYears = ({ dimension, ranged }: Amount) => dimension === 'age' && !ranged

/** The two figures before `said` when they alone of the passage's amounts are of their kind. */
const pairBefore = (all: readonly Amount[], said: Amount, text: string): [Amount, Amount] | null => {
  const measured = all.filter((one) => isMeasure(one) || (isYears(one) && /年[龄纪]|岁数/u.test(text)))
  const isPaired = (one: Amount) =>
    one.end <= said.start && measured.some((other) => other !== one && isAlike(other, one))
  const to = measured.findLast(isPaired)
  const [from, second, third] = to ? measured.filter((one) => isAlike(one, to)) : []
  return from && to && second === to && !third ? [from, to] : null
}

const rounded = (value: number) => shown(Number(value.toPrecision(3)))

const roomOf = ({ from, to }: Claim): number => (from.slack / from.amount + to.slack / to.amount) / 2

const wrongMultiple = (claim: Claim): Wrong => {
  const { from, to, said } = claim
  const ratios = [to.amount / from.amount, from.amount / to.amount]
  const isNear = ratios.some(
    (ratio) =>
      Math.abs(said.value - ratio) <= Math.max(0.55, said.slack) + (roomOf(claim) + (said.vague ? 0.12 : 0.06)) * ratio,
  )
  const right = rounded(Math.max(...ratios))
  return isNear
    ? null
    : { zh: `约为 ${right} 倍，不是 ${said.value} 倍`, en: `about ${right} times, not ${said.value}` }
}

/** 10吨，如今30吨，增长了3倍: what was there does not count as growth. */
const wrongGrowth = (claim: Claim): Wrong => {
  const { from, to, said, link } = claim
  const right = to.amount / from.amount - 1
  const room = Math.max(0.3, said.slack) + (roomOf(claim) + (said.vague ? 0.15 : 0.08)) * right
  if (!rises.test(link) || right < 0.5 || Math.abs(said.value - right) <= room) return null
  const figure = rounded(right)
  return { zh: `增长了约 ${figure} 倍，不是 ${said.value} 倍`, en: `grown by ${figure} times, not by ${said.value}` }
}

/** 只有原来的三分之一 */
const wrongPart = (claim: Claim): Wrong => {
  const { from, to, said } = claim
  const right = (to.amount / from.amount) * 100
  const room = Math.max(1.5, said.slack) + (roomOf(claim) + (said.vague ? 0.12 : 0.06)) * right
  if ([right, 1e4 / right].some((part) => Math.abs(said.amount - part) <= room)) return null
  return { zh: `约为 ${rounded(right)}%，不是 ${said.text}`, en: `about ${rounded(right)} %` }
}

const wrongShare = (claim: Claim): Wrong => {
  const { from, to, said, link } = claim
  const isFall = falls.test(link) && to.amount < from.amount
  const isRise = rises.test(link) && to.amount > from.amount
  if (!isFall && !isRise) return null
  const right = (Math.abs(to.amount - from.amount) / from.amount) * 100
  const room =
    Math.max(1, right * 0.03, said.slack) + roomOf(claim) * 100 * (to.amount / from.amount) + (said.vague ? 3 : 0)
  if (Math.abs(said.amount - right) <= room) return null
  return {
    zh: `变化约为 ${rounded(right)}%，不是 ${said.text}`,
    en: `about ${rounded(right)} %`,
  }
}

/** Both names stand before a figure, so that the two figures are theirs. */
const isNamed = (text: string, { from, to, link }: Claim): boolean => {
  const { one = '', other = '' } = named.exec(link)?.groups ?? {}
  const lead = text.slice(Math.max(0, from.start - 20), from.start) + text.slice(from.end, to.start)
  const isTold = (name: string) => lead.includes(name.slice(0, 2)) || lead.includes(name.slice(-2))
  return one !== '' && isTold(one) && isTold(other)
}

const wrongIn = (text: string, claim: Claim): Wrong => {
  if (claim.said.dimension === 'share')
    return multiple.test(claim.link) || isNamed(text, claim) ? wrongPart(claim) : wrongShare(claim)
  return multiple.test(claim.link) || isNamed(text, claim) ? wrongMultiple(claim) : wrongGrowth(claim)
}

/** 39头，如今7800头，是当初的20倍: multiples and shares that their two figures do not make. */
export const ratiosIn = (text: string): Hit[] => {
  const all = amountsOf(text)
  return all.flatMap((said): Hit[] => {
    const pair = (said.dimension === 'times' || said.unit === '%') && !said.ranged ? pairBefore(all, said, text) : null
    if (!pair) return []
    const [from, to] = pair
    const link = text.slice(to.end, said.start)
    if (
      link.length > 22 ||
      to.start - from.end > reach ||
      elsewhere.test(text.slice(from.end, to.start) + link.replace(/平均(?=水平|的)/u, '')) ||
      text.slice(from.end, to.start).includes('每')
    )
      return []
    const isBack = compared.test(text.slice(from.end, to.start)) && said.dimension === 'share'
    const wrong = wrongIn(text, isBack ? { from: to, to: from, said, link } : { from, to, said, link })
    if (!wrong) return []
    return [
      {
        start: Math.min(from.start, to.start),
        end: said.end,
        severity: 'medium',
        message: { zh: `按文中的数${wrong.zh}`, en: `The figures make it otherwise: ${wrong.en}` },
        hint: { zh: '核对两个数值及其倍数或比例', en: 'Check the two figures and their ratio' },
      },
    ]
  })
}
