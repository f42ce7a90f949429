import type { Quantity } from '../../../../numbers/quantities'
import type { Hit } from '../../../rule'
import type { Found } from './candidates'
import type { Meant } from './figuresMeant'
import type { Misrated } from './rated'
import { slipOf, type Bounds, type Slip } from './slip'

const isInside = ({ least, greatest }: Bounds, amount: number) =>
  amount >= least - Math.abs(least) * 1e-6 && amount <= greatest + Math.abs(greatest) * 1e-6

/** Thousands of degrees are told roughly, and in kelvin as well as in degrees Celsius. */
const isHot = ({ least, greatest }: Bounds, amount: number) =>
  least > 1500 && amount > least * 0.85 && amount < greatest * 1.15

/** How far outside a figure must lie before it is called wrong. */
const isFar = (bounds: Bounds, { amount, dimension }: Quantity) =>
  (dimension === 'temperature' && !isHot(bounds, amount)) ||
  dimension === 'degree' ||
  amount > bounds.greatest * 1.6 ||
  amount < bounds.least / 1.6

const narrow = 1.4

/** Texts are read in lower case; a degree is written with a capital. */
const written = (text: string) => text.replaceAll('°c', '℃')

const hitOf = (quantity: Quantity, { reference, bounds }: Found, slip: Slip): Hit => {
  const { zh, en, least, greatest, unit, per, source } = reference
  const by = per === '' ? '' : `/${per}`
  const isNarrow = bounds.least > 0 && bounds.greatest / bounds.least <= narrow
  return {
    start: quantity.start,
    end: quantity.end,
    severity: isNarrow ? 'high' : 'medium',
    message: {
      zh: `${zh}一般为 ${least}–${greatest} ${written(unit)}${by}，文中为 ${written(quantity.text)}；${slip.zh}`,
      en: `${en} is ${least}–${greatest} ${written(unit)}${by}, the text says ${written(quantity.text)}; ${slip.en}`,
    },
    hint: { zh: `核对数值和单位，可查：${source}`, en: `Check figure and unit; see ${source}` },
  }
}

/** What the figure would be right in, when its own unit is of another kind. */
export const mistakenHit = (quantity: Quantity, found: readonly Found[]): Hit[] => {
  const meant = found.find(({ mistaken, bounds }) => mistaken && isInside(bounds, quantity.amount))
  if (!meant) return []
  const { unit } = meant.reference
  return [hitOf(quantity, meant, { kind: 'unit', zh: `单位可能应为“${unit}”`, en: `the unit may be ${unit}` })]
}

/** What is wrong with a figure when it belongs to one of these; 'right' when it fits one of them, null when none of them explains it. */
export const judged = (quantity: Quantity, known: readonly Found[]): Hit | 'right' | null => {
  if (known.some(({ bounds }) => isInside(bounds, quantity.amount) || !isFar(bounds, quantity))) return 'right'
  for (const meant of known) {
    const slip = slipOf(quantity, meant)
    if (slip) return hitOf(quantity, meant, slip)
  }
  return null
}

/** Bounds for a figure that is told only roughly. */
export const widened = (found: readonly Found[], { spread }: Meant): readonly Found[] =>
  spread === undefined
    ? found
    : found.map((one) => {
        const { least, greatest } = one.bounds
        return least > 0 ? { ...one, bounds: { least: least / spread, greatest: greatest * spread } } : one
      })

/** What is wrong with a figure told by another. */
export const rateHit = ({ figure: { start, end, text }, rate: { zh, en }, slip }: Misrated): Hit => ({
  start,
  end,
  severity: 'medium',
  message: {
    zh: `${zh}，文中为 ${written(text)}；${slip.zh}`,
    en: `${en}, the text says ${written(text)}; ${slip.en}`,
  },
  hint: { zh: '核对数值和单位', en: 'Check figure and unit' },
})
