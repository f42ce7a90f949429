import { amountsOf } from './amounts'
import { numeralValue } from './numeral'
import { powersOf, type Powers } from './powers'
import type { Quantity } from './quantities'
import { remembering } from './remembering'
import { unitAt } from './unitAt'
import { unitNamed } from './seldomUnits'

/** What a quantity is divided by, in base units, and where that begins; `isOptional` of 一天, which may merely stand before its figure. */
export type Divisor = { powers: Powers; amount: number; start: number; isOptional: boolean }

const shortNames = new Map([
  ['时', '小时'],
  ['日', '天'],
  ['分', '分钟'],
  ['夜', '天'],
  ['晚', '天'],
  ['昼夜', '天'],
  ['度', '度电'],
])
const longNames = new Map([
  ['亩地', '亩'],
  ['口', '人'],
  ['名', '人'],
])
/** A unit by its name, in base quantities. */
export const byName = (name: string) => {
  const meant = longNames.get(name) ?? name
  const unit = unitNamed(meant)
  const known = unit ? powersOf(unit.dimension, meant) : null
  return unit && known ? { powers: known.powers, factor: unit.factor * known.scale } : null
}
const divisorNamed = (name: string, amount: number, start: number, isOptional: boolean): Divisor | null => {
  const unit = byName(shortNames.get(name) ?? name) ?? { powers: { [name]: 1 }, factor: 1 }
  return name !== '' ? { powers: unit.powers, amount: amount * unit.factor, start, isOptional } : null
}

const each = /(?<each>每一?|(?<!分之)一)(?<amount>\d{1,5}|半|十|百|千|万)?个?(?=[^每一]{1,18}$)/gu
const between = /^[^,;:。()每\d%~到二两三四五六七八九十百]{0,14}$/u
const compact =
  /(?<word>时速|秒速|亩产|日均|年均|月均|人均|户均|(?<![\d一二两三四五六七八九十几数上])百公里|[千百]粒重)[^,;:。\d每]{0,8}$/u
const compactUnits = new Map<string, [string, number]>([
  ['时速', ['小时', 1]],
  ['秒速', ['秒', 1]],
  ['亩产', ['亩', 1]],
  ['日均', ['天', 1]],
  ['年均', ['年', 1]],
  ['月均', ['个月', 1]],
  ['人均', ['人', 1]],
  ['户均', ['户', 1]],
  ['百公里', ['公里', 100]],
  ['千粒重', ['粒', 1000]],
  ['百粒重', ['粒', 100]],
])

/** 每100毫升,碳水化合物10.6克: a column of a label, read aloud. */
const isDividing = (words: string, { each: sign = '', amount }: Partial<Record<string, string>>) =>
  between.test(sign !== '一' && amount !== undefined ? words.replace(/^,/u, '') : words)

/** What a text counts without its being a unit of the table: 五段, 24跨. */
const countersOf = remembering(
  (text: string): ReadonlySet<string> =>
    new Set(
      amountsOf(text).flatMap(({ dimension, unit }) =>
        dimension === 'count' && unit !== '' && !unitNamed(unit) ? [unit] : [],
      ),
    ),
)

const nameAt = (text: string, at: number) => {
  const unit = unitAt(text.slice(0, at + 6).replace(/[\/].*$/u, ''), at)
  if (unit) return unit.name.split('/')[0] ?? unit.name
  const sign = text.charAt(at)
  return shortNames.has(sign) || countersOf(text).has(sign) ? sign : null
}

/** 每100毫升含糖, 一盒: what a figure is counted by when that is told before it. */
export const divisorBefore = (text: string, start: number): Divisor | null => {
  const from = Math.max(0, start - 24)
  const lead = text.slice(from, start)
  for (const { 0: whole, index, groups = {} } of [...lead.matchAll(each)].reverse()) {
    const at = from + index + whole.length
    const name = nameAt(text, at)
    if (name === null || !isDividing(text.slice(Math.min(start, at + name.length), start), groups)) continue
    const amount =
      groups.amount === undefined
        ? 1
        : (numeralValue(/^[十百千万]$/u.test(groups.amount) ? `一${groups.amount}` : groups.amount) ?? 1)
    return divisorNamed(name, amount, from + index, groups.each === '一')
  }
  const short = compact.exec(lead)
  const [name, amount] = compactUnits.get(short?.groups?.word ?? '') ?? []
  return short && name && amount ? divisorNamed(name, amount, from + short.index, false) : null
}

const behind = /^一(?=[\p{Script=Han}])/u
/** 5元一斤, 350公里/小时 */
export const divisorBehind = (text: string, { end, text: written, per }: Quantity): Divisor | null => {
  const sign = /[\/每·](?<amount>100|1000|10)?/u.exec(written)
  if (sign && per !== '') return divisorNamed(per, Number(sign.groups?.amount ?? 1), end, false)
  const name = behind.test(text.slice(end, end + 2)) ? nameAt(text, end + 1) : null
  return name ? divisorNamed(name, 1, end, false) : null
}
