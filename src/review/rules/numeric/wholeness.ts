import { isAlike, type Amount } from '../../numbers/amounts'
import type { Group } from '../../numbers/groups'
import { numeralValue } from '../../numbers/numeral'
import { isSlip } from '../../numbers/slip'
import { beginningMakes, makes, someMake } from './explained'

/** Kinds that exclude each other and leave nothing over. */
const opposites =
  /男[\s\S]*女|女[\s\S]*男|阳性[\s\S]*阴性|城[\s\S]*乡|合格[\s\S]*不合格|常染色体[\s\S]*性染色体|正常[\s\S]*(?:异常|偏高|偏低|不正常|升高)|成年?人[\s\S]*(?:儿童|未成年)|[\p{Script=Han}]{2}组[\s\S]*对照组|对照组[\s\S]*[\p{Script=Han}]{2}组|雌[\s\S]*雄|雄[\s\S]*雌|公[\s\S]*母|本土[\s\S]*境外|治愈[\s\S]*死亡|(?:有效|痊愈|治愈|好转)[\s\S]*无效|轻[症度][\s\S]*重[症度]|及格[\s\S]*不及格|水田[\s\S]*旱[地田]|国产[\s\S]*进口|线上[\s\S]*线下|城镇[\s\S]*(?:农村|乡村)|上行[\s\S]*下行|海洋[\s\S]*陆地|陆地[\s\S]*海洋|白天[\s\S]*(?:黑夜|夜晚|夜间)/u
/** 近视29人，不近视27人 */
const negated = /([\p{Script=Han}]{2})(?:的|者)?\d[\s\S]*(?:不|非|未|没有?)\1/u
/** Sharing out, with nothing between it and the list but a few words. */
const sharesOut = /组成|构成|拼成|分为|分成|分作|(?:只|共)分|分别(?:是|为|有)|依次(?:是|为)|即|也就是/u
/** Only some parts are named, or they overlap. */
export const open =
  /包括|例如|比如|譬如|主要|最(?![多少][,:是共])|代表|至少|多选|同时|兼|合并|症状|伴|可以?选|任选|任意|重复|前三|不少|如[:,]/u
export const notOfOne =
  /每|各(?![类种项级])|平均|比|增|减|降|倍|超过|×|目标|计划|去年|上年|以上|不足|如果|剩|共(?![和])|合计|总计/u
const andMore = /^\p{Script=Han}{0,8}(?:等|以及)|^[^。]{0,12}(?:还有|另有|另外|此外|其余|其他|其它|剩下|余下|剩余)/u
const remainder = /其余|其他|其它|剩下|余下|剩余|余者|另外/u
const inside = /其中|(?:(?<!公|英|海|华)里|[中内])(?:[,有]|,|约)|里面|占/u
const kinds = /([二两三四五六七八九\d]{1,2})(?:大|个|小)?(?:类|种|组|部分|支|队|型|科|段|项|层|级|块|区)/gu
const people = new Set(['人', '名', '例', '位'])
export const reach = 44

export type Reading = {
  text: string
  whole: Amount
  parts: readonly Group[]
  lead: string
  last: Group
  all: readonly Group[]
}

const isKindsCounted = ({ lead, parts }: Reading) =>
  [...lead.matchAll(kinds)].some(([, count = '']) => numeralValue(count) === parts.length)

const isRemainder = ({ text, parts, last }: Reading) => {
  const before = parts.at(-2)
  return before !== undefined && remainder.test(text.slice(before.end, last.start))
}

/** A list behind a colon that goes on to its end and names three or more. */
const isListed = ({ lead, parts }: Reading) => parts.length > 2 && /:[^,。]{0,12}$/u.test(lead) && !inside.test(lead)

const isWhole = (reading: Reading): boolean => {
  const { text, lead, last, whole } = reading
  if (isRemainder(reading)) return true
  if (andMore.test(text.slice(last.end))) return false
  const span = text.slice(whole.start, last.end)
  const isMade = lead.includes('由') && /^[^,。]{0,12}(?:组成|构成|拼成)/u.test(text.slice(last.end))
  if (isMade || isListed(reading) || isKindsCounted(reading)) return true
  return sharesOut.test(lead) || opposites.test(span) || negated.test(span)
}

/** 优良天数310天,污染天数65天: kinds of one thing, and one of the figures written wrongly. */
const isParallel = ({ text, parts, whole }: Reading) => {
  const heads = parts.map(({ start }) => /[\p{Script=Han}]{2}$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0])
  return (
    heads.length > 1 &&
    heads[0] !== undefined &&
    heads.every((head) => head === heads[0]) &&
    isMisprint({ parts, whole })
  )
}

const isMisprint = ({ parts, whole }: Pick<Reading, 'parts' | 'whole'>) =>
  isSlip(whole.value, parts.reduce((sum, { amount }) => sum + amount, 0) / whole.factor)

/** Whether another reading makes the figures agree; with a remainder there is none but the whole list. */
const isExplained = (reading: Reading): boolean => {
  const { text, parts, whole, all } = reading
  if (isRemainder(reading) ? makes(parts, whole) : beginningMakes(text, parts, whole)) return true
  const others = all.filter((one) => isAlike(one, whole) && !one.ranged && !parts.includes(one))
  return parts[0] !== undefined && someMake(others, parts[0])
}

export const isWrong = (reading: Reading): boolean => {
  const { parts, whole, text, last } = reading
  if (isExplained(reading)) return false
  const sum = parts.reduce((made, { amount }) => made + amount, 0)
  const isComplete = parts.length === 1 ? isMisprint(reading) : isWhole(reading) || isParallel(reading)
  if (sum < whole.amount) return isComplete && sum > whole.amount * 0.3
  const isPart =
    inside.test(text.slice(whole.end, last.start)) && !isOfPeople(text, whole) && whole.dimension !== 'time'
  return sum < whole.amount * 12 && (isComplete || isPart)
}

/** 10个病人,其中7个是老人,5个装了起搏器: of people several things are true at once. */
const isOfPeople = (text: string, { unit, end }: Amount) =>
  people.has(unit) ||
  (unit === '个' && /^[\p{Script=Han}]{0,3}[人者员生孩童友客士民师]/u.test(text.slice(end, end + 5)))
