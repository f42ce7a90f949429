import { isAlike, sumOf, type Amount } from '../../../numbers/amounts'
import { digitsOf } from '../../../numbers/digits'
import type { Group } from '../../../numbers/groups'
import { numeralValue } from '../../../numbers/numeral'
import { comparing } from '../reckoning/comparing'
import { beginningMakes, makes, someMake } from '../explained'
import { areOverlapping, isOfPeople } from './openness'
import { isOpposed } from './opposites'
import { isChanging, isMisprint, isNearlyWhole, isParallel } from './nearlyWhole'

/** Sharing out, with nothing between it and the list but a few words. */
const sharesOut =
  /[组拼构缝合制]成|分为|分成|分作|(?:只|共)分|分别(?:是|为|有)|依次(?:是|为)|(?:即|也就是)(?![^。;]*[。;])/u
export const notOfOne = new RegExp(
  String.raw`[?!]|每|各(?![类种项级])|平均|[人户日月年]均|优惠|实付|增|减|降|倍|超过|×|目标|计划|去年|上年|以上|不足|如果|剩|合计|总计|${comparing}`,
  'u',
)
const andMore =
  /^\p{Script=Han}{0,8}(?:等|以及)|^[^。]{0,12}(?:还有|另有|另外|此外|其余|其他|其它|剩下|余下|剩余)|^[^,;\d]{0,12}[,;]有一/u
const remainder = /其余|其他|其它|剩下|余下|剩余|余者|另外/u
const inside = /其中|(?:(?<!公|英|海|华)里|[中内]),|里面|占/u
const total = /一?共|总|全|合计|整|满|一(?:[副套盒台本周年天]|昼夜|个?星期)/u
const kinds =
  /(?<!第)([二两三四五六七八九\d]{1,2})(?:大|个|小)?(?:类|种|组|部分|支|队|型|科|段|项|层|级(?![医甲乙公保风])|块|区|份|样|批|次|天)/gu
export const reach = 44

export type Reading = {
  text: string
  whole: Amount
  parts: readonly Group[]
  lead: string
  last: Group
  all: readonly Group[]
}

const isKindsCounted = ({ lead, parts }: Reading) =>
  [...lead.matchAll(kinds)].some(([, count = '']) => numeralValue(count) === parts.length)

const isRemainder = ({ text, parts, last }: Reading) => {
  const before = parts.at(-2)
  return before !== undefined && remainder.test(text.slice(before.end, last.start))
}

/** 甲、乙、丙和丁: the last is named as the last. */
const isEnded = ({ text, parts, last }: Reading) => /^[^,。;]*[和及与]/u.test(text.slice(parts.at(-2)?.end, last.start))

/** A list behind a colon that goes on to its end and names three or more. */
const isListed = ({ lead, parts }: Reading) => parts.length > 2 && /:[^,。]{0,12}$/u.test(lead) && !inside.test(lead)

/** 184粒发芽，26粒未发芽: what is told of the last stands behind it. */
const behind = (text: string, { end }: Amount) => /^[^,。;:、\d]{0,6}/u.exec(text.slice(end, end + 6))?.[0] ?? ''

const isWhole = (reading: Reading): boolean => {
  const { text, lead, last, whole, parts } = reading
  const isAbove = parts.every(({ amount }) => amount < whole.amount)
  if (isRemainder(reading)) return isAbove
  if (andMore.test(text.slice(last.end))) return false
  const isMade = lead.includes('由') && /^[^,。]{0,12}(?:[组拼构缝]成)/u.test(text.slice(last.end))
  if (isMade || isListed(reading) || isKindsCounted(reading)) return true
  return sharesOut.test(lead) || (isAbove && isOpposed(text.slice(whole.start, last.end) + behind(text, last)))
}

/** Whether another reading makes the figures agree; with a remainder there is none but the whole list. */
const isExplained = (reading: Reading): boolean => {
  const { parts, whole, all } = reading
  const isClosed = isRemainder(reading) || isKindsCounted(reading) || isEnded(reading)
  if (isClosed ? makes(parts, whole) : beginningMakes(parts, whole)) return true
  const others = all.filter((one) => isAlike(one, whole) && !one.ranged && !parts.includes(one))
  return parts[0] !== undefined && someMake(others, parts[0])
}

const inner = /由|其中|包括|含|分[为成]|[:(]/u
/** 55公里,其中主体29.6公里,由22.9公里和6.7公里组成: parts of the one part that is told. */
const isNested = ({ text, parts: [first, ...others] }: Reading) =>
  first !== undefined &&
  others.length > 1 &&
  // By chance one digit is the sum of others.
  (digitsOf(first.value) > 1 || inner.test(text.slice(first.end, others[0]?.start))) &&
  makes(others, first)

/** 水稻300亩,占60%: with a share of its own it is a part. */
const ownShare = /^[,(]?(?:约|大约)?占/u

/** More than the whole, where the text speaks of all there is: of people several things are true at once. */
const isOverfull = ({ text, whole, lead, last, parts }: Reading) =>
  !isOfPeople(text, whole) &&
  !ownShare.test(lead) &&
  !isChanging(text, parts) &&
  parts.every(({ amount }) => amount !== whole.amount) &&
  (inside.test(text.slice(whole.end, last.start))
    ? whole.dimension !== 'time'
    : parts.every(({ amount }) => amount < whole.amount) &&
      (total.test(text.slice(Math.max(0, whole.start - 8), whole.start)) || lead.includes(':')))

/** 50毫米为暴雨,100毫米为大暴雨,250毫米为特大暴雨: of what has several parts above itself it is no whole, unless zeros are missing. */
const isStep = ({ parts, whole }: Reading) =>
  parts.filter(({ amount }) => amount >= whole.amount).length > 1 &&
  ![10, 100, 1000, 1e4].some((times) => makes(parts, { ...whole, amount: whole.amount * times }))

/** Whether the parts should make the whole, or no more than it, and don't. */
export const isWrong = (reading: Reading): boolean => {
  const { parts, whole } = reading
  if (
    isExplained(reading) ||
    isNested(reading) ||
    isStep(reading) ||
    areOverlapping(reading.text, reading.last) ||
    (parts.length === 1 && /每$/u.test(reading.text.slice(0, whole.start)))
  )
    return false
  const sum = sumOf(parts)
  const isComplete =
    parts.length === 1
      ? isMisprint(reading)
      : isWhole(reading) ||
        isParallel(reading) ||
        (isNearlyWhole(reading) && !andMore.test(reading.text.slice(reading.last.end)))
  if (sum < whole.amount) return isComplete && sum > whole.amount * 0.3
  return sum < whole.amount * 12 && (isComplete || isOverfull(reading))
}
