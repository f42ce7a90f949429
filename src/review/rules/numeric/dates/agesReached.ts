import { everyMatch } from '../../../numbers/everyMatch'
import type { Hit } from '../../rule'
import { agesIn } from './agesTold'
import { restOfDate } from './restOfDate'

const year = String.raw`(?<![\d前])(?:19|20)\d{2}`
/** 2014年5月生的娃,最早要到2026年5月才能 */
const reached = new RegExp(
  `(?<born>${year})${restOfDate}(?:以?后)?(?:出生|生)的[^,;。\\d]{0,8},?[^,;。\\d]{0,4}(?:要|得|需|须)?(?:等)?[到至](?:了)?(?<at>${year})${restOfDate}[^,;。\\d]{0,3}(?:才|方)(?:能|可|满|够|到)`,
  'gu',
)

const hitOf = (start: number, end: number, age: number): Hit => ({
  start,
  end,
  severity: 'medium',
  message: { zh: `按文中的年份，那时为 ${age} 岁`, en: `By the years of the text that is at the age of ${age}` },
  hint: { zh: '核对生年、年份和要求的年龄', en: 'Check the birth, the year and the age that is asked' },
})

/** Where 满12周岁 is asked, 2014年生的 in 2022年: a year in which who was born then has none of the ages that the text asks. A birthday may be to come. */
export const agesReachedIn = (text: string): Hit[] => {
  if (!/生的/u.test(text) || !/[才方]/u.test(text)) return []
  const told = agesIn(text)
  return !told.some(({ start }) => /满$/u.test(text.slice(0, start)))
    ? []
    : everyMatch(text, reached).flatMap(({ 0: found, index, groups = {} }) => {
        const age = Number(groups.at) - Number(groups.born)
        const isTold = told.some(({ low, high }) => age >= low - 1 && age <= high + 1)
        return isTold ? [] : [hitOf(index, index + found.length, age)]
      })
}
