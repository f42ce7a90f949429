import { everyMatch } from '../../../numbers/everyMatch'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'
import { wrongAnniversaries } from './anniversaries'
import type { Passage } from '../passage'
import { passageRule } from '../passageRule'
import { yearly } from '../values/reference/yearly'
import { isOfAnother, unsettled } from './ordinalOwner'
import { hitOf, ordinal, paused, toldBy, yearsIn, type Told } from './yearCounts'
import { wrongEndings } from './yearEndings'
import { wrongSteps } from './yearlySteps'

const everyYear =
  /(?:此后|以后|之后|从此|其后|起|以来)?,?(?:每年(?:都)?(?:一次|一届|举办|举行|评选|颁发|发布|开展|组织|召开|一度)|一年一[度次届]|每(?<step>[两二三四五])年(?:举办|举行|召开)?一[次届度])/u
const started = /始于|起|首[届次个]|第一[届次个]|设立|创立|创办|确定|诞生|开始|发起|成立/u
/** 把3月12日定为植树节,2024年迎来第46个植树节 */
const namedTwice =
  /(?:定为|设立|确定|确立|设为|发起|首个)[^,;。]{0,6}?(?<name>\p{Script=Han}{2,6}[日节周])(?=[\s\S]*第[^,;。]{1,6}?[个次届][^,;。]{0,6}\k<name>)/u
/** 自1970年起每年一次,2024年是第75个 */
const wrongOrdinals = (passage: Passage): Hit[] => {
  const { text } = passage
  if (!text.includes('第')) return []
  const every = everyYear.exec(text) ?? namedTwice.exec(text)
  const [first] = yearsIn(text)
  if (!every || !first || !started.test(text.slice(Math.max(0, first.at - 12), first.at + 24))) return []
  const step = numeralValue(every.groups?.step ?? '一') ?? 1
  const rightOf = ({ year }: Told) => Math.floor((year - first.year) / step) + 1
  return unsettled(toldBy(passage, ordinal), rightOf).flatMap((told) => {
    const right = rightOf(told)
    const isOff = told.count > right + 1 || (told.count < right - 2 && !paused.test(text))
    return told.year > first.year && isOff && !isOfAnother(text, first.at, told) ? [hitOf(told, right)] : []
  })
}

const known = yearly.map(([name, first, step]) => ({
  name: new RegExp(name, 'u'),
  every: new RegExp(name, 'gu'),
  first,
  step,
}))

const knownBehind = (behind: string) =>
  known.find(
    ({ name }) =>
      name.test(behind) && /^(?:["“”「《]|全国|联合国|国际)?$/u.test(behind.slice(0, name.exec(behind)?.index)),
  )

/** 首个航天日是2016年,2023年是第8个: the one such day that the text names. */
const onlyKnown = (text: string) => {
  const [one, ...others] = known.filter(({ name }) => name.test(text))
  return others.length === 0 ? one : undefined
}

type Known = (typeof known)[number]
const rightIn = ({ first, step }: Known, { year }: Told) => Math.floor((year - first) / step) + 1

/** What an ordinal counts: what is named directly behind it, or the one such day of the text, unless another thing is named since. */
const knownOf = (text: string, told: Told): Known | undefined => {
  const behind = text.slice(told.end, told.end + 12)
  if (!/^(?:[^\p{Script=Han}]|[了的]?$)/u.test(behind)) return knownBehind(behind)
  const one = onlyKnown(text)
  const name = one && everyMatch(text.slice(0, told.start), one.every).at(-1)
  return isOfAnother(text, name ? name.index + name[0].length : 0, told) ? undefined : one
}

/** 2024年4月22日是第75个世界地球日 */
const wrongKnown = (passage: Passage): Hit[] => {
  const { text } = passage
  if (!known.some(({ name }) => name.test(text))) return []
  const counts = toldBy({ ...passage, own: 0 }, ordinal).map((told) => ({ ...told, of: knownOf(text, told) }))
  return counts.flatMap(({ of, ...told }) => {
    const right = of ? rightIn(of, told) : told.count
    const isSettled = counts.some(
      (one) => one.of === of && one.year === told.year && of && rightIn(of, one) === one.count,
    )
    return told.start >= passage.own && !isSettled && Math.abs(told.count - right) > 1 ? [hitOf(told, right)] : []
  })
}

/** What comes every year, and the number that a year makes of it. */
export const yearlyCount = passageRule({
  id: 'yearly-ordinal',
  reference: '届次＝（年份－首届年份）÷间隔＋1',
  gate: /第|周年|庆|诞|生日|过去/u,
  find: (text, own, { around }) => {
    if (!/\d{4}年/u.test(around)) return []
    const read = { text, own }
    return [
      ...wrongOrdinals(read),
      ...wrongKnown(read),
      ...wrongSteps(read),
      ...wrongAnniversaries(read),
      ...wrongEndings(text, own),
    ]
  },
})
