import { datesOf } from '../../../numbers/dates'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit, SentenceRule } from '../../rule'
import { wrongBeside } from './periods'
import { dynasties } from '../values/reference/dynasties'
import { lives } from '../values/reference/lives'

const anyName = dynasties.map(([name]) => name).join('|')
const named = new RegExp(anyName, 'u')
const names = new RegExp(
  `(?<!从|自|到|至|比|非|日本)(?:${anyName})(?!文物|[各两]|以来|以前|之前|以后|之后|史|皇帝陵)`,
  'gu',
)
const known = new Map(dynasties.map(([name, from, to]) => [name, { from, to }]))
/** Honest sources differ by a few years at the turn of two dynasties. */
const slack = 8

/** 唐代的公元132年: a year directly behind the dynasty, or told of the person who is named with it. */
const yearGap = /^(?:[\p{Script=Han}·]{0,14}?)(?:在|于|约|大约|,|\(|公元|前|的)*$/u
/** 始建于北宋,1999年列为…… goes on to another time. */
const begun = /[建创始源起肇]于(?:中国)?$/u
/** 明代建,1956年大修: what was done in it, and then what was done later. */
const goesOn = /^\p{Script=Han}{1,6}(?<![家者人师匠圣医]),$/u
const later = /后人|发现|出土|考古|修复|重修|研究|重建|纪念|复原|发掘|古墓|遗址|文献|仿制|公布|打捞|学者|汉学家/u
const title = /^(?:的|著名|伟大|杰出|大|时|时期|一代|名|年间|\p{Script=Han}{2,4}[家者人师匠圣医]|和|、|,)*$/u

const people = lives
  .filter(([, , died]) => died < 1912)
  .map(([name, born, died]) => ({ name: new RegExp(name, 'u'), born, died }))
type Reign = { name: string; from: number; to: number; start: number; end: number }

const reignsIn = (text: string): Reign[] =>
  [...text.matchAll(names)].flatMap(({ 0: name, index }) => {
    const reign = known.get(name)
    return reign ? [{ ...reign, name, start: index, end: index + name.length }] : []
  })

const wording = ({ name, from, to, start }: Reign, end: number, what: string): Hit => ({
  start,
  end,
  severity: 'medium',
  message: { zh: `${name}为 ${from}–${to} 年，与${what}不符`, en: `${name} lasted from ${from} to ${to}` },
  hint: { zh: '核对朝代和年份', en: 'Check the dynasty and the year' },
})

const wrongYears = (text: string, reign: Reign): Hit[] => {
  const [date] = datesOf(text).filter(({ start }) => start >= reign.end)
  if (!date || date.year === null || later.test(text) || !yearGap.test(text.slice(reign.end, date.start))) return []
  const gap = text.slice(reign.end, date.start)
  if (gap.includes(',') && (begun.test(text.slice(0, reign.start)) || (goesOn.test(gap) && date.year > reign.to)))
    return []
  const isOutside = date.year < reign.from - slack || date.year > reign.to + slack
  return isOutside ? [wording(reign, date.end, ` ${date.year} 年`)] : []
}

/** 南北朝时期,也就是公元8世纪 */
const centuryBehind =
  /^(?:时期|年间|时|[初中末晚][期年叶]|人)?[,(]?(?:[^,;。()\d的]{0,12}[,])?(?:约|大约|大概|也就是|即|正值|属于|相当于|在|于|是|为){0,4}(?:公元)?(?<century>[一二三四五六七八九十]{1,3}|\d{1,2})世纪/u

const wrongCenturies = (text: string, reign: Reign): Hit[] => {
  const match = text.includes('世纪') && !later.test(text) ? centuryBehind.exec(text.slice(reign.end)) : null
  const century = numeralValue(match?.groups?.century ?? '')
  if (!match || century === null) return []
  const isOutside = century * 100 < reign.from - slack || (century - 1) * 100 + 1 > reign.to + slack
  return isOutside ? [wording(reign, reign.end + match[0].length, ` ${century} 世纪`)] : []
}

/** 1637年刊行,时值清朝康熙年间 */
const yearBefore =
  /(?<![\d前])(?<year>\d{3,4})年[^;。\d]{0,20}[,(]?(?:时值|正值|那是|这是|当时是|也就是|即|其时[是为]|正是|时为|值)(?:中国)?(?:的)?$/u

const wrongYearsBefore = (text: string, reign: Reign): Hit[] => {
  const match = yearBefore.exec(text.slice(0, reign.start))
  const year = Number(match?.groups?.year)
  const isOutside = year < reign.from - slack || year > reign.to + slack
  return match && !later.test(text) && isOutside ? [wording(reign, reign.end, ` ${year} 年`)] : []
}

const wrongPeople = (text: string, reign: Reign): Hit[] => {
  const behind = text.slice(reign.end, reign.end + 20)
  return people.flatMap(({ name, born, died }) => {
    const match = name.exec(behind)
    if (!match || !title.test(behind.slice(0, match.index))) return []
    const isOutside = died < reign.from - slack || born > reign.to
    return isOutside ? [wording(reign, reign.end + match.index + match[0].length, `${match[0]}的生卒年`)] : []
  })
}

/** 唐代科学家张衡, 明朝的1850年: a dynasty that neither the person nor the year belongs to. */
export const dynasty: SentenceRule = {
  id: 'dynasty-of-year',
  reference: '《中国历史纪年表》；《中国大百科全书》人物条目',
  find:
    () =>
    ({ text }) => [
      ...wrongBeside(text),
      ...(named.test(text)
        ? reignsIn(text)
            .flatMap((reign) => [
              ...wrongPeople(text, reign),
              ...wrongYears(text, reign),
              ...wrongYearsBefore(text, reign),
              ...wrongCenturies(text, reign),
            ])
            .slice(0, 1)
        : []),
    ],
}
