import type { Quantity } from '../../../../../numbers/quantities'
import { apart, nearer } from '../candidates'
import { patternOf } from '../compiled'
import { aspects, type Aspect } from './aspects'
import { behind } from './beside'
import type { Lead } from './lead'

const isBetween = (gap: string) => !apart.test(gap) && !nearer.test(gap)

/** 每100克: what a content is told by. */
const isPortion = /^(?:100|一百)(?:克|毫升|g|ml)$/u

/** Another figure of the kind stands nearer to the word: 直径几十米,从几万公里外掠过. */
export const isTaken = (gap: string, start: number, { dimension }: Quantity, figures: readonly Quantity[]) =>
  figures.some(
    (one) =>
      one.dimension === dimension && one.start >= start - gap.length && one.end <= start && !isPortion.test(one.text),
  )

/** 管理得当的牛群,平均每头每天: an answer may say what it is of, and no more. */
const shortAnswer = 14

/** Whether the words before or behind a figure tell it by this aspect; `isFree` says that no other figure stands between. */
export const isTold = (
  aspect: Aspect,
  { own, all, question }: Lead,
  rest: string,
  isFree: (gap: string) => boolean,
): boolean => {
  // 只有沙粒大小,在八十公里以上: where something is tells no size.
  if (own === '在' && aspect === aspects.diameter) return false
  const gap = patternOf(`^.*(?:${aspect.before})([^;:\\d]{0,16})$`).exec(all)?.[1]
  if (gap !== undefined && isBetween(gap.length > own.length ? own : gap) && isFree(gap)) return true
  if (question !== '' && own.length <= shortAnswer && isBetween(own) && patternOf(aspect.before).test(question))
    return true
  return aspect.after !== undefined && patternOf(`${behind}${aspect.after}`).test(rest)
}
