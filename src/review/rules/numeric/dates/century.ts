import { everyMatch } from '../../../numbers/everyMatch'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'
import { centuriesOf, centuryOf, partOf } from './centuries'
import { wrongCenturySpans } from './centurySpans'
import { passageRule } from '../passageRule'

const signs = '(?:[一二三四五六七八九十\\d]{1,3}|[上本]个?)'
const century_ = `(?<century>${signs})世纪(?<decade>[一二三四五六七八九\\d]0?十?年代)?(?<part>初期?|初叶|末期?|末叶|中[叶期]|上半叶|前半叶|下半叶|后半叶)?`
const year = '(?<!前|\\d)(?<year>\\d{3,4})年(?:\\d{1,2}月)?(?:\\d{1,2}日)?'
const links = '这是|那是|也就是|即|正值|时值|属于|已是|正是|还是|是|在|恰是|当时是|其时|处于|处在'
const yearFirst = new RegExp(`${year}[,(、]?(?:${links}){0,2}(?:公元)?${century_}`, 'gu')
/** 1922年,卡特打开了墓,这一20世纪20年代的发现: the later words point back to the year, and no other year stands between. */
const pointing =
  '(?:[那这]时?|当时|其时)已?经?[是为](?=.{0,12}(?:的事|[,。;!]|$))|正值|时值|当时(?:正|还)?[是值处]于?|此时(?:正|已)?是?'
const praising = '这一?[个项场次]?|那是|堪称|被[誉称]为|称得上|成为|是'
const deed =
  '(?:的|以来|最|[^,;。的]{0,4}(?:重大|伟大|著名|轰动|头等)){1,3}[^,;。]{0,10}(?:发现|发明|成就|突破|事件|灾难|革命|盛事|大事|进展|奇迹|著作|工程)'
const pointedAt = new RegExp(
  `${year}(?:(?!年后|之后|后来|又过|以后|直到|再过|过了|年前|之前)[^\\d]){1,50}?(?:(?:${pointing})${century_}|(?:${praising})${century_.replaceAll('?<', '?<p')}(?=${deed}))`,
  'gu',
)
const centuryFirst = new RegExp(
  `(?<![\\d一二三四五六七八九十])${century_}(?:前期|后期|之交)?(?:的?(?:第一年|头一年|最后一年|开头|开端|尾声|尽头)?[,(]?|,[^,;。\\d的]{2,10}(?=[在于]))(?:也就是|即|具体是|具体说是|准确地?说是|公元|在|于){0,2}${year}(?!代)`,
  'gu',
)

/** 19世纪60年代末,他取得了专利,那一年是1769年 */
const yearPointed = new RegExp(
  `(?<![\\d一二三四五六七八九十])${century_}(?:(?!世纪|\\d{3,4}年|年后|后来|之后|此后)[^]){2,60}?[,。;(](?:那一?年|这一?年|具体时间|具体|时间|时为|时在)(?:正|就|应该?)?(?:是|为|在|于)?(?:公元)?${year}`,
  'gu',
)

const decadeOf = (words: string) => {
  const value = numeralValue(words.replace('年代', ''))
  return value !== null && value < 10 ? value * 10 : value
}

const hit = (start: number, length: number, right: string): Hit => ({
  start,
  end: start + length,
  severity: 'high',
  message: {
    zh: `${right}，与文中的世纪或年代不符`,
    en: 'The year lies in another century or decade than the text says',
  },
  hint: { zh: '核对年份和世纪', en: 'Check year and century' },
})

/** 1895年,20世纪初的1905年: the century has a year of its own behind it. */
const yearBehind = /^(?:的|,?(?:即|也就是)|\()(?:公元)?(?<year>\d{3,4})年/u

const hitOf = ({ 0: whole, index, input, groups: read = {} }: RegExpMatchArray): Hit[] => {
  const groups = {
    year: read.year,
    century: read.century ?? read.pcentury,
    decade: read.decade ?? read.pdecade,
    part: read.part ?? read.ppart,
  }
  const year = Number(groups.year)
  const century = centuryOf(groups.century)
  const { from, to } = partOf(groups.part)
  const isOtherPart = groups.decade === undefined && (year % 100 < from || (year % 100 || 100) > to) && year % 100 !== 0
  const decade = groups.decade === undefined ? null : decadeOf(groups.decade)
  const isOther = century !== null && !centuriesOf(year).includes(century)
  const isOtherDecade = decade !== null && Math.floor((year % 100) / 10) * 10 !== decade
  // 从250年到900年,即3世纪到9世纪: a span of centuries begins with that of an earlier year.
  const behind = input?.slice((index ?? 0) + whole.length) ?? ''
  const isSpan = /^[到至~—–-]/u.test(behind)
  const own = yearBehind.exec(behind)?.groups?.year
  // 出生在17世纪,1727年去世
  const isLife =
    /(?:生|始|起)[于在]$/u.test(input?.slice(0, index) ?? '') && /^[^,;。]{0,6}(?:去世|逝世|病逝|卒|结束)/u.test(behind)
  const isOfOwn = own !== undefined && century !== null && centuriesOf(Number(own)).includes(century)
  if (index === undefined || isSpan || isLife || isOfOwn || (!isOther && !isOtherDecade && !isOtherPart)) return []
  const right = `${year} 年属于 ${Math.ceil(year / 100)} 世纪 ${Math.floor((year % 100) / 10) * 10} 年代`
  return [hit(index, whole.length, right)]
}

const beforeEra =
  /(?<!之|以)前(?<year>\d{1,4})年(?:(?:(?!\d{2,4}年)[^;。]){0,30}(?=,(?:那|这)是))?[,(]?(?:也就是|即|属于|正值|时值|那是|这是){1,2}公元前(?<century>[一二三四五六七八九十]{1,3}|\d{1,2})世纪/gu

/** 公元前221年,即公元前三世纪 */
const beforeEraIn = (text: string): Hit[] =>
  text.includes('前')
    ? everyMatch(text, beforeEra).flatMap(({ 0: whole, index, groups = {} }) => {
        const year = Number(groups.year)
        const right = centuriesOf(year)
        const said = numeralValue(groups.century ?? '')
        return said === null || right.includes(said)
          ? []
          : [hit(index, whole.length, `公元前 ${year} 年属于公元前 ${right[0]} 世纪`)]
      })
    : []

/** 1895年，也就是20世纪末: a year that lies in another century than the one named beside it. */
export const century = passageRule({
  id: 'century-of-year',
  reference: '世纪与公元年份的对应：第 n 世纪为 (n−1)×100＋1 年至 n×100 年',
  gate: /世纪/u,
  find: (text) => [
    ...[yearFirst, centuryFirst, pointedAt, yearPointed].flatMap((pattern) => everyMatch(text, pattern)).flatMap(hitOf),
    ...beforeEraIn(text),
    ...wrongCenturySpans(text),
  ],
})
