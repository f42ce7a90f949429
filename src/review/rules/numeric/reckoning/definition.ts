import type { Amount } from '../../../numbers/amounts'
import { everyMatch } from '../../../numbers/everyMatch'
import { scanner } from '../../../numbers/measured'
import { numeralValue } from '../../../numbers/numeral'
import { units } from '../../../numbers/units'

/** What one of a unit is, and where the text says so. */
export type Definition = { unit: string; figure: Amount; start: number; end: number }
/** So many of a unit; `count` of 12海里 is 12. */
type Multiple = { start: number; end: number; count: number; vague: boolean }

const about = '(?:大约|约|大概|近似|正好|整整|就)*'
const links = '就是|约?合|折合|约?等于|约?相当于|约?为|[是有即]|约|按|代表|表示|=|≈'
/** 1磅约合0.454千克, 一尺约23厘米. */
const unitFirst = new RegExp(
  String.raw`(?<![第几数十百千万每同任另半\d.])(?:1|一)\s?个?(?<unit>[\p{Script=Han}a-z]{1,4}?)[”"]?(?<link>${links}|)${about}(?:每小时|时速|每秒)?\s?$`,
  'u',
)
/** Of these nothing can stand right behind but what they are: 一英寸2.54厘米. */
const pure = /^(?:英[里尺寸]|海里|磅|盎司|加仑|克拉)$/u
/** 十五亩是一公顷 */
const unitLast = new RegExp(
  String.raw`^\p{Script=Han}{0,2}?(?<link>${links})${about}(?:1|一)个?(?<unit>[\p{Script=Han}]{1,4})`,
  'u',
)
/** Of anything else 一年约 tells how it grows. */
const measure =
  /^(?:[英海华公市平毫厘]|海里|[尺寸丈里两钱石斗斤磅吨克升桶亩顷畝节打码刻]|时辰|[茶汤]?[勺匙]|[杯碗]|克拉|盎司|加仑|蒲式耳|品脱|夸脱|马力|马赫|光年|天文单位|秒差距|标准大气压|大气压|[千兆]?[瓦焦卡帕]|千卡|吉字节|兆字节|圈|箱|盒|包)/u
const strong = /合|等于|相当于|[即=≈]|就是|代表|表示/u
const otherWords = /^(?:圈.|半|些|点|般|样|直|旦|定|种|方|次|下)/u

const isMeant = (unit: string, link: string) =>
  unit !== '' &&
  (link !== '' || pure.test(unit)) &&
  !/[加和与二三]/u.test(unit) &&
  (measure.test(unit) || strong.test(link)) &&
  !otherWords.test(unit)

/** Of 合1毫升计算 the unit alone. */
const unitAlone = (words: string): string => {
  for (let length = words.length; length > 0; length -= 1)
    if (units.has(words.slice(0, length))) return words.slice(0, length)
  return words
}

const definitionAt = (text: string, figure: Amount): Definition | null => {
  const from = Math.max(0, figure.start - 18)
  const before = unitFirst.exec(text.slice(from, figure.start))
  const { unit = '', link = '' } = before?.groups ?? {}
  if (before && isMeant(unit, link)) return { unit, figure, start: from + before.index, end: figure.end }
  const behind = unitLast.exec(text.slice(figure.end, figure.end + 14))
  const last = unitAlone(behind?.groups?.unit ?? '')
  return behind && measure.test(last)
    ? { unit: last, figure, start: figure.start, end: figure.end + behind[0].length }
    : null
}

/** 今制一两50克: given without a word for it. */
const given = new RegExp(
  String.raw`(?<![第几数十百千万任另半\d.])(?:1|一|每)\s?个?(?<unit>[\p{Script=Han}a-z]{1,4}?)[”"]?(?:${links})?${about}$`,
  'u',
)

/** 旧制1两约31.25克，今制1两50克: of a unit that is given twice none can say which is meant. */
const isGivenTwice = (text: string, one: Definition, all: readonly Amount[]) =>
  all.some(({ start, dimension, amount }) => {
    if (dimension !== one.figure.dimension || Math.abs(amount / one.figure.amount - 1) <= 0.02) return false
    const { unit = '' } = given.exec(text.slice(Math.max(0, start - 14), start))?.groups ?? {}
    return unit !== '' && (unit.startsWith(one.unit) || one.unit.startsWith(unit))
  })

/** Every unit that a text gives by another, and but once. */
export const definitionsIn = (text: string, all: readonly Amount[]): Definition[] =>
  all
    .flatMap((figure) =>
      figure.ranged || ['share', 'times', 'age'].includes(figure.dimension) ? [] : (definitionAt(text, figure) ?? []),
    )
    .filter((one) => !one.unit.startsWith(one.figure.unit || ' ') && !isGivenTwice(text, one, all))

const written = (text: string, unit: string): Multiple[] =>
  everyMatch(text, scanner).flatMap(({ 0: numeral, index: start }): Multiple[] => {
    // 16千帕: the thousand is the unit's.
    const own = numeral.length > 1 && unit.startsWith(numeral.slice(-1)) ? numeral.slice(0, -1) : numeral
    const gap = /^\s?[多余来]?个?/u.exec(text.slice(start + own.length, start + own.length + 3))?.[0] ?? ''
    const at = start + own.length + gap.length
    const count = numeralValue(own)
    if (!text.startsWith(unit, at) || count === null || count === 1 || text.charAt(start - 1) === '第') return []
    const isHalf = text.charAt(at + unit.length) === '半'
    return [{ start, end: at + unit.length, count: count + (isHalf ? 0.5 : 0), vague: /[多余来]/u.test(gap) }]
  })

/** 4.3升 of a unit 毫升 that is given by drops. */
const measured = (all: readonly Amount[], { unit, figure }: Definition): Multiple[] => {
  const known = units.get(unit)
  if (!known || known.dimension === figure.dimension) return []
  return all
    .filter(
      (one) => one.dimension === known.dimension && !one.ranged && (one.dimension !== 'count' || one.unit === unit),
    )
    .map(({ start, end, amount, vague }) => ({ start, end, count: amount / known.factor, vague }))
    .filter(({ count }) => count !== 1)
}

/** How many of a defined unit a text tells of elsewhere; of 一桶原油 the unit's own name is the first sign. */
export const multiplesOf = (text: string, all: readonly Amount[], definition: Definition): Multiple[] => {
  const { unit, start, end } = definition
  const isElsewhere = (one: Multiple) => one.end <= start || one.start >= end
  const other = measured(all, definition).filter(isElsewhere)
  if (other.length > 0) return other
  for (let length = unit.length; length > 0; length -= 1) {
    const found = written(text, unit.slice(0, length)).filter(isElsewhere)
    if (found.length > 0) return found
  }
  return []
}
