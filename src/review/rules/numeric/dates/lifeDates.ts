import { everyMatch } from '../../../numbers/everyMatch'
import type { Hit } from '../../rule'
import { lifeHit } from './lifeHit'
import { isNamesake } from './namesake'
import { peopleIn, type Life } from './lifeIn'
import type { Passage } from '../passage'
import { restOfDate } from './restOfDate'

/** Before the printed registers years are uncertain. */
const certain = 1400
const births = new RegExp(
  `(?:生于|出生于|诞生于)(?:公元)?(?<year>\\d{4})年|(?<year2>\\d{4})${restOfDate},?[^,;。的\\d]{0,10}?(?:出生|诞生|生于|生(?=[,;。]))`,
  'gu',
)
const deaths = new RegExp(
  `(?:卒于|死于|逝世于|病逝于)(?:公元)?(?<year>\\d{4})年|(?<year2>\\d{4})${restOfDate},?[^,;。的\\d]{0,8}?(?:去世|逝世|病逝|辞世|离世|与世长辞)`,
  'gu',
)
const spans = new RegExp(
  `^(?:[\\p{Script=Han}·]{0,4})?\\((?:[^()\\d]{0,30},)?(?:约|公元)?(?<from>\\d{3,4})(?:${restOfDate})?\\s?(?:—{1,2}|–|-|~|至|到)\\s?(?<to>\\d{3,4})(?:${restOfDate})?[,)]`,
  'u',
)
const relatives = /[的女儿子父母弟妹]|丈夫|妻|兄/u

const isOff = (said: number, right: number | null) => right !== null && Math.abs(said - right) > 1

/** The year stands in the clauses of the name, without anybody between. */
const isOwn = (text: string, { name, born }: Life, { index, 0: found }: RegExpExecArray): boolean => {
  const at = text.indexOf(name) - index
  const [first] = /\d{4}/u.exec(found) ?? []
  if (at < 0 && /[,;。][他她]$/u.test(text.slice(0, index))) return (Number(first) - born) % 10 === 0
  const gap = at < 0 ? text.slice(index + at + name.length, index) : ''
  return at <= found.length && gap.length <= 12 && !relatives.test(gap.replace(/^\((?:[^()]*\))?/u, ''))
}

const told = (text: string, life: Life, pattern: RegExp, right: number | null): Hit[] =>
  everyMatch(text, pattern).flatMap((match) => {
    const year = Number(match.groups?.year ?? match.groups?.year2)
    const place = { start: match.index, end: match.index + match[0].length, year }
    return isOff(year, right) && isOwn(text, life, match) ? [lifeHit(place, life)] : []
  })

/** 李时珍(1518—1693): one of two years is wrong; where both are, the brackets belong to somebody of the same name. */
const wrongSpan = (text: string, life: Life): Hit[] => {
  const start = text.indexOf(life.name) + life.name.length
  const match = spans.exec(text.slice(start, start + 60))
  if (!match || life.died === null) return []
  const [from, to] = [Number(match.groups?.from), Number(match.groups?.to)]
  const [isBirth, isDeath] = [isOff(from, life.born), isOff(to, life.died)]
  return isBirth === isDeath ? [] : [lifeHit({ start, end: start + match[0].length, year: isBirth ? from : to }, life)]
}

const posthumous = /周年|纪念|诞辰|命名|以[\p{Script=Han}·]{2,8}的名字|故居|铜像|学院|大学/u

/** 牛顿生于1634年: another year of birth or death than that of the table. */
export const wrongLifeDates = ({ text: whole, own }: Passage): Hit[] => {
  const sentence = whole.slice(own)
  const isGoingOn = own > 0 && /^[他她]/u.test(sentence)
  const text = isGoingOn ? whole : sentence
  const [life, ...others] = peopleIn(text)
  if (!life || others.length > 0 || life.born < certain || posthumous.test(text) || isNamesake(whole, life)) return []
  return [
    ...wrongSpan(text, life),
    ...told(text, life, births, life.born),
    ...(/世|卒|死/u.test(text) ? told(text, life, deaths, life.died) : []),
  ]
    .filter(({ start }) => !isGoingOn || start >= own)
    .map((hit) => (isGoingOn ? { ...hit, start: hit.start - own, end: hit.end - own } : hit))
    .slice(0, 1)
}
