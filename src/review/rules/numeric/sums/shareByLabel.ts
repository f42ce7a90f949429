import type { Amount } from '../../../numbers/amounts'
import { isShareSlip, kinBefore, type ShareOf } from './shareFit'
import { summandsOf } from './summands'

/** 赞成者占72%, 地下水占总量的39.3%, 发芽率90%: whose share it is, and of what. */
const labelled =
  /(?:^|[,。;:])(?<label>[^,。;:\d]{1,12}?)(?:大约|约|仅|只|就|人数|的人)?(?:占(?:到|了)?(?<base>[\p{Script=Han}]{0,6}?)的?|的?比例|的?比重|率)(?:约|近|大约|将近|为|达|达到|是|有|了)*$/u
/** 占全体的, 占总数的: of all that was told; of anything else nothing is known. */
const ofAll = /^(?:其中|总[\p{Script=Han}]{0,3}|全[\p{Script=Han}]{0,3}|\p{Script=Han}{0,2}总\p{Script=Han}{1,2})?$/u
const otherwise = /比|增|减|升|降|每|平均|同期|以上|超过|不足|另|如果/u
const sexes = /^[男女雌雄公母]/u
const reach = 90
const generic = new Set(['人口', '患者', '人数', '其中', '这种', '这些', '总数', '数量', '比例', '的人'])

const bigrams = (label: string): string[] =>
  Array.from({ length: Math.max(0, label.length - 1) }, (_, at) => label.slice(at, at + 2)).filter(
    (pair) => !generic.has(pair),
  )

/** The words that an amount stands among. */
const zoneOf = (text: string, { start, end }: Amount): string =>
  text.slice(Math.max(0, start - 14), start).replace(/^.*[,。;:、]/u, '') +
  (/^[^,。;:、\d]{0,10}/u.exec(text.slice(end))?.[0] ?? '')

const isNamed = (zone: string, label: string) =>
  (sexes.test(label) && zone.includes(label.charAt(0))) || bigrams(label).some((pair) => zone.includes(pair))

/** 60岁以上人口29697万人, 总人口140967万人: of two figures alone one is the whole of the other. */
const isOnlyPair = (kin: readonly Amount[], share: Amount) => kin.length === 2 && /\d\.\d|\d分之/u.test(share.text)

const partOf = (
  text: string,
  kin: readonly Amount[],
  whole: Amount,
  label: string,
  share: Amount,
): Amount | undefined => {
  const parts = kin.filter((one) => one !== whole && one.amount < whole.amount && !one.ranged)
  return parts.find((one) => isNamed(zoneOf(text, one), label)) ?? (isOnlyPair(kin, share) ? parts[0] : undefined)
}

/** 共有256件……占全部的: both the whole and that the share is of it are told outright. */
const isOfTotal = (text: string, base: string, { start }: Amount) =>
  /全|总/u.test(base) && /(?:共|总|全|合计)[^,。;:\d]{0,6}$/u.test(text.slice(Math.max(0, start - 10), start))

/** A share by the name of its part; `outright` where no other whole can be meant. */
export type Labelled = ShareOf & { outright: boolean }

const shareAt = (text: string, all: readonly Amount[], share: Amount): Labelled[] => {
  const { label = '', base = '' } = labelled.exec(text.slice(Math.max(0, share.start - 26), share.start))?.groups ?? {}
  if (label === '' || !ofAll.test(base) || otherwise.test(label)) return []
  return kinBefore(all, share).flatMap((kin): Labelled[] => {
    const whole = kin.reduce((most, one) => (one.amount > most.amount ? one : most))
    const part = partOf(text, kin, whole, label, share)
    if (!part || whole.ranged || share.start - Math.min(part.start, whole.start) > reach) return []
    return otherwise.test(text.slice(Math.min(part.end, whole.end), Math.max(part.start, whole.start)))
      ? []
      : [{ part, whole, share, outright: isOfTotal(text, base, whole) }]
  })
}

/** 2000位乘客，1240人赞成…赞成者占72%: a share that is told by the name of its part, and by a slip is another. */
export const sharesByLabel = (text: string): Labelled[] => {
  const all = summandsOf(text)
  return all
    .filter(({ dimension, ranged }) => dimension === 'share' && !ranged)
    .flatMap((share) => shareAt(text, all, share))
    .filter(isShareSlip)
}
