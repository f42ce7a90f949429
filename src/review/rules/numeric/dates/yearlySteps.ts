import { clauseAt } from '../../../numbers/clauses'
import { everyMatch } from '../../../numbers/everyMatch'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'
import type { Passage } from '../passage'
import { isOfAnother } from './ordinalOwner'
import { hitOf, ordinal, paused, yearsIn, type Told } from './yearCounts'

const everySo = /(?<step>[两二三四五十]|10)年(?:举办|举行|召开|进行|开展)?一[次届度]/u

/** 第26届将于2036年举行: the one year of the clause, wherever it stands. */
const datedBeside = (text: string): Told[] =>
  everyMatch(text, ordinal).flatMap(({ 0: found, index, groups = {} }) => {
    const { start, end } = clauseAt(text, index)
    const [one, ...others] = yearsIn(text).filter(({ at }) => at >= start && at < end)
    const count = numeralValue(groups.count ?? '')
    return !one || others.length > 0 || count === null
      ? []
      : [{ start: index, end: index + found.length, count, year: one.year }]
  })

/** 四年一届,2008年是第29届,2016年就是第33届: two counts that the years between them contradict. */
export const wrongSteps = (passage: Passage): Hit[] => {
  const step = numeralValue(everySo.exec(passage.text)?.groups?.step ?? '')
  const [one, two, ...others] = datedBeside(passage.text)
  if (step === null || !one || !two || others.length > 0 || two.start < passage.own) return []
  const right = one.count + (two.year - one.year) / step
  const isMoved = paused.test(passage.text)
  const off = Math.abs(two.count - right)
  const isOff = two.year > one.year && (off >= 1 || (!isMoved && off * step >= 2 && step > 3))
  return isOff && !isOfAnother(passage.text, one.end, two) ? [hitOf(two, Math.round(right))] : []
}
