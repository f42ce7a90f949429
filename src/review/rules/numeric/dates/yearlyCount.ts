import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'
import { wrongAnniversaries } from './anniversaries'
import type { Passage } from '../passage'
import { passageRule } from '../passageRule'
import { yearly } from '../values/reference/yearly'
import { hitOf, toldBy, yearsIn } from './yearCounts'

const ordinal = /第(?<count>\d{1,3}|[一二三四五六七八九十百]{1,5})(?:个|届|次|回|颗|枚|份)(?!月|小时|百分)/gu
const everyYear =
  /(?:此后|以后|之后|从此|其后|起|以来)?,?(?:每年(?:都)?(?:一次|一届|举办|举行|评选|颁发|发布|开展|组织|召开|一度)|一年一[度次届]|每(?<step>[两二三四五])年(?:举办|举行|召开)?一[次届度])/u
const started = /始于|起|首[届次个]|第一[届次个]|设立|创立|创办|确定|诞生|开始|发起|成立/u
/** 把3月12日定为植树节,2024年迎来第46个植树节 */
const namedTwice =
  /(?:定为|设立|确定|确立|设为|发起|首个)[^,;。]{0,6}?(?<name>\p{Script=Han}{2,6}[日节周])(?=[\s\S]*第[^,;。]{1,6}?[个次届][^,;。]{0,6}\k<name>)/u
/** A pause makes the count smaller, so only a greater one is wrong. */
const paused = /中断|停办|取消|推迟|延期|暂停|停止|战争|疫情/u
/** 自1970年起每年一次,2024年是第75个 */
const wrongOrdinals = (passage: Passage): Hit[] => {
  const { text } = passage
  if (!text.includes('第')) return []
  const every = everyYear.exec(text) ?? namedTwice.exec(text)
  const [first] = yearsIn(text)
  if (!every || !first || !started.test(text.slice(Math.max(0, first.at - 12), first.at + 24))) return []
  const step = numeralValue(every.groups?.step ?? '一') ?? 1
  return toldBy(passage, ordinal).flatMap((told) => {
    const right = Math.floor((told.year - first.year) / step) + 1
    const isOff = told.count > right + 1 || (told.count < right - 2 && !paused.test(text))
    return told.year > first.year && isOff ? [hitOf(told, right)] : []
  })
}

const known = yearly.map(([name, first, step]) => ({ name: new RegExp(name, 'u'), first, step }))

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

/** 2024年4月22日是第75个世界地球日 */
const wrongKnown = (passage: Passage): Hit[] => {
  const { text } = passage
  return toldBy(passage, ordinal).flatMap((told) => {
    const behind = text.slice(told.end, told.end + 12)
    const one = /^(?:[^\p{Script=Han}]|[了的]?$)/u.test(behind) ? onlyKnown(text) : knownBehind(behind)
    const right = one ? Math.floor((told.year - one.first) / one.step) + 1 : told.count
    return Math.abs(told.count - right) > 1 ? [hitOf(told, right)] : []
  })
}

const everySo = /(?<step>[两二三四五])年(?:举办|举行|召开)?一[次届度]/u

/** 四年一届,2008年是第29届,2016年就是第33届: two counts that the years between them contradict. */
const wrongSteps = (passage: Passage): Hit[] => {
  const step = numeralValue(everySo.exec(passage.text)?.groups?.step ?? '')
  const [one, two, ...others] = toldBy({ ...passage, own: 0 }, ordinal)
  if (step === null || !one || !two || others.length > 0 || two.start < passage.own) return []
  const right = one.count + (two.year - one.year) / step
  return two.year > one.year && Math.abs(two.count - right) >= 1 ? [hitOf(two, Math.round(right))] : []
}

/** What comes every year, and the number that a year makes of it. */
export const yearlyCount = passageRule({
  id: 'yearly-ordinal',
  reference: '届次＝（年份－首届年份）÷间隔＋1',
  gate: /第|周年|庆|诞|生日|过去/u,
  find: (text, own, { around }) => {
    if (!/\d{4}年/u.test(around)) return []
    const read = { text, own }
    return [...wrongOrdinals(read), ...wrongKnown(read), ...wrongSteps(read), ...wrongAnniversaries(read)]
  },
})
