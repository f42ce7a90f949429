import type { Clause } from '../../../../numbers/clauses'
import type { Quantity } from '../../../../numbers/quantities'
import { isAbout, type Place } from './about'
import { boundsFor } from './bounds'
import type { Reference, Word } from './compiled'
import { isExcluded } from './excluded'
import { kindsFor, mistakenBounds } from './mistaken'
import { isOfAnother } from './ofAnother'
import type { Bounds } from './slip'

/** Between a word and its figure: the figure is then a comparison, a change or an error margin. */
export const apart =
  /倍|相当于|比(?![重例热])|相差|高出|矮|误差|精度|增|减|降(?![水雨雪])|升高|上升|缩|涨|移动了|偏离|变化|少了|多了|之差|差距|分之|÷|×|每隔|前[后]?\d|第\d*$/u
/** Other words that a figure of this kind may belong to, when they stand nearer to it. */
export const nearer =
  /直径|半径|周长|距离|海拔|高度|深度|厚度|长度|宽度|身高|体长|面积|体积(?!分)|熔点|沸点|密度|半衰期|公转|自转/u

const isLinked = (gap: string, { dimension }: Quantity) =>
  gap.length <= 18 &&
  !apart.test(dimension === 'times' ? gap.replace('相当于', '') : gap) &&
  (dimension === 'share' || !nearer.test(gap))

/** A reference that a figure belongs to; `mistaken` when its unit is of another kind, for which the bounds are then given. */
export type Found = { reference: Reference; bounds: Bounds; gap: number; mistaken: boolean }

/** Another figure of the kind stands nearer to the word: 海拔从1000米升到2000米. */
const isTaken = (end: number, quantity: Quantity, figures: readonly Quantity[]) =>
  !quantity.joined &&
  figures.some(
    (other) =>
      other.start >= end &&
      other.end <= quantity.start &&
      other.dimension === quantity.dimension &&
      !isCircumstance(other),
  )

/** 一周, 一年: what a figure is told by, not what is told. */
export const isCircumstance = ({ text }: Quantity) => /^[一1]\s?(?:周|次|年|天|秒|小时)$/u.test(text)

/** 6600万年前: only of what ended or began then. */
const isAgo = (text: string, { end }: Quantity) => text.charAt(end) === '前'

/** The clause gives a figure of the reference's own kind: that of another kind is then something else. */
const isNamed = ({ dimension }: Reference, { start: from, end: to }: Clause, figures: readonly Quantity[]) =>
  figures.some(
    ({ dimension: own, start, end, value }) => own === dimension && start >= from && end <= to && value !== 1,
  )

const between = /^(?:左右|以上|以下|以内|多|前|的|\s)*/u

/** The words before a figure in its clause, and those directly behind it, which count as standing at its place. */
const wordsBeside = ({ text, clause, words }: Place, { start, end }: Quantity): readonly Word[] => {
  const from = Math.max(clause.start, start - 26)
  const found: Word[] = []
  let behind = -1
  for (const word of words) {
    if (word.end <= start) {
      if (word.start >= from) found.push(word)
    } else if (word.start >= end && word.end <= clause.end) {
      if (behind < 0) behind = end + (between.exec(text.slice(end, clause.end))?.[0].length ?? 0)
      if (word.start === behind && word.end <= behind + 6) found.push({ start, end: start, entry: word.entry })
    }
  }
  return found
}

const isNear = ({ text }: Place, quantity: Quantity, { start, end }: Word, figures: readonly Quantity[]) =>
  isLinked(text.slice(end, quantity.start), quantity) &&
  !isTaken(end, quantity, figures) &&
  (!isAgo(text, quantity) || start === quantity.start || quantity.start - end < 4)

/** The names of the kinds whose units are mistaken for others': 电压只有5伏 is what it says. */
const ownNames: Partial<Record<Quantity['dimension'], RegExp>> = {
  voltage: /电压/u,
  current: /电流/u,
  charge: /容量/u,
  power: /功率|制[冷热]量/u,
  sound: /声|噪/u,
  temperature: /温/u,
}
const isOwn = ({ dimension, start, value }: Quantity, { text, clause }: Place) =>
  (dimension === 'voltage' && mains.has(value)) || (ownNames[dimension]?.test(text.slice(clause.start, start)) ?? false)
/** What comes out of the wall is volts without being called so. */
const mains: ReadonlySet<number> = new Set([110, 220, 380])

/** Bounds in the figure's own kind, or in a kind that its unit is mistaken for where the clause gives no figure of the right one. */
const boundsOf = (reference: Reference, quantity: Quantity, place: Place, figures: readonly Quantity[]) => {
  const own = boundsFor(reference, quantity, place)
  if (own) return { bounds: own, mistaken: false }
  const bounds = mistakenBounds(reference, quantity)
  return bounds && !isOwn(quantity, place) && !isNamed(reference, place.clause, figures)
    ? { bounds, mistaken: true }
    : null
}

/** The references whose word stands directly before or behind the figure, the nearest first. */
export const candidates = (place: Place, quantity: Quantity, figures: readonly Quantity[]): Found[] => {
  const found: Found[] = []
  const kinds = kindsFor(quantity.dimension)
  for (const word of wordsBeside(place, quantity)) {
    let near: boolean | undefined
    for (const reference of word.entry.references) {
      if (!kinds.has(reference.dimension) && reference.rate?.dimension !== quantity.dimension) continue
      const meant = boundsOf(reference, quantity, place, figures)
      if (!meant) continue
      near ??= isNear(place, quantity, word, figures)
      if (!near) break
      if (isOfAnother(reference, place.text, quantity, quantity.start)) continue
      if (isAbout(reference, place, word.start) && !isExcluded(reference, place, quantity))
        found.push({ reference, ...meant, gap: quantity.start - word.end })
    }
  }
  return found.length > 1 ? found.sort((a, b) => a.gap - b.gap) : found
}
