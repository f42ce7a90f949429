import { figuresOf, type Quantity } from '../../numbers/quantities'
import { wrongFahrenheit } from './fahrenheit'
import type { Hit, SentenceRule } from '../rule'

const lead = String.raw`(?:约|为|每\p{Script=Han}{1,2}|将近|大约|大概|接近|是|对角线|屏幕|全长|\s)*$`
const equals = new RegExp(
  String.raw`^\s?(?:[,(]\s?)?(?:大约|大概|差不多)?(?:也?就是说?|即|约合|折合成?|换算(?:成|下来|过来|后)?|合|等于|约等于|=|≈|\()[,(]?${lead}`,
  'u',
)
/** What may stand between a foreign measure and the same in ours, which is nothing but a conversion. */
const abroad = new RegExp(
  String.raw`^(?:,?(?:大约|大概|差不多)|[^。;\d]{0,2})(?:也?就是|即|约合|折合|等于|相当于|换算|=|≈)(?:成|为)?(?:\p{Script=Han}{0,3}(?:里|度|制))?[,(]?${lead}`,
  'u',
)
const foreign =
  /^(?:英里|海里|英尺|英寸|平方英里|加仑|磅|盎司|华氏度|°f|马力|毫米汞柱|mmhg|千卡|大卡|卡路里|亩|光年|天文单位|秒差距|马赫)(?:\/|$)/u

const apart = /误差|精度|相差/u
const vague = /约|近|多|余|左右|几|半|≈|上下|大概/u
/** A rounded conversion stays well within; a slipped digit or unit does not. Months and years are rounded more freely. */
const slackOf = (text: string, { start, dimension }: Quantity, { end }: Quantity) =>
  vague.test(text.slice(Math.max(0, start - 3), end + 2)) ? 1.18 : dimension === 'time' ? 1.15 : 1.07

const isSame = (one: Quantity, other: Quantity, link: string) =>
  equals.test(link) || (foreign.test(one.unit) !== foreign.test(other.unit) && abroad.test(link) && !another.test(link))
const another = /比|增|减|多|少|加|每.*每|时|宽|高|深|重|价/u

const hitOf = (text: string, one: Quantity, other: Quantity): Hit[] => {
  const link = text.slice(one.end, other.start)
  if (one.dimension !== other.dimension || one.unit === other.unit || !isSame(one, other, link) || apart.test(text))
    return []
  if (link.includes('每') && other.per === '') return []
  const slack = slackOf(text, one, other)
  const isTemperature = one.dimension === 'temperature'
  const ratio = one.amount / other.amount
  const isWrong = isTemperature
    ? Math.abs(one.amount - other.amount) > Math.max(5, Math.abs(other.amount) * 0.015)
    : !(ratio < slack && ratio > 1 / slack)
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
    ({ text }) => {
      const figures = figuresOf(text)
      if (figures.length < 2) return []
      const warmth = wrongFahrenheit(text)
      if (warmth.length > 0) return warmth
      return figures.flatMap((other, at) => {
        const one = figures[at - 1]
        return one && convertible(one) ? hitOf(text, one, other) : []
      })
    },
}
