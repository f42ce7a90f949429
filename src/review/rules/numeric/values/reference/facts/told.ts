import type { Quantity } from '../../../../../numbers/quantities'
import { boundsFor } from '../bounds'
import type { Place } from '../about'
import type { Found } from '../candidates'
import { patternOf } from '../compiled'
import { isExcluded } from '../excluded'
import { kindsFor } from '../mistaken'
import { isOfAnother } from '../ofAnother'
import { isBeside } from './beside'
import { ownFirst } from './classed'
import type { Known, Subject, Told } from './compiled'
import { isGiven } from './given'
import { leadOf, startOf } from './lead'
import { isTaken, isTold } from './telling'
import { isAsked, topicOf, type Topic } from './topic'

/** Farther than any word that stands beside its figure. */
const far = Infinity

/** The clause but for the name of the thing: 皮 of 洋葱表皮 is no skin of something. */
const withoutName = ({ text, clause }: Place, { start, end }: Subject) =>
  start < clause.start
    ? text.slice(clause.start, clause.end)
    : `${text.slice(clause.start, start)}${text.slice(end, clause.end)}`

/** 两者蛋白质含量相差不大: of what the sentence before named. */
const both = /[两二][者种]/u

const isOfIt = (
  { known: { reference, aspect, also }, subject }: Told,
  place: Place,
  quantity: Quantity,
  carried: boolean,
) => {
  const { text, clause, earlier } = place
  const scope = `${carried || both.test(text) || isAsked(earlier) ? earlier : ''}${text.slice(0, clause.end)}`
  const own = carried ? text.slice(clause.start, clause.end) : withoutName(place, subject)
  return (
    !isExcluded(reference, place, quantity, carried ? undefined : subject) &&
    !(carried && reference.not !== null && patternOf(reference.not).test(earlier)) &&
    (also === null || patternOf(also).test(scope)) &&
    !(aspect.not !== undefined && patternOf(aspect.not).test(own))
  )
}

/** What is told by the year is no speed of a runner. */
const isSlow = ({ reference, aspect }: Known, { per }: Quantity) =>
  aspect.zh === '速度' && reference.per === '' && /^(?:年|月|天)$/u.test(per)

/** The facts that the figure could be of by its kind alone: few, so that the words are read only for these. */
const ofItsKind = (place: Place, quantity: Quantity, subjects: readonly Subject[]): Told[] => {
  const kinds = kindsFor(quantity.dimension)
  const found: Told[] = []
  for (const subject of subjects)
    for (const known of subject.known) {
      const { dimension, rate } = known.reference
      if ((!kinds.has(dimension) && rate?.dimension !== quantity.dimension) || isSlow(known, quantity)) continue
      const bounds = boundsFor(known.reference, quantity, place)
      if (bounds) found.push({ known, subject, bounds })
    }
  return found
}

/** 一个约15克含胆固醇约200毫克: the figure is of the whole, not of what is in it. */
const isHolding = ({ text }: Place, { end }: Quantity, { start }: Subject) =>
  start >= end && /^[^,;。\d]{0,3}(?:含有?|富含|[里中]有)[^,;。\d]{0,6}$/u.test(text.slice(end, start))

/** Of the things that the sentence names before the end of the clause, the nearest first; else of what it goes on about. */
const possible = (place: Place, quantity: Quantity, subjects: readonly Subject[]): { told: Told[]; topic: Topic } => {
  const own = subjects.filter((one) => one.start < place.clause.end && !isHolding(place, quantity, one)).reverse()
  const told = ofItsKind(place, quantity, own)
  if (told.length > 0) return { told, topic: { subjects: own, carried: false, asks: isAsked(place.earlier) } }
  const topic = topicOf(place, quantity)
  return { told: ofItsKind(place, quantity, topic.subjects), topic }
}

const named = ({ subject: { start, end } }: Told, { text, earlier }: Place, carried: boolean) =>
  (carried ? earlier : text).slice(start, end)

/** Facts known of a thing that the sentence names, or goes on about, and tells the figure of: 成年蓝鲸是最大的动物,体重约18吨. */
export const toldFacts = (
  place: Place,
  quantity: Quantity,
  figures: readonly Quantity[],
  subjects: readonly Subject[],
): Found[] => {
  const { told, topic } = possible(place, quantity, subjects)
  if (told.length === 0) return []
  const { text, clause } = place
  const { carried } = topic
  const start = startOf(quantity, figures)
  const lead = leadOf(place, start, topic)
  const isFree = (gap: string) => !isTaken(gap, start, quantity, figures)
  const rest = text.slice(quantity.end, clause.end)
  const meant = told.filter(
    (one) =>
      isOfIt(one, place, quantity, carried) &&
      (isTold(one.known.aspect, lead, rest, isFree) || (!carried && isBeside(one, text, quantity))) &&
      (carried || !isGiven(one, text, quantity, figures)) &&
      !isOfAnother(one.known.reference, text, quantity, start, named(one, place, carried)),
  )
  return ownFirst(meant, text).map(({ known: { reference }, bounds }) => ({
    reference,
    bounds,
    gap: far,
    mistaken: false,
  }))
}
