import { amountsOf, type Amount } from './amounts'
import { everyMatch } from './everyMatch'
import { numeralValue } from './numeral'
import { remembering } from './remembering'

/** An amount that several things have each: `times` is how many, and the amount that of all of them. */
export type Group = Amount & { times?: number }

/** 车、马、炮各两枚; 两侧各有一个300米和一个100米的边跨 */
const each = /(?<names>[^,;:。()各]{1,40})各(?![类种项级界国地自位])(?<scope>[^,;:。()]*)/gu
const counted = /(?<count>[两二三四五六七八九十]|\d{1,2})\p{Script=Han}{0,3}$/u
const twins = /双方|左右|男女生?|上下|东西|南北|前后|父母|夫妻|正反面?$/u
const listed = /、|和|与|以及|及/u

/** How many things a clause names before 各; null when that can't be told. */
const countOf = (names: string): number | null => {
  const said = counted.exec(names)?.groups?.count
  const members = names.split(listed).filter((name) => name.trim() !== '').length
  if (members > 1) return members
  if (twins.test(names)) return 2
  return said === undefined ? null : numeralValue(said)
}

type Scope = { from: number; to: number; start: number; times: number | null }

const scopesIn = (text: string): Scope[] =>
  text.includes('各')
    ? everyMatch(text, each).map(({ 0: found, index, groups: { names = '' } = {} }) => ({
        from: index + names.length,
        to: index + found.length,
        start: index,
        times: countOf(names),
      }))
    : []

/** An amount taken so many times, told from there on. */
export const multiplied = (one: Amount, times: number, start: number): Group => ({
  ...one,
  start: Math.min(start, one.start),
  value: one.value * times,
  amount: one.amount * times,
  slack: one.slack * times,
  times,
})

/** 6个300毫升的杯子: so many of them, each so much. */
const isEachOf = (text: string, count: Amount, one: Amount) =>
  count.dimension === 'count' &&
  one.dimension !== 'count' &&
  count.end === one.start &&
  count.value >= 2 &&
  Number.isInteger(count.value) &&
  !count.ranged &&
  /^\p{Script=Han}/u.test(text.slice(one.end))

/** Every amount of a text, and what is told of several things at once as the amount of all of them. */
export const groupsOf = remembering((text: string): readonly Group[] => {
  const scopes = scopesIn(text)
  const all = amountsOf(text)
  return all.flatMap((one, at): Group[] => {
    const [before, next] = [all[at - 1], all[at + 1]]
    if (next && isEachOf(text, one, next)) return []
    const own = before && isEachOf(text, before, one) ? multiplied(one, before.value, before.start) : one
    if (scopes.length === 0) return [own]
    const scope = scopes.find(({ from, to }) => own.start >= from && own.end <= to)
    if (!scope) return [own]
    const isFirst = all.every(
      ({ start, dimension }) => start < scope.from || start >= one.start || dimension !== one.dimension,
    )
    return [
      scope.times === null ? { ...own, ranged: true } : multiplied(own, scope.times, isFirst ? scope.start : own.start),
    ]
  })
})
