import type { Quantity } from '../../../../numbers/quantities'
import { unitAt } from '../../../../numbers/unitAt'
import { patternOf } from './compiled'
import type { Meant } from './figuresMeant'
import { rates, type Rate } from './rates'
import { slipOf, type Slip } from './slip'

/** A figure that does not go with the one it is told by. */
export type Misrated = { figure: Quantity; rate: Rate; slip: Slip }

/** 每升高100米, 每公斤, 一公斤: what the other figure is told by. */
const lead =
  /(?:每(?:升高|上升|爬升|登高|增高|增加|下潜|下降|深入|往[上下]走?|向[上下]|深|隔|过|多|走|用|发|烧|燃烧|消耗|数|等|掉|了)*|舀|取|烧|[用发])(?:约|大约)?$/u
const unitAlone = /每(?=(?:千克|公斤|升|立方米|摄氏度|°c|千瓦时|度电|米|秒))/gu

const unnumbered = (text: string): Quantity[] =>
  [...text.matchAll(unitAlone)].flatMap(({ index }) => {
    const unit = unitAt(text, index + 1)
    if (!unit) return []
    const { name, dimension, factor, end } = unit
    const own = { start: index, end, text: text.slice(index, end), value: 1, amount: factor, per: '', joined: false }
    return [{ ...own, unit: name, dimension, factor, offset: 0 }]
  })

/** 6度 of warmth. */
const asWarmth = (figure: Quantity): Quantity =>
  figure.dimension === 'degree' ? { ...figure, dimension: 'temperature', factor: 1, amount: figure.value } : figure

const reach = 40
const far = 1.7

const misrated = (text: string, by: Quantity, figure: Quantity, { least, greatest, ...rate }: Rate): Slip | null => {
  const bounds = { least: least * by.amount, greatest: greatest * by.amount }
  const amount = Math.abs(figure.amount)
  if (amount >= bounds.least / far && amount <= bounds.greatest * far) return null
  const scope = text.slice(0, figure.end + 8)
  if (!patternOf(rate.about).test(scope) || (rate.not !== undefined && patternOf(rate.not).test(text))) return null
  const plain = { ...figure, value: Math.abs(figure.value), amount }
  const reference = { dimension: figure.dimension, unit: figure.unit }
  return slipOf(plain, { bounds, gap: 0, reference })
}

/** What goes with the figure that 每 begins is told next, a range by either end. */
const nextTo = (text: string, by: Quantity, figures: readonly Quantity[]): Quantity | undefined =>
  figures.find(
    ({ start }) => start >= by.end && start - by.end < reach && !/[。!?;每]/u.test(text.slice(by.end, start)),
  )

/** What any of the rates is about. */
const anyRate =
  /空气|水的?重|水的?质量|海|盐|升高|上升|爬升|登高|潜|油|体重|布洛芬|乙酰氨基酚|电|雷|深|地[下温热]|体温|水[深下里]/u
const anyLead = /每|舀|[一1](?:公斤|千克|升|立方米)/u

const kindsOf = new Set(rates.map(({ per }) => per))

/** 每下潜100米多承受一个大气压: figures that go with each other by a known rate, one of them a power of ten or a unit off. */
export const misratedIn = (text: string, figures: readonly Meant[]): Misrated[] => {
  if (!anyLead.test(text) || !anyRate.test(text)) return []
  const leaders = figures.filter(
    ({ start, value, dimension, joined }) =>
      !joined &&
      kindsOf.has(dimension) &&
      (lead.test(text.slice(Math.max(0, start - 8), start)) ||
        (value === 1 &&
          /^[一1](?=公斤|千克|升|立方)/u.test(text.slice(start)) &&
          !/[\d.千百十]$/u.test(text.slice(0, start)))),
  )
  return [...leaders, ...unnumbered(text)].flatMap((by) => {
    const next = nextTo(text, by, figures)
    const figure = next && asWarmth(next)
    if (!figure) return []
    const own = rates.filter(({ per, of }) => per === by.dimension && of === figure.dimension)
    return own.flatMap((rate) => {
      const slip = misrated(text, by, figure, rate)
      return slip ? [{ figure, rate, slip }] : []
    })
  })
}
