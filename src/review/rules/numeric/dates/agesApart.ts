import { everyMatch } from '../../../numbers/everyMatch'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'
import { restOfDate } from './restOfDate'

const year = String.raw`(?<![\d前])(?<year>[12]\d{3})`
const births = [
  new RegExp(`(?:生于|出生于|诞生于|降生于)[^,;。()\\d]{0,4}${year}年`, 'gu'),
  new RegExp(`${year}${restOfDate}[^,;。()\\d的]{0,8}?(?:出生|诞生|降生|生)(?=[,;。、)的]|$)`, 'gu'),
]
const count = String.raw`(?<count>\d{1,3}|[一二三四五六七八九十百]{1,4})`
/** 两人相差79岁, 生女儿那年母亲27岁 */
const between = new RegExp(
  `(?:相差|差了?|[大小]了?|年长|年轻|生\\p{Script=Han}{1,4}(?:那年|时)[^,;。\\d一二三四五六七八九十百]{0,8})(?:整整|足足|近|约|才|是|有|:)*${count}(?:周岁|岁)`,
  'gu',
)
/** 1934年建成,到2024年正好90岁 */
const thing = new RegExp(
  `${year}${restOfDate}[^,;。()\\d]{0,8}?(?:建成|落成|成立|创办|创立|创刊|开馆|竣工|通车|建校|问世|播出|投用)[^\\d;。]{0,20}(?:到|至|截至)了?(?<now>[12]\\d{3})年[底初末]?[^,;。\\d]{0,10}(?:正好|刚好|恰好|整整|满|已经?|就|是)(?:有|是|了)?${count}岁`,
  'gu',
)

const hitOf = (start: number, end: number, right: number): Hit => ({
  start,
  end,
  severity: 'medium',
  message: { zh: `按文中的年份应为 ${right} 岁`, en: `By the years of the text it is ${right}` },
  hint: { zh: '核对年份和年龄', en: 'Check the years and the age' },
})

const isOff = (said: string | undefined, right: number) => {
  const value = numeralValue(said ?? '')
  return value !== null && Math.abs(value - right) > 1
}

const betweenBirths = (text: string): Hit[] => {
  const years = [
    ...new Set(births.flatMap((birth) => everyMatch(text, birth).map(({ groups }) => Number(groups?.year)))),
  ]
  const [one, other, third] = years
  if (one === undefined || other === undefined || third !== undefined) return []
  const right = Math.abs(one - other)
  return everyMatch(text, between).flatMap(({ 0: found, index, groups = {} }) =>
    isOff(groups.count, right) ? [hitOf(index, index + found.length, right)] : [],
  )
}

const ofThings = (text: string): Hit[] =>
  everyMatch(text, thing).flatMap(({ 0: found, index, groups = {} }) => {
    const right = Number(groups.now) - Number(groups.year)
    return isOff(groups.count, right) ? [hitOf(index, index + found.length, right)] : []
  })

/** Ages that two births make, and those of things: what a text tells of one life is read elsewhere. */
export const agesApartIn = (text: string): Hit[] => [...betweenBirths(text), ...ofThings(text)]
