import { numeralValue } from '../../../numbers/numeral'
import type { YearlyDay } from '../values/reference/days'

const thirds: Record<string, readonly [from: number, to: number]> = { 上: [1, 11], 中: [10, 21], 下: [20, 31] }

/** Whether a day falls into the month that a text tells, or into the third of it. */
export const isInMonth = ([, month, dates]: YearlyDay, told: RegExpExecArray): boolean => {
  const [first, last] = thirds[told.groups?.third ?? ''] ?? [1, 31]
  return numeralValue(told.groups?.month ?? '') === month && dates.some((date) => date >= first && date <= last)
}
