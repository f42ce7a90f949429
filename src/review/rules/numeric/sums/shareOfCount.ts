import { amountsOf, isAlike, type Amount } from '../../../numbers/amounts'
import type { Hit } from '../../rule'
import { isAdditive } from './lists'
import { passageRule } from '../passageRule'
import { growthIn } from './growth'
import { pairedSharesIn } from './pairedShares'
import { sharesByLabel } from './shareByLabel'
import { expectedShare, isFitting, isShareExplained, isShareMade, isShareSlip, type ShareOf } from './shareFit'
import { sharesOfNamed } from './shareOfNamed'
import { sharesOfWholes } from './shareOfWhole'
import { summandsOf } from './summands'

const inside = /其中|[中里内][,有]|有|:/u
/** 医生12人、护士8人: the second is no part of the first. */
const beside = /^[、和与及](?![^,;。]*其中)/u
const compared = /[。!?;]|比|增|减|降|升|每|各|平均|超过|以上|去年|上年|同期|另/u
/** What says that the share is that of the part in the whole. */
const stated =
  /^(?:患者|学生|病例|受访者)?[^,;。\d]{0,6}[,(]?(?:约|大约)?(?:占(?:比|总数|总人数|总面积|总量|总[\p{Script=Han}]{1,3}|全部|全体|全[市县省国区校班]|其中)?(?:的|了|到|为|约)*|[\p{Script=Han}]{1,4}率(?:为|达|是|约)*|比例(?:为|是|约)*|即|也就是说?|相当于)(?:约|大约|近|有)*$/u
const bracketed = /^\s?[(](?:约|占)*\s?$/u
/** 占全国的: of a whole that may stand nowhere in the text. */
const ofPlace = /占全[市县省国区]/u
const total = /共|总|全|合计/u
const reach = 24
/** 60岁以上老人: who is meant, not how many. */
const ages = /[\d一二三四五六七八九十]{1,3}(?:周?岁|年)(?:及?以[上下])?/gu

/** Whether the words between say that one is of the other: 其中; or that all there is was told before. */
const isInside = (text: string, whole: Amount, between: string) =>
  inside.test(between) || (/,/u.test(between) && total.test(text.slice(Math.max(0, whole.start - 10), whole.start)))

/** 收入50亿元,成本32亿元,毛利率36%: a rate may be of what the part leaves. */
const isRestRate = (link: string, { part, whole, share }: ShareOf) =>
  link.includes('率') && isFitting({ part: { ...part, amount: whole.amount - part.amount }, whole, share })

const shareAt = (text: string, [whole, part, share]: readonly [Amount, Amount, Amount]): ShareOf[] => {
  const [between, link] = [text.slice(whole.end, part.start).replace(ages, ''), text.slice(part.end, share.start)]
  const isPart =
    isAlike(whole, part) && isAdditive(whole) && isAdditive(part) && part.value !== 1 && part.amount <= whole.amount
  const told = { part, whole, share }
  if (!isPart || between.length > reach || compared.test(between) || beside.test(between)) return []
  if (!stated.test(link) && !bracketed.test(link)) return []
  const isRate = between.length < 14 && /^,[\p{Script=Han}]{1,5}率/u.test(link)
  const isSure = (isRate || isInside(text, whole, between)) && !ofPlace.test(link)
  if (isFitting(told) || isRestRate(link, told)) return []
  return isSure || (/,/u.test(between) && isShareSlip(told)) ? [told] : []
}

const hitOf = ({ part, whole, share }: ShareOf): Hit => {
  const right = Math.round(expectedShare(part, whole) * 10) / 10
  return {
    start: Math.min(whole.start, part.start),
    end: share.end,
    severity: 'medium',
    message: {
      zh: `${part.text} 占 ${whole.text} 的 ${right}%，不是 ${share.text}`,
      en: `${part.value} of ${whole.value} is ${right} %, not ${Math.round(share.value * 10) / 10} %`,
    },
    hint: { zh: '核对数量与百分比', en: 'Check counts and percentage' },
  }
}

const sharesOfParts = (text: string): Hit[] => {
  const all = summandsOf(text)
  const beside = all.flatMap((share, at) => {
    const [whole, part] = [all[at - 2], all[at - 1]]
    return share.dimension === 'share' && !share.ranged && whole && part ? shareAt(text, [whole, part, share]) : []
  })
  const labelled = sharesByLabel(text)
  const isOutright = (one: ShareOf) => labelled.some((told) => told === one && told.outright)
  return [...beside, ...labelled]
    .filter((one) => isOutright(one) || !isShareExplained(all, one.share))
    .filter(({ share }) => !isShareMade(amountsOf(text), share))
    .map(hitOf)
}

/** 共200例，其中50例，占30%: a share that its own figures contradict. */
export const shareOfCount = passageRule({
  id: 'share-of-count',
  reference: '百分比应与所列的数量一致',
  gate: /分之|%|成/u,
  find: (text) => [
    ...sharesOfParts(text),
    ...sharesOfWholes(text),
    ...sharesOfNamed(text),
    ...pairedSharesIn(text),
    ...growthIn(text),
  ],
})
