import type { Measured, Numeral } from './ownNumeral'
import { unitAt } from './unitAt'

const denominator = /^\/(\d{1,3})(?![\d.]|\s?(?:毫米汞|mmhg|千帕|kpa))/u
const sized: ReadonlySet<string> = new Set(['length', 'area', 'volume', 'mass'])

const isReduced = (part: number, whole: number): boolean => (whole === 0 ? part === 1 : isReduced(whole, part % whole))

/**
 * 1/2片, 3/4英寸: a part of one; anything else in so few signs, such as 2/3次, may be one or the other. Null when the numeral begins no
 * such pair.
 */
export const fractionAt = (text: string, { start, end, text: numeral, value }: Numeral): Measured[] | null => {
  if (text.charAt(end) !== '/' || !/^\d+$/u.test(numeral)) return null
  const found = denominator.exec(text.slice(end, end + 12))
  const whole = Number(found?.[1])
  if (!found || whole <= value) return null
  const unit = text.charAt(start - 1) === '第' ? null : unitAt(text, end + found[0].length)
  const isPart = value === 1 ? unit?.name !== '月' && unit?.name !== '日' : sized.has(unit?.dimension ?? '')
  if (!unit || !isPart || !isReduced(whole, value)) return []
  return [{ start, end: unit.end, text: '', value: value / whole, unit }]
}
