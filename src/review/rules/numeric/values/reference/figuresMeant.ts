import { numeralValue } from '../../../../numbers/numeral'
import { figuresOf, type Quantity } from '../../../../numbers/quantities'
import { vagueFigures } from './vague'

/** A figure as it is meant; `spread` is how many times more or less an unexact one may be: 几十, 上千. */
export type Meant = Quantity & { spread?: number }

const kilowattHour = 3.6e6
/** 耗电约1度: a 度 of electricity is a kilowatt-hour. */
const asEnergy = (text: string, quantity: Quantity): Quantity => {
  if (
    quantity.unit !== '度' ||
    !/电[^,热温烧升]{0,6}$/u.test(text.slice(Math.max(0, quantity.start - 8), quantity.start))
  )
    return quantity
  return { ...quantity, dimension: 'energy', factor: kilowattHour, amount: quantity.value * kilowattHour }
}

const inAnHour =
  /(?<![\d十百千万几])[一1每]个?(小时|分钟|秒)钟?(?:[内里]|大约|约|只?能|可以?|最多|最快|只|才|就|也|会)*(?:走|跑|爬|飞|游|移动|前进|行驶|挪动?|传播|奔跑|行进)[^,\d]{0,4}$/u
const spans = new Map([
  ['小时', 3600],
  ['分钟', 60],
  ['秒', 1],
])
/** 一小时走5米: a way in a time is a speed. */
const asSpeed = (text: string, quantity: Quantity): Quantity => {
  if (quantity.dimension !== 'length' || quantity.per !== '') return quantity
  const span = spans.get(inAnHour.exec(text.slice(Math.max(0, quantity.start - 18), quantity.start))?.[1] ?? '')
  if (span === undefined) return quantity
  const { factor, amount } = quantity
  return { ...quantity, dimension: 'speed', unit: `${quantity.unit}/`, factor: factor / span, amount: amount / span }
}

const tenThousands = /^[一二两三四五六七八九十百]+万[一二两三四五六七八九]千米$/u
/** 一万五千米: thousands of metres behind 万, since nobody says 15 kilometres so. */
const asMetres = (figure: Quantity): Quantity => {
  if (!tenThousands.test(figure.text)) return figure
  const value = numeralValue(figure.text.slice(0, -1)) ?? figure.value
  const factor = figure.factor / 1000
  return { ...figure, value, factor, amount: value * factor, unit: figure.unit.replace('千米', '米') }
}

/** 海拔为-154米 is told downwards. */
const asDepth = (text: string, figure: Quantity): Quantity =>
  figure.value < 0 && figure.dimension === 'length' && /海拔|高程/u.test(text.slice(0, figure.start))
    ? { ...figure, value: -figure.value, amount: -figure.amount }
    : figure

const gram = /(?<=维生素[a-ek])(\d{2,5}|\d+\.\d+)克/gu
/** 维生素d10克: the letter names the vitamin, the digits are its amount. */
const vitaminGrams = (text: string): Quantity[] =>
  text.includes('维生素')
    ? [...text.matchAll(gram)].map(({ 0: whole, 1: digits = '', index }) => {
        const value = Number(digits)
        const unit = { dimension: 'mass', unit: '克', factor: 1e-3, offset: 0, per: '', joined: false } as const
        return { ...unit, start: index, end: index + whole.length, text: whole, value, amount: value * 1e-3 }
      })
    : []

const other = /电|[一1每]个?(?:小时|分|秒)/u

/** The figures of a text, those among them that are told without their whole unit, or only roughly, taken for what they mean. */
export const figuresMeant = (text: string): readonly Meant[] => {
  const whole = /万.千米/u.test(text) ? figuresOf(text).map(asMetres) : figuresOf(text)
  const exact = /海拔|高程/u.test(text) ? whole.map((figure) => asDepth(text, figure)) : whole
  const figures = other.test(text) ? exact.map((figure) => asSpeed(text, asEnergy(text, figure))) : exact
  const more = [...vagueFigures(text), ...vitaminGrams(text)]
  return more.length === 0 ? figures : [...figures, ...more].sort((a, b) => a.start - b.start)
}
