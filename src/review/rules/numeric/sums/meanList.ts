import { isAlike, sumOf, type Amount } from '../../../numbers/amounts'
import { numeralValue } from '../../../numbers/numeral'
import { joinedRun } from './lists'
import { undivided } from './undivided'

/** A mean with the values of which it may be told, in their order, and what stands before and between. */
export type MeanOf = {
  mean: Amount
  told: readonly Amount[]
  values: readonly Amount[]
  lead: string
  between: string
  link: string
}

const parted = /^(?:[^。!?:;\d]{0,6})(?:[、,;]|和|与|及|以及)[^。!?:;\d]{0,10}$/u
/** 平均每班: what the mean is told of each of. */
const each = /平均每一?个?(?<each>\p{Script=Han})[^,;。\d]{0,6}$/u
const counter = /(?<![\d第])(?<count>[两二三四五六七八九十]|\d{1,2})个?(?<of>\p{Script=Han})/gu
const back = 30
/** 1日4200人次,2日5100人次: the day or the month of each value. */
const label = /(?<![\d.])\d{1,2}[日号月]/gu
/** 周日3000人次,周一闭馆。五个开放日共接待一万人次: the sum of the values may stand in a sentence of its own. */
const apart = /^[^!?;:\d]{0,30}$/u
/** 五个开放日 are as many days. */
const days = /(?<![\d第])(?<count>[两二三四五六七八九十]|\d{1,2})个\p{Script=Han}{0,4}日/gu

/** 一共125棵,平均每班41.7棵: the sum of the values is none of them. */
const isSum = (text: string, { start }: Amount) =>
  /(?:共|合计|总[\p{Script=Han}]{0,3}|起来|相加)[\p{Script=Han}]{0,4}$/u.test(text.slice(Math.max(0, start - 8), start))

/** The figures of one kind that stand in a list directly before a mean. */
const valuesBefore = (text: string, all: readonly Amount[], mean: Amount): readonly Amount[] =>
  joinedRun(
    all.filter((one) => one.end <= mean.start && isAlike(one, mean) && one.unit === mean.unit),
    (one, next) => {
      const gap = text.slice(one.end, next.start).replace(label, '')
      return parted.test(gap) || (isSum(text, next) && apart.test(gap))
    },
  )

/** A sum in a sentence of its own that the values do not make is that of others. */
const isOfMore = (text: string, told: readonly Amount[], values: readonly Amount[]): boolean => {
  const [last, sum] = [values.at(-1), told.at(-1)]
  if (!last || !sum || sum === last || parted.test(text.slice(last.end, sum.start))) return false
  return Math.abs(sumOf(values) - sum.amount) > 0.005 * sum.amount
}

/** What a mean is told of each of: of 平均每班 a class. */
export const eachIn = (text: string, { start }: Amount): string | undefined =>
  each.exec(text.slice(Math.max(0, start - 14), start))?.groups?.each

/** 五天依次为, 四个时刻分别是: as many of something as there are values; of `of` where that is asked for. */
export const isCounted = ({ lead, values }: Pick<MeanOf, 'lead' | 'values'>, of?: string): boolean =>
  [
    ...[...lead.matchAll(counter)].filter(({ groups }) => of === undefined || groups?.of === of),
    ...(of === '天' ? lead.matchAll(days) : []),
  ].some(({ groups }) => numeralValue(groups?.count ?? '') === values.length)

/** The list before a mean; where it is 平均每天 of so many days, that of what each day had. */
export const listOf = (text: string, all: readonly Amount[], said: Amount): MeanOf | null => {
  const own = valuesBefore(text, all, said)
  const mean = own.length === 0 && eachIn(text, said) !== undefined ? undivided(said) : said
  const told = mean === said ? own : valuesBefore(text, all, mean)
  const values = told.filter((one) => !isSum(text, one))
  const [first, last] = [values[0], told.at(-1)]
  if (!first || !last || isOfMore(text, told, values)) return null
  const lead = text.slice(Math.max(0, first.start - back), first.start)
  const list = {
    mean,
    told,
    values,
    lead,
    between: text.slice(first.end, last.start),
    link: text.slice(last.end, mean.start),
  }
  const around = lead + text.slice(values.at(-1)?.end, mean.start)
  return mean === said || isCounted({ lead: around, values }, eachIn(text, said)) ? list : null
}
