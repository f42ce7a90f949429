import { figuresOf, type Quantity } from '../../numbers/quantities'
import type { Hit, SentenceRule } from '../rule'

const equals =
  /^\s?(?:[,(]\s?)?(?:也?就是|即|约合|折合成?|换算成|合|等于|约等于|=|≈|\()(?:约|为|每\p{Script=Han}{1,2}|将近|大约|是|\s)*$/u
const apart = /误差|精度|相差/u
const vague = /约|近|多|余|左右|几|半|≈|上下|大概/u
/** A rounded conversion stays well within; a slipped digit or unit does not. Months and years are rounded more freely. */
const slackOf = (text: string, { start, dimension }: Quantity, { end }: Quantity) =>
  vague.test(text.slice(Math.max(0, start - 3), end + 2)) ? 1.3 : dimension === 'time' ? 1.15 : 1.07

const hitOf = (text: string, one: Quantity, other: Quantity): Hit[] => {
  const link = text.slice(one.end, other.start)
  if (one.dimension !== other.dimension || one.unit === other.unit || !equals.test(link) || apart.test(text)) return []
  const slack = slackOf(text, one, other)
  const isTemperature = one.dimension === 'temperature'
  const ratio = one.amount / other.amount
  const isWrong = isTemperature ? Math.abs(one.amount - other.amount) > 5 : !(ratio < slack && ratio > 1 / slack)
  if (!isWrong || other.joined || (isTemperature && /[升降]/u.test(text)) || one.dimension === 'count') return []
  return [
    {
      start: one.start,
      end: other.end,
      severity: 'high',
      message: {
        zh: `换算不符：${one.text} 不等于 ${other.text}`,
        en: `Wrong conversion: ${one.text} is not ${other.text}`,
      },
      hint: { zh: '核对数值和单位', en: 'Check figures and units' },
    },
  ]
}

const convertible = ({ dimension }: Quantity) => dimension !== 'share' && dimension !== 'money' && dimension !== 'times'

/** 每秒33米，折合每小时将近120米: the same quantity given twice, and not the same. */
export const conversion: SentenceRule = {
  id: 'unit-conversion',
  reference: 'GB 3100《国际单位制及其应用》',
  find:
    () =>
    ({ text, stance }) => {
      const figures = figuresOf(text)
      if (stance === 'refuted_here' || figures.length < 2) return []
      return figures.flatMap((other, at) => {
        const one = figures[at - 1]
        return one && convertible(one) ? hitOf(text, one, other) : []
      })
    },
}
