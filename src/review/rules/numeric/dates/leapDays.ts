import { everyMatch } from '../../../numbers/everyMatch'
import { isLeap } from '../../../numbers/dates'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'

const said =
  /(?:[那这当该]一?年)(?:的|里)?(?:二|2)月份?(?:会|就|也|则|仍|只|便|要|将|共|依然)*(?:有|到|是|多达|多出|过到|止于)(?:第)?(?<last>2[89]|二十[八九])[日天号](?!的?(?:下雨|晴|出生|生))/gu
const years = /(?<!\d)(?<year>[12]\d{3})(?=年)/gu

const hitOf = (start: number, length: number, zh: string, en: string): Hit => ({
  start,
  end: start + length,
  severity: 'medium',
  message: { zh, en },
  hint: { zh: '核对年份', en: 'Check the year' },
})

const other = String.raw`(?:[上前下后]一?[个次]|往[前后]的?|[要再]等到)`
const nextLeap = new RegExp(String.raw`${other}(?:[^\d。;]|2月29[日号]){0,14}(?<year>[12]\d{3})年`, 'gu')

/** 2月29日出生……下一个生日要等到2023年; 上一个闰年是2022年 */
const wrongNextLeaps = (text: string): Hit[] =>
  /2月29[日号]|二月二十九|闰日|闰年/u.test(text)
    ? everyMatch(text, nextLeap).flatMap(({ 0: found, index, groups = {} }) => {
        const [words, isNext] = [text.slice(index, index + found.length + 8), /^[下后要再]|^往后/u.test(found)]
        return isLeap(Number(groups.year)) || !(isNext ? /生日|闰|29/u : /闰(?!月)|29/u).test(words)
          ? []
          : [
              hitOf(
                index,
                found.length,
                `${groups.year} 年没有 2 月 29 日`,
                `There is no 29 February in ${groups.year}`,
              ),
            ]
      })
    : []

/** 2100年……那年二月会到29日: the last year named before is meant. */
const wrongFebruaries = (text: string): Hit[] =>
  text.includes('月')
    ? everyMatch(text, said).flatMap(({ 0: found, index, groups = {} }): Hit[] => {
        const year = everyMatch(text.slice(0, index), years).at(-1)?.groups?.year
        const isLong = /9|九/u.test(groups.last ?? '')
        if (year === undefined || isLong === isLeap(Number(year))) return []
        const days = isLong ? 28 : 29
        return [hitOf(index, found.length, `${year} 年 2 月有 ${days} 天`, `February ${year} has ${days} days`)]
      })
    : []

const lunarYear =
  /农历(?:的)?(?<kind>平年|闰年|一年|[^。;]{0,24}?十二个月)[^。;\d]{0,8}?(?:约|大约|共|只?有|是|为|加起来)+(?<days>3\d\d|三百[一二三四五六七八九十零]{1,3})天/gu

/** 农历一年约三百五十四天 */
const wrongLunarYears = (text: string): Hit[] =>
  text.includes('农历')
    ? everyMatch(text, lunarYear).flatMap(({ 0: found, index, groups = {} }) => {
        const days = numeralValue(groups.days ?? '') ?? 0
        const isIn = groups.kind === '闰年' ? days > 382 && days < 386 : days > 352 && days < 356
        return isIn || (groups.kind === '一年' && days > 382 && days < 386)
          ? []
          : [hitOf(index, found.length, '农历平年 353–355 天，闰年 383–385 天', 'A lunar year has 354 days, or 384')]
      })
    : []

/** Leap days told of other years. */
export const wrongLeapDays = (text: string): Hit[] => [
  ...wrongFebruaries(text),
  ...wrongNextLeaps(text),
  ...wrongLunarYears(text),
]
