import { clauseAt, type Clause } from '../../numbers/clauses'
import type { Quantity } from '../../numbers/quantities'
import type { Hit, SentenceRule } from '../rule'
import { earlierIn } from './earlier'
import { candidates, isCircumstance, type Found, type Place } from './reference/candidates'
import type { Subject } from './reference/facts/compiled'
import { namesNothing, toldFacts } from './reference/facts/told'
import { figuresMeant } from './reference/figuresMeant'
import { narrowCandidates } from './reference/narrow'
import { readingOf } from './reference/reading'
import { slipOf, type Bounds, type Slip } from './reference/slip'

/** Not of the world as it is and was measured. */
const elsewhere =
  /亿年前|万年前|如果|假如|假设|要是|古人|古代|曾认为|曾以为|模型|比例尺|小说|电影|科幻|不是|并非|而非|分别|依次|传统认为/u
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

/** 每100米, 3倍: the figure counts something else. */
const isCondition = (text: string, { start, end }: Quantity) =>
  /每[长升增降高低少多]?$/u.test(text.slice(Math.max(0, start - 2), start)) || text.charAt(end) === '倍'

/** What the figure would be right in, when its own unit is of another kind. */
const mistakenHit = (quantity: Quantity, found: readonly Found[]): Hit[] => {
  const meant = found.find(({ mistaken, bounds }) => mistaken && isInside(bounds, quantity.amount))
  if (!meant) return []
  const { unit } = meant.reference
  return [hitOf(quantity, meant, { kind: 'unit', zh: `单位可能应为“${unit}”`, en: `the unit may be ${unit}` })]
}

/** What is wrong with a figure when it belongs to one of these; 'right' when it fits one of them, null when none of them explains it. */
const judged = (quantity: Quantity, known: readonly Found[]): Hit | 'right' | null => {
  if (known.some(({ bounds }) => isInside(bounds, quantity.amount) || !isFar(bounds, quantity))) return 'right'
  for (const meant of known) {
    const slip = slipOf(quantity, meant)
    if (slip) return hitOf(quantity, meant, slip)
  }
  return null
}

/** The words beside a figure tell it first, then what the sentence speaks of, then its whole kind. */
const hitsAt = (
  place: Place,
  subjects: readonly Subject[],
  quantity: Quantity,
  figures: readonly Quantity[],
): Hit[] => {
  const found = place.words.length === 0 ? [] : candidates(place, quantity, figures)
  const direct = found.filter(({ mistaken }) => !mistaken)
  const exact = direct.filter(({ reference }) => !reference.broad)
  const spoken = () => [...narrowCandidates(place, quantity, figures), ...toldFacts(place, quantity, figures, subjects)]
  for (const known of [() => exact, spoken, () => direct]) {
    const verdict = judged(quantity, known())
    if (verdict) return verdict === 'right' ? [] : [verdict]
  }
  return direct.length === 0 ? mistakenHit(quantity, found) : []
}

/** The clause says that the figure is not of the world as it is; told of the few that would be doubted. */
const isElsewhere = (text: string, clause: Clause, { start, end }: Quantity) => {
  const from = Math.max(clause.start, text.lastIndexOf(':', start) + 1)
  return elsewhere.test(`${text.slice(from, start)}${text.slice(end + 1, clause.end)}`)
}

const hitsOf = (text: string, earlier: string): Hit[] => {
  const figures = figuresMeant(text)
  if (figures.length === 0) return []
  const { words, subjects } = readingOf(text)
  if (words.length === 0 && namesNothing(text, subjects)) return []
  let clause: Clause = { start: 0, end: 0 }
  return figures.flatMap((quantity) => {
    if (isCircumstance(quantity)) return []
    if (quantity.start >= clause.end) clause = clauseAt(text, quantity.start)
    const hits = hitsAt({ text, clause, words, earlier }, subjects, quantity, figures)
    if (hits.length === 0 || isCondition(text, quantity)) return []
    return isElsewhere(text, clause, quantity) ? [] : hits
  })
}

/** A well-known quantity whose figure has slipped by powers of ten or into another unit. */
export const referenceValue: SentenceRule = {
  id: 'reference-value',
  reference: '公认的常数与参考值（出处见提示）',
  find: (scene) => {
    const before = earlierIn(scene)
    return (sentence) => hitsOf(sentence.text, before(sentence))
  },
}
