import { amountsOf, isAlike, type Amount } from '../../../numbers/amounts'
import type { Hit } from '../../rule'
import { isShareMade } from '../sums/shareFit'
import { wrongGrowth, wrongMultiple, wrongPart, wrongShare, type Claim, type Wrong } from './ratioClaims'
import { isGrowthOfAnother } from './ratioOwners'
import { based, elsewhere, multiple, named, otherKind } from './ratioWords'

const reach = 48
/** 4800辆,比上年的3200辆增长50%: the earlier figure stands last. */
const compared =
  /(?:比|较)[^,;。]{0,12}的?$|^[^;。]{0,6}[,(](?:上年|去年|前一年|上届|上月|上季度|上一[年届])(?:同期)?[^,;。\d]{0,5}$/u

/** 比上年增加1109万吨 */
const step =
  /(?:增加|增长|增[产收]?|扩大|提高|上升|新增|净增|减少|减[产收]?|缩小|降低|下降|(?:比|较)[^,;。]{1,10}[多少高低增减涨跌升降贵])(?:了|约|近|将近)*$/u

const isMeasure = ({ dimension, ranged, value, text }: Amount) =>
  !((dimension === 'count' || dimension === 'time') && /^一(?![\d十百千万])/u.test(text)) &&
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
  const [from, second, third] = to ? measured.filter((one) => one !== said && isAlike(one, to)) : []
  return from && to && second === to && !third ? [from, to] : null
}

/** The sentence's words before each of the two figures. */
const leadOf = (text: string, { from, to }: Claim) =>
  text.slice(Math.max(0, from.start - 20), from.start) + text.slice(from.end, to.start)

const isTold = (lead: string, name: string) => lead.includes(name.slice(0, 2)) || lead.includes(name.slice(-2))

/** Both names stand before a figure, so that the two figures are theirs; or what is compared with does: 是头一年的三倍. */
const isNamed = (text: string, claim: Claim): boolean => {
  const { one = '', other = '' } = named.exec(claim.link)?.groups ?? {}
  const lead = leadOf(text, claim)
  if (one !== '' && isTold(lead, one) && isTold(lead, other)) return true
  const { base = '' } = based.exec(claim.link)?.groups ?? {}
  return base.length > 1 && lead.includes(base)
}

/** 一头鲸抵得上30头大象: so many of the thing that one of the figures is told of. */
const worth = /(?:相当于|抵得?上|抵|等于|顶得?上?|合)(?:约|大约|近|将近|差不多|了)*$/u
const things = (text: string, { end }: Amount) =>
  /^的?(?<thing>[\p{Script=Han}]{2})/u.exec(text.slice(end))?.groups?.thing

const isWorth = (text: string, claim: Claim): boolean => {
  const thing = claim.said.dimension === 'count' && worth.test(claim.link) ? things(text, claim.said) : undefined
  return thing !== undefined && leadOf(text, claim).includes(thing)
}

const wrongIn = (text: string, claim: Claim): Wrong => {
  if (claim.said.dimension === 'count') return isWorth(text, claim) ? wrongMultiple(claim) : null
  const isMultiple = multiple.test(claim.link) || isNamed(text, claim)
  const isShare = claim.said.dimension === 'share'
  if (isMultiple) return isShare ? wrongPart(claim) : wrongMultiple(claim)
  if (isGrowthOfAnother(text, claim)) return null
  return isShare ? wrongShare(claim) : wrongGrowth(claim)
}

const claimOf = (text: string, all: readonly Amount[], said: Amount): Claim | null => {
  const isSaid =
    said.dimension === 'times' || (said.dimension === 'share' && said.unit !== '百分点') || said.dimension === 'count'
  const pair = isSaid && !said.ranged ? pairBefore(all, said, text) : null
  if (!pair) return null
  const [from, to] = pair
  const [between, link] = [text.slice(from.end, to.start), text.slice(to.end, said.start)]
  if (link.length > 22 || between.length > reach || between.includes('每')) return null
  if (/同比|环比/u.test(link) && /季|半年|\d月/u.test(between)) return null
  if (elsewhere.test(between + link.replace(/平均(?=水平|的)/u, '')) || otherKind(link, to.dimension)) return null
  if (said.dimension === 'share' && step.test(between)) return { from, to, said, link, isStep: true }
  const isBack = compared.test(between) && said.dimension === 'share'
  return isBack ? { from: to, to: from, said, link } : { from, to, said, link }
}

/** Among so many figures no two stand alone. */
const crowd = 60
/** A step on such a scale is a factor, as every half-life is. */
const logarithmic = /ph|酸碱|分贝|震级|星等|等星|氢离子|半衰期/u

/** 39头，如今7800头，是当初的20倍: multiples and shares that their two figures do not make. */
export const ratiosIn = (text: string): Hit[] => {
  if (logarithmic.test(text)) return []
  const all = amountsOf(text)
  if (all.length > crowd) return []
  return all.flatMap((said): Hit[] => {
    const claim = claimOf(text, all, said)
    const wrong = claim ? wrongIn(text, claim) : null
    if (!claim || !wrong || isShareMade(all, said, [claim.from, claim.to])) return []
    return [
      {
        start: Math.min(claim.from.start, claim.to.start),
        end: said.end,
        severity: 'medium',
        message: { zh: `按文中的数${wrong.zh}`, en: `The figures make it otherwise: ${wrong.en}` },
        hint: { zh: '核对两个数值及其倍数或比例', en: 'Check the two figures and their ratio' },
      },
    ]
  })
}
