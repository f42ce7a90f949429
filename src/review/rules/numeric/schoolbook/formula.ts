import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'

export type Formula = {
  /** A word without which the formula is never spoken of. */
  word: string
  pattern: RegExp
  /** What the named groups make; null when one of them is no number. */
  right: (of: (group: string) => number) => number
  tolerance: number
  zh: string
  en: string
}

/** Source of a pattern for a number in a named group. */
export const number = (group: string) => String.raw`(?<${group}>\d[\d.]*[万亿]?|[一二两三四五六七八九十百千万]+)`

/** What the text works out by a formula, and wrongly. */
export const wrongIn = (text: string, { pattern, right, tolerance, zh, en }: Formula): Hit[] => {
  const match = pattern.exec(text)
  const of = (group: string) => numeralValue(match?.groups?.[group] ?? '') ?? Number.NaN
  const [said, expected] = [of('said'), right(of)]
  if (!match || Number.isNaN(said) || Number.isNaN(expected)) return []
  if (Math.abs(said - expected) <= Math.abs(expected) * tolerance) return []
  const shown = Number(expected.toPrecision(3))
  return [
    {
      start: match.index,
      end: match.index + match[0].length,
      severity: 'medium',
      message: { zh: `${zh}，应约为 ${shown}，不是 ${said}`, en: `${en}: ${shown}, not ${said}` },
      hint: { zh: '核对算式', en: 'Check the sum' },
    },
  ]
}
