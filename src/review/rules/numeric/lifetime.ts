import { clauseAt } from '../../numbers/clauses'
import { datesOf, type CalendarDate } from '../../numbers/dates'
import type { Hit, SentenceRule } from '../rule'
import { lives } from './reference/lives'

const people = lives.map(([name, born, died]) => ({ name: new RegExp(name, 'u'), born, died }))
const anyone = new RegExp(lives.map(([name]) => name).join('|'), 'u')

const deeds =
  /发现|发明|提出|发表|完成|写成|制成|出版|出生|生于|诞生|逝世|去世|病逝|观测|观察|证明|获得|荣获|创制|创立|撰写|编[写撰成]|研制|首次|第一个|进行|做了|开始|公布|建立|制造|指出|主持|设计|测出|测得|算出|用|绘制|培育|合成|接种|分离/u
/** Years of what others made of the person's work, long after. */
const posthumous =
  /周年|纪念|诞辰|后世|后人|命名|以[\p{Script=Han}·]{2,8}的名字|追|遗|重新|如今|今天|电影|故居|铜像|学院|大学|奖|号|卫星|探测器|望远镜|定律|学者|科学家们|年后|之后|以后|得到证实|证实了|再版|博物|研究所|实验室|发行|译|后来|复原|仿制|单位|研究者|人们|学生|儿子|女儿|夫妇|学说|理论|预言|猜想|方程|效应/u

const hitOf = ({ start, end, year }: CalendarDate, name: string, born: number, died: number): Hit => ({
  start,
  end,
  severity: 'medium',
  message: {
    zh: `${name}生于 ${born} 年${died < 2050 ? `、卒于 ${died} 年` : ''}，与文中的 ${year} 年不符`,
    en: `The year ${year} lies outside the life of the person named`,
  },
  hint: { zh: '核对人物和年份', en: 'Check the person and the year' },
})

/** The year is told of the person: in the clause with the name, or in the next one, which has no other subject. */
const isToldOf = (text: string, date: CalendarDate, name: RegExp): boolean => {
  const clause = clauseAt(text, date.start)
  const own = text.slice(clause.start, clause.end)
  const lead = text.slice(clause.start, date.start)
  const previous = clause.start > 1 ? clauseAt(text, clause.start - 1) : null
  const isNext = /^[于在到直至公元约他她]*$/u.test(lead) && previous !== null
  return name.test(own) || (isNext && name.test(text.slice(0, clause.start)) && deeds.test(own))
}

/** 李时珍在1878年完成《本草纲目》: a deed outside the life of its doer. */
export const lifetime: SentenceRule = {
  id: 'outside-lifetime',
  reference: '《中国大百科全书》人物条目所载生卒年',
  find:
    () =>
    ({ text, stance }) => {
      if (stance === 'refuted_here' || !text.includes('年') || !/\d{3,4}年/u.test(text) || !anyone.test(text)) return []
      if (!deeds.test(text) || posthumous.test(text)) return []
      const named = people.filter(({ name }) => name.test(text))
      const [person] = named
      if (!person || named.length > 1) return []
      const { name, born, died } = person
      return datesOf(text)
        .filter((date) => date.year !== null && (date.year < born - 1 || date.year > died + 1))
        .filter((date) => isToldOf(text, date, name))
        .slice(0, 1)
        .map((date) => hitOf(date, name.exec(text)?.[0] ?? '', born, died))
    },
}
