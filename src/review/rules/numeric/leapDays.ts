import { everyMatch } from '../../numbers/everyMatch'
import { isLeap } from '../../numbers/dates'
import type { Hit } from '../rule'

const said =
  /(?:[那这当该]一?年)(?:的|里)?(?:二|2)月份?(?:会|就|也|则|仍|只|便|要|将|共|依然)*(?:有|到|是|多达|多出|过到|止于)(?:第)?(?<last>2[89]|二十[八九])[日天号](?!的?(?:下雨|晴|出生|生))/gu
const years = /(?<!\d)(?<year>[12]\d{3})(?=年)/gu

/** 2100年……那年二月会到29日: the last year named before is meant. */
export const wrongFebruaries = (text: string): Hit[] =>
  text.includes('月')
    ? everyMatch(text, said).flatMap(({ 0: found, index, groups = {} }): Hit[] => {
        const year = everyMatch(text.slice(0, index), years).at(-1)?.groups?.year
        const isLong = /9|九/u.test(groups.last ?? '')
        if (year === undefined || isLong === isLeap(Number(year))) return []
        const days = isLong ? 28 : 29
        return [
          {
            start: index,
            end: index + found.length,
            severity: 'medium',
            message: { zh: `${year} 年 2 月有 ${days} 天`, en: `February ${year} has ${days} days` },
            hint: { zh: '核对年份', en: 'Check the year' },
          },
        ]
      })
    : []
