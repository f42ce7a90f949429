import { everyMatch } from '../../../numbers/everyMatch'
import { numeralValue } from '../../../numbers/numeral'

export const two = '[一二三四五六七八九十\\d]{1,3}'
/** A date, the first of a text and all of them. */
type Written = { first: RegExp; every: RegExp }
const written = (source: string): Written => ({ first: new RegExp(source, 'u'), every: new RegExp(source, 'gu') })
const solar = written(`(?<month>${two})月(?<day>${two})[日号]?`)
const lunar = written(`(?:农历|阴历|夏历)?(?:(?<month>正|腊|冬|${two})月)(?:初)?(?<day>${two})`)
export const link =
  /^(?:节气|节|是?(?:哪一?[天日]|什么时候|什么日子|几月几[日号]|何时)[呢啊呀吗]?\?|”|"|\(|(?:因此|就|选在?|设在?|被|一般|通常|大约|大致|都|则|却|也|便|是|在|为|即|于|定于|定在|落在|每年|出现在|前后|公历|阳历|的|约|,|今年|一年|时间|日期|这天|这一天|也就是|多在|时|恰逢|正逢|适逢|恰好|正好|刚好))*$/u
const behind =
  /^(?:,|的|这天|这一天|是|为|就是|被|定为|定|确定为|设为|前后|左右|或\d{1,2}日|的|我国|第\d{1,3}个|全国|国际|世界|中国|“|"|、|联合国)*$/u
/** 10月7日国庆节返程 speaks of the days around it. */
const holiday = /^节?的?(?:前夜|前夕|前一|次日|第二天|返程|假|期间|长假|小长假|前|后|黄金周|客流|档|出行)/u
const monthNames = new Map([
  ['正', 1],
  ['冬', 11],
  ['腊', 12],
])

/** 6月21日前后……,这就是我们说的冬至 */
const pointing = new RegExp(
  `(?<month>${two})月(?<day>${two})[日号][^。;\\d月]{0,40},(?:(?:这一?天)?(?:这)?(?:就|便|正|也就)是[^,;。\\d]{0,8}|[这当]一?[天日](?:正|恰|适)?好?(?:[逢值是]|赶上))$`,
  'u',
)

/** A month and a day as a text gives them. `start` and `end` are units of the text. */
export type Told = { month: number | null; day: number | null; start: number; end: number }

const monthOf = (said = '') => monthNames.get(said) ?? numeralValue(said)

const read = (match: RegExpExecArray, offset: number): Told => ({
  month: monthOf(match.groups?.month),
  day: numeralValue(match.groups?.day ?? ''),
  start: offset + match.index,
  end: offset + match.index + match[0].length,
})

/** The date that stands directly before the name. */
const beforeIt = (text: string, { every }: Written, from: number): Told | null => {
  const offset = Math.max(0, from - 20)
  const match = everyMatch(text.slice(offset, from), every).at(-1)
  const told = match && read(match, offset)
  return told && behind.test(text.slice(told.end, from)) ? told : null
}

const pointedAt = (text: string, from: number): Told | null => {
  const match = /[这当]/u.test(text) ? pointing.exec(text.slice(0, from)) : null
  return match && read(match, 0)
}

/** The date directly behind the name and that directly before it: where one belongs to another day, the other is its own. */
const toldOf = (text: string, pattern: Written, from: number, to: number): Told[] => {
  const after = pattern.first.exec(text.slice(to, to + 24))
  const isAfter = after !== null && link.test(text.slice(to, to + after.index))
  const isToldBehind = after !== null && !/[,;。]/u.test(text.slice(to, to + after.index))
  const before = holiday.test(text.slice(to)) || (isToldBehind && !isAfter) ? null : beforeIt(text, pattern, from)
  return [...(isAfter ? [read(after, to)] : []), ...(before ? [before] : [])]
}

const lunarDates =
  /(?:农历|阴历)(?<month>正|腊|冬|[一二三四五六七八九十]{1,2})月(?:初)?(?<day>[一二三四五六七八九十]{1,3})/gu

/** 中秋节是10月6日,农历八月十六: the one date of the old calendar in the text. */
const lunarOf = (text: string, from: number): Told | null => {
  const [match, ...others] = everyMatch(text, lunarDates)
  if (!match || others.length > 0 || match.index < from || match.index - from > 24) return null
  if (/[。;]/u.test(text.slice(from, match.index))) return null
  return read(match, 0)
}

/** 夏至是白昼最长的一天,一般在6月21日前后: the date stands in a later clause, which has no other subject. */
const inLaterClause = new RegExp(
  `^(?:(?!月)[^。;\\d]){0,30},(?:它|在(?=每年)|时间|日期|一般|通常|多|大约|大致|大都|往往|总|每年|都|固定){1,4}(?:是|为|在|于|出现在|落在|定在|到来)?(?:每年|公历)?的?(?<month>${two})月(?<day>${two})[日号]`,
  'u',
)

const toldLater = (text: string, to: number): Told | null => {
  const match = inLaterClause.exec(text.slice(to))
  return match && read(match, to)
}

/** The dates that a text may tell of a day named between two of its units. */
export const solarTold = (text: string, from: number, to: number): Told[] => {
  const told = toldOf(text, solar, from, to)
  const pointed = told.length > 0 ? null : (pointedAt(text, from) ?? toldLater(text, to))
  return pointed ? [pointed] : told
}

/** The same by the old calendar. */
export const lunarTold = (text: string, from: number, to: number): Told[] => {
  const only = lunarOf(text, from)
  return only ? [only] : toldOf(text, lunar, from, to)
}
