import { everyMatch } from '../../../numbers/everyMatch'
import { datesOf } from '../../../numbers/dates'
import { numeralValue } from '../../../numbers/numeral'
import { daysBetween } from './weekdaysApart'

type Place = { start: number; end: number }

const nth =
  /(?<!后的?|开学[^,。]{0,4})(?:(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})月份?的?)?第(?<nth>[一二三四1-4])个(?:星期|周|礼拜)[一二三四五六日天][^\d。;]{0,12}?(?<month2>\d{1,2})月(?<day>\d{1,2})[日号]/gu

/** 9月第三个星期六是9月20日: each of them falls on seven days of the month. */
const wrongNth = (text: string): Place[] =>
  everyMatch(text, nth).flatMap(({ 0: found, index, groups = {} }) => {
    const [count, date] = [numeralValue(groups.nth ?? '') ?? 0, Number(groups.day)]
    const isOther = groups.month !== undefined && numeralValue(groups.month) !== Number(groups.month2)
    const isIn = date > (count - 1) * 7 && date <= count * 7
    return isOther || isIn ? [] : [{ start: index, end: index + found.length }]
  })

const weekly = /每(?:个)?(?:周|星期|礼拜)[一二三四五六日天](?![至到和、—~-])/u

/** 每周三:6月4日、6月11日、6月19日 */
const wrongWeekly = (text: string): Place[] => {
  if (!weekly.test(text)) return []
  const dates = datesOf(text)
  return dates.flatMap((date, at) => {
    const before = dates[at - 1]
    if (!before || !/^[、,和及]$/u.test(text.slice(before.end, date.start))) return []
    const year = date.year ?? before.year ?? 2023
    const days = daysBetween(before, date, year)
    return days === null || days % 7 === 0 || days < 1 ? [] : [{ start: date.start, end: date.end }]
  })
}

/** Dates that a weekday of the text can't fall on. */
export const wrongDatesOf = (text: string): Place[] => [...wrongNth(text), ...wrongWeekly(text)]
