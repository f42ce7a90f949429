import { clauseAt } from '../../../numbers/clauses'
import { figuresOf, type Quantity } from '../../../numbers/quantities'
import type { Dimension } from '../../../numbers/units'
import type { Hit, SentenceRule } from '../../rule'
import { scales, type Scale } from './impossibleScales'
import type { Limit } from './limit'
import { limits } from './limits'

const hit = (start: number, end: number, { zh, en }: Pick<Limit, 'zh' | 'en'>): Hit => ({
  start,
  end,
  severity: 'high',
  impossible: true,
  message: { zh: `数值不可能：${zh}`, en: `Impossible figure: ${en}` },
  hint: { zh: '核对数值、单位和小数点', en: 'Check figure, unit and decimal point' },
})

const acidity =
  /ph(?:值|小于|低于|大于|高于|约|大约|为|是|达到?|高达|低至|在|等于|=|:|仅|只有|可以|可达|接近|一般|通常|\s){0,8}([-−]?\d{1,3}(?:\.\d{1,3})?)(?![\d%])/u

/** Concentrated acids and lyes reach a little beyond 0 and 14; nothing reaches beyond −1 and 15. */
const acidities = (text: string): Hit[] => {
  const match = text.includes('ph') ? acidity.exec(text) : null
  const value = Number(match?.[1]?.replace('−', '-'))
  if (!match || Number.isNaN(value) || (value >= 0 && value <= 14)) return []
  const found = hit(match.index, match.index + match[0].length, {
    zh: 'pH 值一般在 0–14 之间',
    en: 'pH lies between 0 and 14',
  })
  if (value < -1 || value > 15) return [found]
  const { impossible: _, ...unusual } = found
  return [{ ...unusual, severity: 'medium' }]
}

const probability =
  /(?:概率|几率)(?:值|约|大约|为|是|达到?|高达|等于|=|\s){1,6}(\d{1,3}(?:\.\d{1,4})?)(?![\d.,]*\s?[%‰分成/万亿千百个×的])/u

const probabilities = (text: string): Hit[] => {
  const match = /概率|几率/u.test(text) ? probability.exec(text) : null
  if (!match || Number(match[1]) <= 1) return []
  return [hit(match.index, match.index + match[0].length, { zh: '概率不大于 1', en: 'a probability of more than 1' })]
}

const said = String.raw`(?:值|约|大约|为|是|达到?|高达|可达|在|等于|=|:|超过|仅|只有|一般|通常|\s){0,6}(\d{1,4}(?:\.\d{1,3})?)(?![\d.]*\s?[%‰万亿°年月岁级种])`
const measured = scales.map((scale) => ({ scale, pattern: new RegExp(`(?:${scale.of})${said}`, 'u') }))
const isOff = ({ least, greatest }: Scale, value: number) => value < least || value > greatest

/** 莫氏硬度 100: off a scale that has no unit. */
const offScale = (text: string): Hit[] =>
  measured.flatMap(({ scale, pattern }) => {
    const match = scale.words.some((word) => text.includes(word)) ? pattern.exec(text) : null
    if (!match || !isOff(scale, Number(match[1]))) return []
    return [hit(match.index, match.index + match[0].length, scale)]
  })

const limitsOf = new Map<Dimension, Limit[]>()
for (const limit of limits) limitsOf.set(limit.of, [...(limitsOf.get(limit.of) ?? []), limit])

const broken = (text: string, quantity: Quantity): Hit[] => {
  const own = limitsOf.get(quantity.dimension)
  if (!own) return []
  const clause = clauseAt(text, quantity.start)
  const context = {
    before: text.slice(Math.max(clause.start, quantity.start - 24), quantity.start),
    after: text.slice(quantity.end, clause.end),
    text,
  }
  const limit = own.find(({ breaks }) => breaks(quantity, context))
  return limit ? [hit(quantity.start, quantity.end, limit)] : []
}

/** Figures that nature does not allow. */
export const impossible: SentenceRule = {
  id: 'impossible-figure',
  reference: '国际单位制与基本物理、生理常数',
  find:
    () =>
    ({ text }) => [
      ...figuresOf(text).flatMap((quantity) => broken(text, quantity)),
      ...acidities(text),
      ...probabilities(text),
      ...offScale(text),
    ],
}
