import { clauseAt } from '../../../numbers/clauses'
import type { Measure } from '../../../numbers/measures'
import { isQuotient } from '../../../numbers/powers'
import { isOne } from './outcome'
import type { Way } from './reckoning'

/** A rate is worked out of mere amounts only where the text says so, and from what stands right before it. */
export const isPlain = ({ made, reading, before }: Way, text: string, { start }: Measure) => {
  if (!isQuotient(reading.powers) || made.rates > 0) return true
  const { start: from } = clauseAt(text, start)
  const isNear = made.of.length > 2 || made.of.every((place) => place >= before.length - 2)
  const first = before[made.of[0] ?? 0]?.start ?? from
  const isShared = /[平每][^,;。\d]{0,4}$/u.test(text.slice(from, start)) && shared.test(text.slice(first, from))
  return (
    isNear &&
    (isShared || averaged.test(text.slice(from, start))) &&
    made.of.every((place) => before[place] && !isOne(before[place]))
  )
}
const shared = /[剪分截切锯裁]成|平分|均分|等分|等长|共|总|花了?|用了/u
const averaged = /平均|均|相当于|折合|换算|也就是|算下来|等于|时速|速度|人均|密度/u
