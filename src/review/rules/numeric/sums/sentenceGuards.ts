import { isAlike, sumOf } from '../../../numbers/amounts'
import { digitsOf } from '../../../numbers/digits'
import type { Group } from '../../../numbers/groups'
import { isProduct, makes, someMake } from '../explained'
import { isConverted } from './addable'
import { areSettled } from './settled'
import { summandsOf } from './summands'

/** Behind a whole: its parts are about to be listed. */
export const opens = /^[^,。:\d]{0,10}:|^[^。:\d]{0,8}(?:包括|分为|组成)/u

const contents = /^1(?:000?)?(?:克|毫升|千克|公斤|升)$/u
/** 100克, 1升: what contents are told of, exactly so much. */
export const isBase = ({ text }: Group): boolean => contents.test(text)

/** 27颗在…,3颗在…,还有3颗: named as the last, so that none of the list stands beside it. */
const isClosed = (text: string, [whole, ...parts]: readonly Group[]): boolean => {
  const [before, last] = [parts.at(-2), parts.at(-1)]
  if (!whole || !before || !last || !opens.test(text.slice(whole.end))) return false
  return /(?:还有|另有|以及|最后|[和与及])[^,。]{0,4}$/u.test(text.slice(before.end, last.start))
}

const isOverBase = (whole: Group, parts: readonly Group[]) => isBase(whole) && sumOf(parts) > 1.02 * whole.amount

/** Told to the last place: 24 hours of a day. */
const exact = (one: Group): Group => ({ ...one, slack: 0 })

const someOfThemMake = (text: string, whole: Group, parts: readonly Group[]) =>
  whole.start > (parts[0]?.start ?? 0)
    ? someMake(parts.map(exact), exact(whole))
    : !(isClosed(text, [whole, ...parts]) || isOverBase(whole, parts)) && someMake(parts, whole)

/** 其中电气98起、吸烟31起: these may be some of them only. */
const isOpenList = (text: string, whole: Group, parts: readonly Group[]) =>
  sumOf(parts) < whole.amount && text.slice(whole.end, parts[0]?.start).includes('其中')

/** 有两天跑5公里: what is told once of several counts for each. */
const areMultiplied = (text: string, parts: readonly Group[]) => {
  const all = summandsOf(text)
  return parts.some((part) =>
    all.some(
      (one) =>
        one.value > 1 &&
        one.dimension !== 'age' &&
        !isAlike(one, part) &&
        one.end <= part.start &&
        part.start - one.end < 4 &&
        !/[,、。:]/u.test(text.slice(one.end, part.start)),
    ),
  )
}

/** 中轴骨80块,颅骨29块,躯干骨51块: a part stands beside its own parts. */
const isNested = (parts: readonly Group[]): boolean =>
  parts.some(
    (one, at) =>
      one.value >= 10 &&
      digitsOf(one.value) > 1 &&
      [2, 3, 4].some(
        (length) =>
          (at + length < parts.length && makes(parts.slice(at + 1, at + 1 + length), one)) ||
          (at >= length && makes(parts.slice(at - length, at), one)),
      ),
  )

/** Whether another reading of a sentence explains its figures, or lets them be other things than the parts of the whole. */
export const isMadeOtherwise = (text: string, whole: Group, parts: readonly Group[]): boolean => {
  const all = summandsOf(text)
  return (
    isOpenList(text, whole, parts) ||
    areMultiplied(text, parts) ||
    makes(parts, whole) ||
    isNested(parts) ||
    someOfThemMake(text, whole, parts) ||
    isConverted([whole, ...parts]) ||
    isProduct(all, whole) ||
    areSettled(text, all, [whole, ...parts])
  )
}
