import { everyMatch } from '../../../numbers/everyMatch'
import { clauseAt } from '../../../numbers/clauses'
import type { Age } from './agesTold'
import type { Life } from './lifeIn'

/** 16岁考入大学 begins a time of its own; 才26岁 tells how old someone was at the time just named. */
const atThatTime = /^(?:$|[,;。!?)(]|的|了|而已|才(?!考|上|开始|进|学|发)|高龄|生日|寿辰|大寿)/u
const anchored =
  /(?:时|才|已|年仅|刚|正|当时|不过|还|只|仅|时年|满|到|年近|年过|他|她|其|是|有|整整|这[位名个])[^,]{0,5}$|^(?:虚岁|周岁|年方|年届|行年)$/u
const year = /(?<![\d前])(?<year>1\d{3}|20\d{2}|[1-9]\d{2}(?=年))(?=年|\)|\s?[—–~)-])/gu
/** 14岁当学徒,那是1805年 */
const yearBehind =
  /^(?:那年|那一年|时)?[(,]?(?:即|也就是|在|于)?$|^[^,;。\d]{0,12},?(?:那是|那年是|那一年是|这是|时为|时在|时间是|那时是|即|也就是)$/u
/** 62岁那年,1986年 */
const yearAtOnce = /^(?:那年|那一年|时|这年|这一年)[(,](?:即|也就是|在|于)?$/u

/** The years that a text names, with their places. */
export const yearsIn = (text: string) =>
  everyMatch(text, year).map(({ 0: found, index }) => ({
    year: Number(found),
    start: index,
    end: index + found.length,
  }))

/** 回国时44岁 tells of another time than the year before it, unless that is the year of the return. */
const namedTime = /(?<!当|那|此|这|其)(?<event>(?!获|得|发|提|完|写|出)\p{Script=Han}{2})时[^,\d]{0,3}$/u

/** The year that an age belongs to: told in its clause, in brackets behind it, or in the clauses before when the age begins no time of its own. */
export const yearOf = (text: string, age: Age, { born, name }: Life): number | null => {
  const clause = clauseAt(text, age.start)
  const years = yearsIn(text).filter((one) => one.year !== born)
  const before = years.findLast(({ end }) => end <= age.start)
  if (before && before.start >= clause.start) return before.year
  const lead = text.slice(clause.start, age.start)
  const after = years.find(({ start }) => start >= age.end)
  const gap = after ? text.slice(age.end, after.start) : ''
  if (after && gap.length < 18 && (yearAtOnce.test(gap) || (yearBehind.test(gap) && !before))) return after.year
  if (after && after.start < clause.end) return after.year
  const event = namedTime.exec(lead)?.groups?.event
  if (before && event !== undefined && !text.slice(before.start, clause.start).includes(event)) return null
  const isBare = lead === '' && (text.startsWith('的', age.end) || age.isVague)
  const isThen =
    isBare || ((anchored.test(lead) || (name !== '' && lead.endsWith(name))) && atThatTime.test(text.slice(age.end)))
  return before && isThen && clause.start - before.end < 45 ? before.year : null
}
