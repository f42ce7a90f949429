import { clauseAt } from '../../../numbers/clauses'
import { everyMatch } from '../../../numbers/everyMatch'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'
import { knownEvents, type KnownEvent } from './knownEvents'
import { peopleIn } from './lifeIn'
import type { Passage } from '../passage'
import { unsettled } from './ordinalOwner'
import { hitOf, toldBy, yearsIn, type Told } from './yearCounts'

const count = String.raw`(?<count>\d{1,4}|[一二三四五六七八九十百]{1,5})`
const anniversary = new RegExp(
  `(?<!\\d)(?!(?:1[89]|20)\\d{2}年)${count}(?:周年|年(?:校庆|大庆|庆典|华诞|院庆|厂庆|诞辰|祭)|岁(?:生日|华诞|校庆))(?!内)`,
  'gu',
)
const begun =
  /成立|诞生|诞辰|发生|爆发|问世|发现|发表|出版|创刊|创办|创立|建成|建立|开通|通车|首飞|发射|登月|逝世|去世|出生|生于|建校|建交|实施|颁布|入世|开馆|落成|升空|始建|建于|创立于|设立/u
/** 不满一周年 counts from something else than the years tell. */
const short = /(?:不满|不到|未满|不足|即将)$/u

/** Of a birth only its own anniversary is counted. */
const isBegun = (text: string, at: number): boolean => {
  const [word] = begun.exec(text.slice(Math.max(0, at - 8), at + 30)) ?? []
  return word !== undefined && (!/生/u.test(word) || /诞|生日/u.test(text))
}

/** 恰逢爱因斯坦诞辰139周年: whose day it is, when it is nobody's of whom the text spoke before. */
const ofAnother = (text: string, { start }: Told): boolean => {
  const lead = text.slice(0, start)
  const [, name] =
    /([\p{Script=Han}·]{2})(?<![是来他她其年日迎为了好逢值念祝个满])(?:诞辰|逝世|辞世|去世|忌辰)$/u.exec(lead) ?? []
  return name !== undefined && lead.indexOf(name) === lead.lastIndexOf(name)
}

/** 1949年成立……2019年……80周年; what a slip of ten makes needs no word for the beginning. */
const ofYears = (text: string, told: readonly Told[]): Hit[] => {
  const years = yearsIn(text)
  if (new Set(years.map((one) => one.year)).size !== 2) return []
  const first = Math.min(...years.map(({ year }) => year))
  return unsettled(told, ({ year }) => year - first).flatMap((one) => {
    const from = years.find(({ year }) => year < one.year && !told.some((other) => other.year === year))
    const right = from ? one.year - from.year : one.count
    const isTold = from !== undefined && (isBegun(text, from.at) || (right - one.count) % 10 === 0)
    const isOff =
      isTold && !short.test(text.slice(0, one.start)) && !ofAnother(text, one) && Math.abs(one.count - right) > 1
    return isOff ? [hitOf(one, right)] : []
  })
}

const birth = /诞辰|诞生|出生|生日|华诞/u
const death = /逝世|去世|辞世|忌辰|离世/u

/** 2009年是达尔文诞辰300周年 */
const ofLives = (text: string, told: readonly Told[]): Hit[] => {
  const [life, ...others] = peopleIn(text)
  if (!life || others.length > 0 || new Set(yearsIn(text).map(({ year }) => year)).size !== 1) return []
  return told.flatMap((one) => {
    const lead = text.slice(Math.max(0, one.start - 8), one.end)
    const from = birth.test(lead) ? life.born : death.test(lead) ? life.died : null
    const right = from === null ? one.count : one.year - from
    return Math.abs(one.count - right) > 1 ? [hitOf(one, right)] : []
  })
}

const elapsed = new RegExp(`过去了?(?:整整|足足|已经|快|将近)?${count}年`, 'gu')

/** Of several counts each is told of what its own clause names. */
const isOfEvent = (text: string, { start }: Told, { of }: KnownEvent) => {
  const clause = clauseAt(text, start)
  return of.every((words) => words.test(text.slice(clause.start, clause.end)))
}

/** 2019年……登月四十周年: the year of the event itself is known. Only tens are taken for slips, since others may count from something else. */
const ofEvents = (text: string, told: readonly Told[]): Hit[] => {
  const years = [...new Set(yearsIn(text).map(({ year }) => year))]
  const [year] = years
  if (told.length === 0 || year === undefined || years.length > 1) return []
  const event = knownEvents.find(
    ({ event: [, , , from, to], of }) => to - from < 3 && of.every((words) => words.test(text)),
  )
  if (!event) return []
  const [, , , first, last] = event.event
  return told
    .filter((one) => told.length === 1 || isOfEvent(text, one, event))
    .flatMap((one) => {
      const offs = Array.from({ length: last - first + 1 }, (_, at) => Math.abs(one.count - (year - first - at)))
      const isTensOff = one.count > 0 && !offs.includes(0) && offs.some((off) => off % 10 === 0)
      return isTensOff ? [hitOf({ ...one, year }, year - first)] : []
    })
}

/** 2008年的地震过去整整二十年了,2018年 */
const ofElapsed = (text: string, told: readonly Told[]): Hit[] => {
  const years = [...new Set(yearsIn(text).map(({ year }) => year))]
  if (told.length === 0 || years.length !== 2) return []
  const right = Math.max(...years) - Math.min(...years)
  return told.flatMap((one) =>
    one.count !== right && (one.count - right) % 10 === 0 ? [hitOf({ ...one, year: Math.max(...years) }, right)] : [],
  )
}

/** 唐山地震过去了40年:2006年7月28日 */
const elapsedIn = ({ text, own }: Passage): Told[] =>
  text.includes('过去')
    ? everyMatch(text, elapsed).flatMap(({ 0: found, index, groups = {} }) => {
        const value = numeralValue(groups.count ?? '')
        return index < own || value === null ? [] : [{ start: index, end: index + found.length, count: value, year: 0 }]
      })
    : []

/** Anniversaries that aren't those of their year. */
export const wrongAnniversaries = (passage: Passage): Hit[] => {
  const { text } = passage
  const told = toldBy(passage, anniversary)
  const hits = told.length > 0 ? [...ofYears(text, told), ...ofLives(text, told)] : []
  const elapsed_ = elapsedIn(passage)
  return hits.length > 0 ? hits : [...ofElapsed(text, elapsed_), ...ofEvents(text, [...told, ...elapsed_])]
}
