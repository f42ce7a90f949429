import { countedBy } from '../../../../numbers/countedBy'
import { numeralValue } from '../../../../numbers/numeral'
import type { Quantity } from '../../../../numbers/quantities'
import { unitAt, type NamedUnit } from '../../../../numbers/unitAt'
import type { Dimension } from '../../../../numbers/units'

const powers = new Map([
  ['', 1],
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['十万', 1e5],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['十亿', 1e9],
  ['百亿', 1e10],
  ['千亿', 1e11],
])

/** 几十 is between two and nine tens, 上千 a thousand or some more, 近百 somewhat less than a hundred, 十几 between eleven and nineteen. */
const kinds: readonly (readonly [words: string, middle: number, spread: number])[] = [
  ['几', 4.5, 2.2],
  ['数', 4.5, 2.2],
  ['上', 2, 2],
  ['过', 1.4, 1.5],
  ['超', 1.4, 1.5],
  ['逾', 1.4, 1.5],
  ['近', 0.95, 1.1],
]
const meanings = new Map(kinds.map(([word, middle, spread]) => [word, { middle, spread }]))

const rough =
  /(?<![第好点])(?:(?<kind>[几数])(?<some>[十百千万亿]{0,2})|(?<more>[上过超逾近])(?<round>[百千万亿]{1,2})|(?<teen>十几)(?<tens>[万亿]?))[多余]?个?/gu

const neverVague: ReadonlySet<Dimension> = new Set<Dimension>([
  'count',
  'times',
  'money',
  'level',
  'age',
  'share',
  'time',
  'degree',
])

/** Units so great that even a few of them are wrong where another is meant; a few grams or metres are often said to be little. */
const huge: ReadonlySet<string> = new Set([
  '吨',
  '西弗',
  '希沃特',
  '希',
  '千瓦',
  '兆瓦',
  '千伏',
  '兆帕',
  '光年',
  '平方公里',
])

/** 每年几公里 is much for land and ice. */
const isYearly = /每年[^,]{0,4}$/u

/** A figure with how many times more or less it may be. */
type Roughly = Quantity & { spread: number }
type Rough = { start: number; end: number; value: number; spread: number }

const roughAt = ({ 0: whole, index, groups = {} }: RegExpExecArray): Rough | null => {
  const { kind, some, more, round, teen, tens } = groups
  const power = powers.get(some ?? round ?? tens ?? '')
  const meant = teen ? { middle: 15, spread: 1.3 } : meanings.get(kind ?? more ?? '')
  if (power === undefined || !meant) return null
  return { start: index, end: index + whole.length, value: meant.middle * power, spread: meant.spread }
}

const figureOf = (text: string, { start, value, spread }: Rough, unit: NamedUnit): Roughly => {
  const { name, dimension, factor, offset, per, end: until } = countedBy(text, start, unit)
  const own = { start, end: until, text: text.slice(start, until), value, amount: value * factor + offset }
  return { ...own, dimension, unit: name, factor, offset, per, joined: false, spread }
}

const quantityOf = (text: string, one: Rough): Roughly[] => {
  const unit = unitAt(text, one.end)
  if (
    !unit ||
    neverVague.has(unit.dimension) ||
    (one.value < 10 && !huge.has(unit.name) && !isYearly.test(text.slice(0, one.start)))
  )
    return []
  return [figureOf(text, one, unit)]
}

const anyRough = /[几数](?:[多余个]?(?:[十百千万亿吨希兆]|西弗|光年|平方公|公里))|十几|[上过超逾近][百千万亿]/u

const odd = /(?<numeral>[一二两三四五六七八九十]{1,2}|\d{1,3})个多(?=小时|钟头|月|星期|世纪)/gu
/** 八个多小时: eight and some more. */
const withMore = (text: string): Roughly[] =>
  [...text.matchAll(odd)].flatMap(({ 0: whole, index, groups = {} }) => {
    const end = index + whole.length
    const [unit, value] = [unitAt(text, end), numeralValue(groups.numeral ?? '')]
    return unit && value !== null ? [figureOf(text, { start: index, end, value, spread: 1.1 }, unit)] : []
  })

/** 几希沃特, 上千公里, 十几吨: figures that are told by their power of ten alone. */
export const vagueFigures = (text: string): Roughly[] => {
  const more = text.includes('个多') ? withMore(text) : []
  if (!anyRough.test(text)) return more
  const found = [...text.matchAll(rough)].flatMap((match) => {
    const one = roughAt(match)
    return one ? quantityOf(text, one) : []
  })
  return [...found, ...more]
}
