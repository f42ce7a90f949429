import { numeralValue } from './numeral'
import type { Quantity } from './quantities'

const minutes = /^(?:零|又)?(\d{1,2}|[一二三四五六七八九十]{1,3})分钟?(?:(\d{1,2})秒)?/u
const minutesBefore = /(\d{1,3}|[一二三四五六七八九十]{1,3})分钟?零?$/u

/** 4小时18分, 8分20秒: the minutes that stand beside hours or seconds. */
export const besideTime = (text: string, { start, end, unit, dimension }: Quantity) => {
  if (dimension !== 'time') return { start, end, more: 0 }
  const after = /时$|钟头/u.test(unit) ? minutes.exec(text.slice(end, end + 9)) : null
  if (after) {
    const more = (numeralValue(after[1] ?? '') ?? 0) * 60 + Number(after[2] ?? 0)
    return { start, end: end + after[0].length, more }
  }
  const before = unit === '秒' ? minutesBefore.exec(text.slice(Math.max(0, start - 6), start)) : null
  return before
    ? { start: start - before[0].length, end, more: (numeralValue(before[1] ?? '') ?? 0) * 60 }
    : { start, end, more: 0 }
}
