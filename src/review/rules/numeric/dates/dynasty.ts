import { datesOf } from '../../../numbers/dates'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit, SentenceRule } from '../../rule'
import { wrongBeside } from './periods'
import { wrongPeople } from './dynastyPeople'
import { reignHit, reignsIn, slack, type Reign } from './dynastyReigns'
import { passageIn } from '../passage'

/** 唐代的公元132年: a year directly behind the dynasty, or told of the person who is named with it. */
const yearGap = /^(?:[\p{Script=Han}·《》]{0,14}?)(?:在|于|约|大约|,|\(|公元|前|的)*$/u
/** 始建于北宋,1999年列为…… goes on to another time. */
const begun = /[建创始源起肇]于(?:中国)?$/u
/** 明代建,1956年大修: what was done in it, and then what was done later. */
const goesOn = /^\p{Script=Han}{1,6}(?<![家者人师匠圣医]),$/u
const later = /后人|发现|出土|考古|修复|重修|研究|重建|纪念|复原|发掘|古墓|遗址|文献|仿制|公布|打捞|学者|汉学家/u

const wrongYears = (text: string, reign: Reign): Hit[] => {
  const [date] = datesOf(text).filter(({ start }) => start >= reign.end)
  if (!date || date.year === null || later.test(text) || !yearGap.test(text.slice(reign.end, date.start))) return []
  if (/^[以之]?[前后]/u.test(text.slice(date.end))) return []
  const gap = text.slice(reign.end, date.start)
  if (gap.includes(',') && (begun.test(text.slice(0, reign.start)) || (goesOn.test(gap) && date.year > reign.to)))
    return []
  const isOutside = date.year < reign.from - slack || date.year > reign.to + slack
  return isOutside ? [reignHit(reign, date.end, ` ${date.year} 年`)] : []
}

/** 南北朝时期,也就是公元8世纪 */
const centuryBehind =
  /^(?:时期|年间|时|[初中末晚][期年叶]|人)?[,(]?(?:[^,;。()\d的]{0,12}[,])?(?:那时|当时|此时|其时|那|这|正|约|大约|大概|也就是|即|正值|属于|相当于|在|于|是|为){0,4}(?:公元)?(?<century>[一二三四五六七八九十]{1,3}|\d{1,2})世纪/u

const wrongCenturies = (text: string, reign: Reign): Hit[] => {
  const match = text.includes('世纪') && !later.test(text) ? centuryBehind.exec(text.slice(reign.end)) : null
  const century = numeralValue(match?.groups?.century ?? '')
  if (!match || century === null) return []
  const isOutside = century * 100 < reign.from - slack || (century - 1) * 100 + 1 > reign.to + slack
  return isOutside ? [reignHit(reign, reign.end + match[0].length, ` ${century} 世纪`)] : []
}

/** 1637年刊行,时值清朝康熙年间 */
const yearBefore =
  /(?<![\d前])(?<year>\d{3,4})年[^;。\d]{0,20}[,(]?(?:时值|正值|那是|这是|当时是|也就是|即|其时[是为]|正是|时为|值)(?:中国|我国)?(?:的)?(?:[明清唐宋元汉]朝?代?)?$/u

/** 公元132年……,那时正是三国时期 */
const farBefore =
  /(?<![\d前])(?<year>\d{3,4})年(?!前|来)(?:(?!\d{3,4}年(?!前|来))[^;。]){0,48},(?:那时|当时|此时|其时)(?:正|已)?(?:是|值|处于|为)(?:中国|我国)?的?$/u

/** 公元132年,西汉的太史令: the year directly before somebody's dynasty. */
const yearAtOnce = /(?<![\d前])(?<year>\d{3,4})年,$/u
const somebody =
  /^(?:的|著名|杰出)*(?:[\p{Script=Han}]{0,3}学家|医生|名医|僧人|高僧|官员|学者|诗人|画家|太史令|宰相|丞相|太守|工匠|皇帝|宦官)/u

const wrongYearsBefore = (text: string, reign: Reign): Hit[] => {
  const lead = text.slice(0, reign.start)
  const isOfSomebody = somebody.test(text.slice(reign.end))
  const match = yearBefore.exec(lead) ?? farBefore.exec(lead) ?? (isOfSomebody ? yearAtOnce.exec(lead) : null)
  const year = Number(match?.groups?.year)
  const isOutside = year < reign.from - slack || year > reign.to + slack
  return match && !later.test(text) && isOutside ? [reignHit(reign, reign.end, ` ${year} 年`)] : []
}

/** 唐代科学家张衡, 明朝的1850年: a dynasty that neither the person nor the year belongs to. */
export const dynasty: SentenceRule = {
  id: 'dynasty-of-year',
  reference: '《中国历史纪年表》；《中国大百科全书》人物条目',
  find: (scene) => {
    const passage = passageIn(scene)
    return (sentence) => {
      const { text } = sentence
      const hits = reignsIn(text).flatMap((reign) => [
        ...wrongPeople(text, passage(sentence).text, reign),
        ...wrongYears(text, reign),
        ...wrongYearsBefore(text, reign),
        ...wrongCenturies(text, reign),
      ])
      return [...wrongBeside(text), ...hits].slice(0, 1)
    }
  },
}
