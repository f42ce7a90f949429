import { clauseAt } from '../../../numbers/clauses'
import { datesOf, type CalendarDate } from '../../../numbers/dates'
import type { Hit, SentenceRule } from '../../rule'
import { wrongAfterDeath } from './afterDeath'
import { wrongLifeCenturies } from './knownCentury'
import { wrongLifeDates } from './lifeDates'
import { lifeIn, peopleIn } from './lifeIn'
import { lifeHit } from './lifeHit'
import { isNamesake } from './namesake'
import { passageIn, type Passage } from '../passage'

const deeds =
  /发现|发明|提出|发表|完成|写成|制成|出版|出生|生于|诞生|逝世|去世|病逝|观测|观察|证明|获得|荣获|创制|创立|撰写|编[写撰成]|研制|首次|第一个|进行|做了|开始|公布|建立|制造|指出|主持|设计|测出|测得|算出|用|绘制|培育|合成|接种|分离|刊行|颁行|颁布|修订|修成|编成|测定|造出|改进|问世|写下|写就|成书/u
/** Years of what others made of the person's work, long after. */
const posthumous =
  /周年|纪念|诞辰|后世|后人|命名|以[\p{Script=Han}·]{2,8}的名字|追|遗|重新|如今|今天|电影|故居|铜像|学院|大学|奖|号|卫星|探测器|望远镜|定律|学者|科学家们|年后|之后|以后|得到证实|证实了|再版|博物|研究所|实验室|发行|译|后来|复原|仿制|单位|研究者|人们|学生|儿子|女儿|夫妇|学说|理论|预言|猜想|方程|效应|丈夫|妻子|父亲|母亲|哥哥|老师|导师|比[^,;。]{1,12}(?:[大小]|年长|年轻)/u

/** The year is told of the person: in the clause with the name, or in the next one, which has no other subject. */
const isToldOf = (text: string, date: CalendarDate, name: string): boolean => {
  const clause = clauseAt(text, date.start)
  // 王清任(1768—1831)的《医林改错》: the brackets part no clause.
  const bracket = text.charAt(clause.start - 1) === ')' ? text.lastIndexOf('(', clause.start) : -1
  const from = bracket < 0 ? clause.start : clauseAt(text, bracket - 1).start
  const own = text.slice(from, clause.end)
  const lead = text.slice(clause.start, date.start)
  const previous = clause.start > 1 ? clauseAt(text, clause.start - 1) : null
  const isNext = /^(?:[于在到直至公元约他她]|时间[是为]|时为|那是|这是)*$/u.test(lead) && previous !== null
  const isPointed = /^(?:时间|时为|[那这]是)/u.test(lead)
  const isAlone = /^[,初底末春夏秋冬中前后左右]*$/u.test(text.slice(date.end, clause.end))
  if (isAlone && lead.length < 3 && deeds.test(text.slice(clause.end))) {
    const behind = text.slice(clause.end + 1)
    if (behind.search(name) === 0) return true
  }
  return (
    own.includes(name) || (isNext && text.slice(0, clause.start).includes(name) && deeds.test(isPointed ? text : own))
  )
}

/** What someone left may be printed some years after. */
const isPrintedLater = (text: string, { start, end, year }: CalendarDate, died: number | null) =>
  died !== null &&
  (year ?? 0) > died &&
  /刊行|出版|问世|面世|付梓|印行|刻印|刊[刻印]|付印/u.test(text.slice(end, clauseAt(text, start).end)) &&
  ((year ?? 0) - died < 60 || /才|始|首次|终于/u.test(text.slice(end, clauseAt(text, start).end)))

/** 与达尔文一起提出自然选择的华莱士: the person is only the one whom another stands beside. */
const beside = /[与和跟同比像]$/u

/** The years of the table for the one person whom a sentence names. */
const outside = (text: string, passage: string): Hit[] => {
  const [life, ...others] = peopleIn(text)
  if (!life || others.length > 0 || !deeds.test(text) || posthumous.test(text)) return []
  if (/生于|出生/u.test(text) && lifeIn(text)?.name !== life.name) return []
  if (isNamesake(passage, life)) return []
  if (beside.test(text.slice(0, text.indexOf(life.name)))) return []
  return datesOf(text)
    .filter(({ year }) => year !== null && (year < life.born - 1 || year > (life.died ?? year) + 1))
    .filter((date) => isToldOf(text, date, life.name) && !isPrintedLater(text, date, life.died))
    .map((date) => lifeHit(date, life))
}

const ofOthers = /父|母|祖|家族|此前|之前|以前|早在|前人|传统|创办于|始建|成立于|出版于|创刊|原本|追溯|的书|继承/u
const aboutThem = /^[^,;。]{0,12}?(?:[他她](?!们)|与|和)/u

/** 生于1881年。1828年,他……: what someone did before the birth that the text itself tells. */
const beforeBirth = ({ text, own }: Passage): Hit[] => {
  const life = lifeIn(text)
  const sentence = text.slice(own)
  if (!life || !/生/u.test(text) || ofOthers.test(sentence)) return []
  return datesOf(text)
    .filter(({ start, year }) => start >= own && year !== null && year > 0 && year < life.born)
    .filter(({ start, end }) => {
      const behind = text.slice(end).replace(/^[,(]/u, '')
      return (
        /^[于在到直至,]*$/u.test(text.slice(own, start)) &&
        (aboutThem.test(behind) || (life.name !== '' && behind.startsWith(life.name)))
      )
    })
    .map((date) => ({
      ...lifeHit(date, life),
      start: date.start - own,
      end: date.end - own,
    }))
}

/** 李时珍在1878年完成《本草纲目》: a deed outside the life of its doer. */
export const lifetime: SentenceRule = {
  id: 'outside-lifetime',
  reference: '《中国大百科全书》人物条目所载生卒年',
  find: (scene) => {
    const passage = passageIn(scene)
    return (sentence) => {
      const { text } = sentence
      if (text.includes('世纪')) {
        const hits = wrongLifeCenturies(text)
        if (hits.length > 0) return hits.slice(0, 1)
      }
      if (!/\d{3,4}(?:年|\s?[—–~-])/u.test(text)) return []
      const found = [
        ...outside(text, passage(sentence).text),
        ...wrongLifeDates(passage(sentence)),
        ...wrongAfterDeath(passage(sentence)),
      ]
      return (found.length > 0 ? found : beforeBirth(passage(sentence))).slice(0, 1)
    }
  },
}
