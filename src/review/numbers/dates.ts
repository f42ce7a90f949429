import { everyMatch } from './everyMatch'
import { numeralValue } from './numeral'
import { remembering } from './remembering'

/** A date as far as it is given. Years before the common era are negative. `start` and `end` are units of the text. */
export type CalendarDate = {
  start: number
  end: number
  year: number | null
  month: number | null
  day: number | null
  /** Of a year after one that the text does not name: 次年4月8日. */
  next: boolean
  /** Written with Arabic signs throughout, so that it belongs to the Gregorian calendar. */
  arabic: boolean
}

const two = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3})`
const pattern = new RegExp(
  [
    String.raw`(?<era>公元前|(?<![之以此目年])前)?(?<!\d|[距迄至]今(?:已|约|有|近|大约){0,3})(?<year>\d{4}|\d{1,3}(?<=(?:公元前?|西元)\d{1,3})|[一二三四五六七八九十百千零]{2,9}(?<=公元前?[一二三四五六七八九十百千零]{2,9})|[〇零一二三四五六七八九]{4})\s?年(?:\s?(?<month>${two})\s?月份?(?:\s?(?<day>${two})\s?[日号])?)?`,
    String.raw`(?<!\d年?|次年|翌年|第二年|转年|同年)(?<month2>${two})\s?月\s?(?<day2>${two})\s?[日号]`,
    String.raw`(?<relative>次年|翌年|第二年|转年|同年)(?<month4>${two})月份?(?:(?<day4>${two})[日号])?`,
    String.raw`(?<=月${two}[日号](?:至|到|~|–|-|—{1,2}))(?<day5>${two})[日号]`,
    String.raw`(?<![\d.\/-])(?<year3>(?:1\d|20)\d{2})(?<sign>[-\/.])(?<month3>\d{1,2})\k<sign>(?<day3>\d{1,2})(?![\d.\/-])`,
  ].join('|'),
  'gu',
)

const valueOf = (text: string | undefined) => (text === undefined ? null : numeralValue(text))

type Groups = Record<string, string | undefined>

/** What a date says of its year: itself, by the date before it, or nothing. */
const yearOf = (groups: Groups, before: CalendarDate | undefined): Pick<CalendarDate, 'year' | 'next'> => {
  const year = valueOf(groups.year ?? groups.year3)
  if (year !== null) return { year: groups.era ? -year : year, next: false }
  const { relative, day5 } = groups
  const known = (relative ?? day5) === undefined ? null : (before?.year ?? null)
  const isNext = relative !== undefined && relative !== '同年'
  return { year: known === null ? null : known + (isNext ? 1 : 0), next: isNext && known === null }
}

const dateOf = ({ 0: whole, index, groups = {} }: RegExpExecArray, before: CalendarDate | undefined): CalendarDate => ({
  start: index,
  end: index + whole.length,
  ...yearOf(groups, before),
  month: groups.day5
    ? (before?.month ?? null)
    : valueOf(groups.month ?? groups.month2 ?? groups.month3 ?? groups.month4),
  day: valueOf(groups.day ?? groups.day2 ?? groups.day3 ?? groups.day4 ?? groups.day5),
  arabic: !/[〇零一二三四五六七八九十]/u.test(whole.replace(groups.relative ?? '', '')),
})

const read = (text: string): readonly CalendarDate[] => {
  const found: CalendarDate[] = []
  for (const match of everyMatch(text, pattern)) found.push(dateOf(match, found.at(-1)))
  return found
}

/** Every date of a text: 2023年4月31日, 二〇二六年三月, 2月30日, 2023-04-31, 公元前221年, 次年4月8日; 7日 of 10月1日至7日. */
export const datesOf = remembering((text: string): readonly CalendarDate[] =>
  text.includes('年') || text.includes('月') || /\d[-/.]\d/u.test(text) ? read(text) : [],
)

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
export const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** A day that no calendar has. Without a year, 29 February may be one. */
export const isImpossible = ({ year, month, day }: CalendarDate): boolean => {
  if (month === null) return false
  const length = lengths[month - 1]
  if (length === undefined) return true
  const hasLeapDay = month === 2 && (year === null || isLeap(year))
  return day !== null && (day < 1 || day > length + (hasLeapDay ? 1 : 0))
}

/** A date as one number, for those that give at least as much as each other. */
export const ordered = (a: CalendarDate, b: CalendarDate): number => {
  if (a.year !== b.year) return (a.year ?? 0) - (b.year ?? 0)
  if (a.month === null || b.month === null || a.month !== b.month) return (a.month ?? 0) - (b.month ?? 0)
  return a.day === null || b.day === null ? 0 : a.day - b.day
}
