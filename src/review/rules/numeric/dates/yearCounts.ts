import { everyMatch } from '../../../numbers/everyMatch'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'
import type { Passage } from '../passage'

const year = /(?<![\d前])(?<year>1\d{3}|20\d{2})年(?!代)/gu

/** A count with the year that the text makes it belong to. */
export type Told = { start: number; end: number; count: number; year: number }

export const yearsIn = (text: string) =>
  everyMatch(text, year).map(({ 0: found, index }) => ({ year: Number.parseInt(found, 10), at: index }))

/** The counts of a sentence with the year named last before them. */
export const toldBy = ({ text, own }: Passage, counts: RegExp): Told[] =>
  everyMatch(text, counts).flatMap(({ 0: found, index, groups = {} }) => {
    const count = numeralValue(groups.count ?? '')
    const at = yearsIn(text).findLast((one) => one.at < index && index - one.at < 45)
    return index < own || count === null || !at
      ? []
      : [{ start: index, end: index + found.length, count, year: at.year }]
  })

export const hitOf = ({ start, end, year: at }: Told, right: number): Hit => ({
  start,
  end,
  severity: 'medium',
  message: {
    zh: `按文中的年份，${at} 年应为第 ${right} 个（届、周年）`,
    en: `By the years, ${at} makes number ${right}`,
  },
  hint: { zh: '核对年份和届次', en: 'Check the years and the count' },
})

export const ordinal = /第(?<count>\d{1,3}|[一二三四五六七八九十百]{1,5})(?:个|届|次|回|颗|枚|份)(?!月|小时|百分)/gu
/** A pause makes the count smaller, so only a greater one is wrong. */
export const paused = /中断|停办|取消|推迟|延期|暂停|停止|战争|疫情/u
