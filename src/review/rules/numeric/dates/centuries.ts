import { everyMatch } from '../../../numbers/everyMatch'
import { numeralValue } from '../../../numbers/numeral'

/** Years that a text means by a century, its decade or its part. `start` and `end` are units of the text. */
export type Era = { start: number; end: number; text: string; from: number; to: number }

const mentioned =
  /(?<!前|[\d一二三四五六七八九十])(?<century>[一二三四五六七八九十]{1,3}|\d{1,2}|上个?|本)世纪(?:(?<decade>[一二三四五六七八九]十|\d0)年代)?(?<part>初|末|中[叶期]|上半[叶期]|下半[叶期]|前半叶|后半叶|前期|后期)?/gu
/** The years of a century that its parts may reach to, as people use the words. */
const parts: readonly (readonly [name: RegExp, from: number, to: number])[] = [
  [/初/u, 0, 35],
  [/末/u, 65, 100],
  [/中/u, 25, 80],
  [/上半|前/u, 0, 55],
  [/下半|后/u, 45, 100],
]

/** The centuries of those who write today. */
const relative = new Map([
  ['上', 20],
  ['上个', 20],
  ['本', 21],
])

/** Which century 十九, 19 or 上个 names. */
export const centuryOf = (said = '') => relative.get(said) ?? numeralValue(said)

/** The first and the last year, within a century, of a part that is named; without one those of the whole. */
export const partOf = (said = ''): { from: number; to: number } => {
  const [, from = 0, to = 100] = parts.find(([name]) => name.test(said)) ?? []
  return { from, to }
}

const eraOf = ({ 0: text, index, groups = {} }: RegExpExecArray): Era[] => {
  const century = centuryOf(groups.century)
  if (century === null || century < 1 || century > 21) return []
  const first = (century - 1) * 100
  const place = { start: index, end: index + text.length, text }
  const decade = numeralValue(groups.decade ?? '')
  if (groups.decade !== undefined && decade !== null)
    return [{ ...place, from: first + decade, to: first + decade + 9 }]
  const { from, to } = partOf(groups.part)
  return [{ ...place, from: first + from, to: first + to }]
}

/** Every century of the common era that a text names. */
export const erasIn = (text: string): Era[] => (text.includes('世纪') ? everyMatch(text, mentioned).flatMap(eraOf) : [])

/** 1900 is by the strict count of the nineteenth century, by common speech of the twentieth. */
export const centuriesOf = (year: number) => [Math.ceil(year / 100), Math.floor(year / 100) + 1]
