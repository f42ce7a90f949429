import { everyMatch } from '../../../numbers/everyMatch'
import type { Hit } from '../../rule'
import { shown } from '../explained'

const number = String.raw`\d+(?:\.\d+)?`
/** 1000加280加540,计1820千卡 */
const spelled = new RegExp(
  String.raw`(?<![\d.×÷乘除减以-])(?<terms>${number}\p{Script=Han}{0,2}(?:加上?${number}\p{Script=Han}{0,2})+?),?(?:等于|[得计]|合计|一共|总共|共|就是|正好|结果)(?:[是为到有]|一共)?(?<said>${number})(?![\d.万亿×%年月])`,
  'gu',
)
const terms = new RegExp(number, 'gu')
/** Figures of several units are not added as they stand. */
const unitsOf = (words: string) =>
  new Set(
    words
      .split(/加上?/u)
      .map((term) => term.replace(/[\d.]/gu, ''))
      .filter((unit) => unit !== ''),
  ).size

/** A sum that is spelled out in words and comes to something else. */
export const spelledSumsIn = (text: string, own = 0): Hit[] => {
  if (!/\d\p{Script=Han}{0,2}加上?\d/u.test(text.slice(own))) return []
  return everyMatch(text, spelled).flatMap(
    ({ 0: found, index, groups: { terms: words = '', said = '' } = {} }): Hit[] => {
      const sum = everyMatch(words, terms).reduce((made, [one]) => made + Number(one), 0)
      const isRight = Math.abs(sum - Number(said)) <= 0.005 * sum
      if (isRight || unitsOf(words) > 1 || index + found.length <= own || Number(said) > 10 * sum) return []
      return [
        {
          start: index,
          end: index + found.length,
          severity: 'medium',
          message: {
            zh: `各项相加为 ${shown(sum)}，不是 ${said}`,
            en: `The terms add up to ${shown(sum)}, not to ${said}`,
          },
          hint: { zh: '核对算式', en: 'Check the sum' },
        },
      ]
    },
  )
}
