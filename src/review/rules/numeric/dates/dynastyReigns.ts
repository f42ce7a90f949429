import { everyMatch } from '../../../numbers/everyMatch'
import type { Hit } from '../../rule'
import { dynasties } from '../values/reference/dynasties'

/** A dynasty where a text names it. */
export type Reign = { name: string; from: number; to: number; start: number; end: number }

/** The longer names first: 东汉末 is more than 东汉. */
const anyName = dynasties
  .map(([name]) => name)
  .sort((one, other) => other.length - one.length)
  .join('|')
const named = new RegExp(anyName, 'u')
const names = new RegExp(
  `(?<!从|自|到|至|比|非|日本)(?:${anyName})(?!文物|[各两]|以来|以前|之前|以后|之后|史|皇帝陵)`,
  'gu',
)
const known = new Map(dynasties.map(([name, from, to]) => [name, { from, to }]))
/** Honest sources differ by a few years at the turn of two dynasties. */
export const slack = 8

/** The dynasties that a text names as the time of something. */
export const reignsIn = (text: string): Reign[] =>
  named.test(text)
    ? everyMatch(text, names).flatMap(({ 0: name, index }) => {
        const reign = known.get(name)
        return reign ? [{ ...reign, name, start: index, end: index + name.length }] : []
      })
    : []

/** What a text tells of a dynasty that it was not: from its name on, or from an earlier place. */
export const reignHit = ({ name, from, to, start }: Reign, end: number, what: string): Hit => ({
  start,
  end,
  severity: 'medium',
  message: { zh: `${name}为 ${from}–${to} 年，与${what}不符`, en: `${name} lasted from ${from} to ${to}` },
  hint: { zh: '核对朝代和年份', en: 'Check the dynasty and the year' },
})
