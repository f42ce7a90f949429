import { clauseAt } from '../../../numbers/clauses'
import { datesOf, type CalendarDate } from '../../../numbers/dates'
import type { Hit, SentenceRule } from '../../rule'
import { wrongCenturies } from './knownCentury'
import { wrongDay } from './knownDay'
import { passageIn } from '../passage'
import { without } from './knownEvents'
import { slippedTo } from './slippedYears'
import type { Event } from '../values/reference/events'

/** Later years are spoken of for an event's sake; these words say so. */
const later =
  /周年|纪念|诞辰|次年|翌年|转年|第二年|前一年|上一年|得主|已经?[是领获得成]|以来|之后|年后|以后|此后|后来|电影|纪录片|展览|重返|如今|预计|将|年前|之前|再次|维修|维护|检修|回忆|讲述|争论|讨论|讲座|采访|继续|距(?!离地)|仍|还(?:在|没|遥|未)|尚|遗址|悼念|默哀|祭|献花|缅怀|追思|追忆|重建|演练|宣传|铭记|牢记|吸取|汲取|(?:从|自)\d{4}年起,?[把将每]|新矿物|获批|批准|第[二三四五六七八九十\d]+次|第二|又|计划|研究(?!中心|所|院|员|人员|者|团队|组)/u

/** 1845年出生的伦琴发现X射线 */
const ofLife =
  /^(?:\d{1,2}月)?(?:\d{1,2}[日号])?[^,;。\d]{0,8}?(?:出生(?!产|物)|生于|(?<=[年月日号])生(?=[的人,;。])|去世|逝世|病逝|离世|辞世)/u
/** Of another beginning, or one end of a stretch of years. */
const lifeBefore = /(?:生于|卒于|建于|成立于|设立于|创办于|逝世于|后,?[于在]?|[到至—–~-])(?:公元)?$/u
const remembered = /周年|诞辰|电影|纪录片|纪念(?!的是\d|着?\d)/u
/** 1938年,他读到弗莱明发现的青霉素: of the thing, not of the date. */
const attributed = /,[^;。]*(?:发现|发明|提出|研制|合成|创立)的(?=\p{Script=Han})/u
const ofMemory = /纪念(?:的是|着)?$/u

const hitOf = ({ start, end, year }: CalendarDate, [zh, en, , from, to]: Event): Hit => {
  const years = from === to ? String(from) : `${from}–${to}`
  return {
    start,
    end,
    severity: 'medium',
    message: { zh: `${zh}是在 ${years} 年，文中为 ${year} 年`, en: `${en}: ${years}, the text says ${year}` },
    hint: { zh: '核对年份', en: 'Check the year' },
  }
}

/** 它于1930年被发现: the words for something named in the sentence before. */
const pointsBack =
  /(?:^|[,;:。年月日])(?:当时|那时)?(?:(?:它|他|她)(?![们的])|这[一颗台座艘项场次种本部架条只枚]|该|此)/u

/** Whether a part of a sentence speaks of an event, whose name may stand in the sentences before. */
const speaksOf = ([name, ...others]: readonly RegExp[], own: string, lead: string): boolean =>
  others.every((words) => words.test(own)) &&
  name !== undefined &&
  (name.test(own) || (others.length > 0 && pointsBack.test(own) && name.test(lead)))

type Part = { from: number; to: number; lead: string }

/** What is told of one date: from the date before it to the next, as far as the clause that completes the event. */
const slipIn = (text: string, date: CalendarDate, { from, to, lead }: Part): Hit[] => {
  const { year } = date
  if (year === null || ofLife.test(text.slice(date.end)) || lifeBefore.test(text.slice(0, date.start))) return []
  const own = text.slice(from, to)
  const meant = slippedTo(year).find(
    ({ event: [, , about], of }) => speaksOf(of, own, lead) && (about.includes('诺贝尔') || !text.includes('诺贝尔')),
  )
  if (!meant) return []
  const complete = meant.of.map((words) => from + own.search(words))
  const until = clauseAt(text, Math.min(text.length - 1, Math.max(date.start, ...complete) + 1)).end
  // 纪念1970年4月24日……升空: what is remembered is the event of that very date.
  const start = ofMemory.test(text.slice(0, date.start)) ? date.start : from
  const isOfThing = attributed.test(text.slice(date.end, until))
  const isLater = isOfThing || later.test(without(text.slice(start, until), meant.of)) || remembered.test(text)
  return isLater ? [] : [hitOf(date, meant.event)]
}

/** 1914年爆发、1918年结束: the second part of a clause says nothing of the first one's date. */
const partAt = (text: string, { start }: CalendarDate, before: number): number => {
  const clause = clauseAt(text, start).start
  return before > clause ? Math.max(clause, before + text.slice(before, start).lastIndexOf('、') + 1) : clause
}

/** The dates of a sentence that name a year, each with what is told of it. */
const datedParts = (text: string) => {
  const every = datesOf(text)
  const dates = every.filter(({ year }) => year !== null && Math.abs(year) > 99)
  return dates.map((date, at) => {
    const next = every.find((one) => one.start >= date.end && (one.year !== null || date.day !== null))
    const from = at === 0 ? 0 : partAt(text, date, dates[at - 1]?.end ?? 0)
    return { date, from, to: next ? clauseAt(text, next.start).start : text.length }
  })
}

/** A well-known event with a slipped year. */
export const knownDate: SentenceRule = {
  id: 'known-date',
  reference: '《中国大百科全书》等工具书所载年代',
  find: (scene) => {
    const passage = passageIn(scene)
    return (sentence) => {
      const { text } = sentence
      const centuries = wrongCenturies(text)
      if (centuries.length > 0 || !/\d{3,4}年/u.test(text)) return centuries
      const before = passage(sentence)
      const lead = before.text.slice(0, before.own)
      return datedParts(text)
        .flatMap(({ date, from, to }) => {
          const slips = slipIn(text, date, { from, to, lead })
          return slips.length > 0 ? slips : wrongDay(text, date, from, Math.max(to, date.end))
        })
        .slice(0, 1)
    }
  },
}
