import { numeralPattern, numeralValue } from './numeral'

export type Dimension = 'share' | 'temperature' | 'fahrenheit' | 'kelvin' | 'speed' | 'age' | 'times' | 'other'
/** A number with its unit, in the dimension's own unit: percent, °C, metres a second, years. `start` and `end` are units of the text. */
export type Quantity = { start: number; end: number; value: number; dimension: Dimension; text: string }

type Unit = { dimension: Dimension; pattern: string; factor: number }

/** Longest spellings first: the first that fits is taken. */
const units: Unit[] = [
  { dimension: 'share', pattern: '%|个百分点', factor: 1 },
  { dimension: 'share', pattern: '‰', factor: 0.1 },
  { dimension: 'share', pattern: '成(?![为员人功长立分就本果熟年不])', factor: 10 },
  { dimension: 'temperature', pattern: '°c|摄氏度|度(?=的?(?:高温|低温|体温))', factor: 1 },
  { dimension: 'fahrenheit', pattern: '°f|华氏度', factor: 1 },
  { dimension: 'kelvin', pattern: '开尔文', factor: 1 },
  { dimension: 'speed', pattern: String.raw`(?:km|千米|公里)(?:\/s(?![a-z])|\/秒|每秒)`, factor: 1000 },
  { dimension: 'speed', pattern: String.raw`(?:km|千米|公里)(?:\/h|\/小时|\/时|每小时)`, factor: 1 / 3.6 },
  { dimension: 'speed', pattern: String.raw`(?:m|米)(?:\/s(?![a-z])|\/秒|每秒)`, factor: 1 },
  { dimension: 'age', pattern: '周?岁', factor: 1 },
  { dimension: 'times', pattern: '倍', factor: 1 },
  {
    dimension: 'other',
    pattern: String.raw`(?<=\.\d{1,3})年|毫克|微克|千克|公斤|克|吨|毫升|升|立方米|平方(?:公里|千米|米)|公顷|亩|公里|千米|厘米|毫米|微米|纳米|光年|米|人|例|种|次|千瓦|兆瓦|度|伏|安|焦耳|千焦|千卡|大卡|卡路里|帕|分贝|mg|μg|kg|km|cm|mm|ml|kcal|kj|kw|hz|mpa|hpa|pa`,
    factor: 1,
  },
]
const spelled = units.map(({ pattern }, at) => `(?<u${at}>${pattern})`).join('|')

const before = String.raw`(?<speed>(?:每秒钟?|时速)(?:约|达|可达|高达|超过)?\s?)?(?<percent>百分之|千分之)?(?<minus>零下|负|(?<![\da-z])[-−])?`
const scanner = new RegExp(
  `${before}(?<number>${numeralPattern})(?<half>半)?(?:${'\\s*'}(?:多|余|来|几)?(?:个)?${'\\s*'}(?:${spelled}))?`,
  'gu',
)

const factorOf = (groups: Record<string, string | undefined>): Pick<Unit, 'dimension' | 'factor'> | null => {
  if (groups.percent) return { dimension: 'share', factor: groups.percent === '百分之' ? 1 : 0.1 }
  const unit = units.find((_, at) => groups[`u${at}`] !== undefined)
  const length = /^(?:km|千米|公里|m|米)$/.exec(
    unit ? (units.map((_, at) => groups[`u${at}`]).find(Boolean) ?? '') : '',
  )?.[0]
  if (!groups.speed || !length) return unit ?? null
  const metres = length === 'm' || length === '米' ? 1 : 1000
  return { dimension: 'speed', factor: groups.speed.startsWith('每秒') ? metres : metres / 3600 }
}

const quantityOf = (match: RegExpExecArray): Quantity[] => {
  const { groups = {} } = match
  const unit = factorOf(groups)
  const value = numeralValue(groups.number ?? '')
  if (unit === null || value === null) return []
  const signed = (groups.minus ? -1 : 1) * (value + (groups.half ? 0.5 : 0)) * unit.factor
  return [
    {
      start: match.index,
      end: match.index + match[0].length,
      value: signed,
      dimension: unit.dimension,
      text: match[0],
    },
  ]
}

const joint = /[~～–—至到-]\s*$/u

/** Numbers of a text that carry a unit. A range (3~5毫克) gives the unit of its end to its beginning; numbers without unit are no quantity. */
export const quantitiesOf = (text: string): Quantity[] => {
  const matches = [...text.matchAll(scanner)]
  return matches.flatMap((match, at) => {
    const own = quantityOf(match)
    const next = matches[at + 1]
    if (own.length > 0 || !next) return own
    const end = match.index + match[0].length
    const isRange = joint.test(text.slice(end, next.index) || (next.groups?.minus ? '-' : ''))
    const [following] = isRange ? quantityOf(next) : []
    const value = numeralValue(match.groups?.number ?? '')
    const unit = next.groups ? factorOf(next.groups) : null
    if (!following || value === null || !unit) return []
    return [
      {
        ...following,
        start: match.index,
        end,
        text: match[0],
        value: (match.groups?.minus ? -1 : 1) * value * unit.factor,
      },
    ]
  })
}
