import type { Quantity } from '../../../../numbers/quantities'
import { boundsFor } from './bounds'
import type { Place } from './about'
import { apart, nearer, type Found } from './candidates'
import { patternOf, type Reference } from './compiled'
import { isExcluded } from './excluded'
import { kindsFor } from './mistaken'
import { isOfAnother } from './ofAnother'
import type { Bounds } from './slip'

/** Farther than any word that stands beside its figure. */
const far = Infinity

/** Another word for a quantity stands nearer to the figure than the reference's own. */
const isOther = (before: string, word: string) => {
  const [near] = nearer.exec(before) ?? []
  return near !== undefined && !word.includes(near)
}

/** 海平面每年上升3毫米 tells a change, and so does the reference's own word; otherwise a change is another quantity. */
const isChange = (before: string, word: string) => apart.test(before.slice(-14)) && !apart.test(word)

/** The right figure stands there as well; 50厘米 beside 250毫米 is meant in the other's unit. */
const isGiven = ({ least, greatest }: Bounds, { dimension, unit, value }: Quantity, figures: readonly Quantity[]) => {
  const isRight = (amount: number) => amount >= least * 0.97 && amount <= greatest * 1.03
  return figures.some(
    (other) =>
      other.dimension === dimension && isRight(other.amount) && (other.unit === unit || !isRight(value * other.factor)),
  )
}

/** 约0.1微希沃特,跟坐飞机比: what a figure is compared with is no subject of it. */
const compared = /,[^,;。]{0,4}[跟和与同][^,;。]*比(?=[,;。])/gu

/** The sentence names the reference's subject, and nothing that makes it another. */
const isMeant = (reference: Reference, place: Place, quantity: Quantity) => {
  const text = place.text.includes('比') ? place.text.replace(compared, '') : place.text
  return reference.of.every((words) => patternOf(words).test(text)) && !isExcluded(reference, place, quantity)
}

/** References that the sentence speaks of anywhere: 至少达到每秒7.9公里,这就是第一宇宙速度. Most are of another kind than the figure. */
export const narrowCandidates = (place: Place, quantity: Quantity, figures: readonly Quantity[]): Found[] => {
  const before = place.text.slice(place.clause.start, quantity.start)
  const kinds = kindsFor(quantity.dimension)
  const found: Found[] = []
  for (const { entry } of place.words) {
    if (entry.narrow.length === 0 || entry.word.length < 2) continue
    for (const reference of entry.narrow) {
      if (!kinds.has(reference.dimension) && reference.rate?.dimension !== quantity.dimension) continue
      const bounds = boundsFor(reference, quantity, place)
      if (!bounds || isGiven(bounds, quantity, figures) || !isMeant(reference, place, quantity)) continue
      if (isOfAnother(reference, place.text, quantity, quantity.start)) continue
      if (!isChange(before, entry.word) && !isOther(before, entry.word))
        found.push({ reference, bounds, gap: far, mistaken: false })
    }
  }
  return found
}
