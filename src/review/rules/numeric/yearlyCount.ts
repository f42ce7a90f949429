import { everyMatch } from '../../numbers/everyMatch'
import { numeralValue } from '../../numbers/numeral'
import type { Hit, SentenceRule } from '../rule'
import { passageIn, type Passage } from './passage'
import { yearly } from './reference/yearly'

const ordinal = /第(?<count>\d{1,3}|[一二三四五六七八九十百]{1,5})(?:个|届|次|回|颗|枚|份)(?!月|小时|百分)/gu
const anniversary =
  /(?<count>\d{1,3}|[一二三四五六七八九十百]{1,5})(?:周年|年(?:校庆|大庆|庆典|华诞|院庆|厂庆|诞辰)|岁(?:生日|华诞|校庆))(?!内)/gu
const year = /(?<![\d前])(?<year>1\d{3}|20\d{2})年(?!代)/gu
const everyYear =
  /(?:此后|以后|之后|从此|其后|起|以来)?,?(?:每年(?:都)?(?:一次|一届|举办|举行|评选|颁发|发布|开展|组织|召开|一度)|一年一[度次届]|每(?<step>[两二三四五])年(?:举办|举行|召开)?一[次届度])/u
const started = /始于|起|首[届次个]|第一[届次个]|设立|创立|创办|确定|诞生|开始|发起|成立/u
/** 把3月12日定为植树节,2024年迎来第46个植树节 */
const namedTwice =
  /(?:定为|设立|确定|确立|设为|发起|首个)[^,;。]{0,6}?(?<name>\p{Script=Han}{2,6}[日节周])(?=[\s\S]*第[^,;。]{1,6}?[个次届][^,;。]{0,6}\k<name>)/u
/** A pause makes the count smaller, so only a greater one is wrong. */
const paused = /中断|停办|取消|推迟|延期|暂停|停止|战争|疫情/u
const born =
  /成立|诞生|诞辰|发生|爆发|问世|发现|发表|出版|创刊|创办|创立|建成|建立|开通|通车|首飞|发射|登月|逝世|去世|出生|生于|建校|建交|实施|颁布|入世|开馆|落成|升空|始建|建于|创立于|设立/u

type Told = { start: number; end: number; count: number; year: number }

const yearsIn = (text: string) =>
  everyMatch(text, year).map(({ 0: found, index }) => ({ year: Number.parseInt(found, 10), at: index }))

/** The counts of a sentence with the year named last before them. */
const toldBy = ({ text, own }: Passage, counts: RegExp): Told[] =>
  everyMatch(text, counts).flatMap(({ 0: found, index, groups = {} }) => {
    const count = numeralValue(groups.count ?? '')
    const at = yearsIn(text).findLast((one) => one.at < index && index - one.at < 45)
    return index < own || count === null || !at
      ? []
      : [{ start: index, end: index + found.length, count, year: at.year }]
  })

const hitOf = ({ start, end, year: at }: Told, right: number, own: number): Hit => ({
  start: start - own,
  end: end - own,
  severity: 'medium',
  message: {
    zh: `按文中的年份，${at} 年应为第 ${right} 个（届、周年）`,
    en: `By the years, ${at} makes number ${right}`,
  },
  hint: { zh: '核对年份和届次', en: 'Check the years and the count' },
})

/** 自1970年起每年一次,2024年是第75个 */
const wrongOrdinals = (passage: Passage): Hit[] => {
  const { text, own } = passage
  if (!text.includes('第')) return []
  const every = everyYear.exec(text) ?? namedTwice.exec(text)
  const [first] = yearsIn(text)
  if (!every || !first || !started.test(text.slice(Math.max(0, first.at - 12), first.at + 24))) return []
  const step = numeralValue(every.groups?.step ?? '一') ?? 1
  return toldBy(passage, ordinal).flatMap((told) => {
    const right = Math.floor((told.year - first.year) / step) + 1
    const isOff = told.count > right + 1 || (told.count < right - 2 && !paused.test(text))
    return told.year > first.year && isOff ? [hitOf(told, right, own)] : []
  })
}

const known = yearly.map(([name, first, step]) => ({ name: new RegExp(name, 'u'), first, step }))

/** 2024年4月22日是第75个世界地球日 */
const wrongKnown = (passage: Passage): Hit[] => {
  const { text, own } = passage
  return toldBy(passage, ordinal).flatMap((told) => {
    const behind = text.slice(told.end, told.end + 12)
    const one = known.find(
      ({ name }) =>
        name.test(behind) && /^(?:["“”「《]|全国|联合国|国际)?$/u.test(behind.slice(0, name.exec(behind)?.index)),
    )
    const right = one ? Math.floor((told.year - one.first) / one.step) + 1 : told.count
    return Math.abs(told.count - right) > 1 ? [hitOf(told, right, own)] : []
  })
}

/** 不满一周年 counts from something else than the years tell. */
const short = /(?:不满|不到|未满|不足|即将|满)$/u

/** Of a birth only its own anniversary is counted. */
const isBegun = (text: string, at: number): boolean => {
  const [word] = born.exec(text.slice(Math.max(0, at - 8), at + 30)) ?? []
  return word !== undefined && (!/生/u.test(word) || /诞|生日/u.test(text))
}

/** 1949年成立……2019年……80周年 */
const wrongAnniversaries = (passage: Passage): Hit[] => {
  const { text, own } = passage
  const years = yearsIn(text)
  if (new Set(years.map((one) => one.year)).size !== 2) return []
  return toldBy(passage, anniversary).flatMap((told) => {
    const from = years.find((one) => one.year < told.year)
    const right = from ? told.year - from.year : told.count
    const isTold = from !== undefined && isBegun(text, from.at) && !short.test(text.slice(0, told.start))
    return isTold && Math.abs(told.count - right) > 1 ? [hitOf(told, right, own)] : []
  })
}

/** What comes every year, and the number that a year makes of it. */
export const yearlyCount: SentenceRule = {
  id: 'yearly-ordinal',
  reference: '届次＝（年份－首届年份）÷间隔＋1',
  find: (scene) => {
    const passage = passageIn(scene)
    return (sentence) => {
      if (!/第|周年|庆|诞|生日/u.test(sentence.text) || !/\d{4}年/u.test(sentence.around)) return []
      const read = passage(sentence)
      return [...wrongOrdinals(read), ...wrongKnown(read), ...wrongAnniversaries(read)].slice(0, 1)
    }
  },
}
