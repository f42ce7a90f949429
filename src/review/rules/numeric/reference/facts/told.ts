import { clauseAt } from '../../../../numbers/clauses'
import type { Quantity } from '../../../../numbers/quantities'
import { apart, boundsFor, isExcluded, nearer, type Found, type Place } from '../candidates'
import { patternOf } from '../compiled'
import { kindsFor } from '../mistaken'
import type { Aspect } from './aspects'
import { behind, isBeside } from './beside'
import { ownFirst } from './classed'
import type { Known, Subject, Told } from './compiled'
import { isGiven } from './given'
import { isAsked, topicOf, type Topic } from './topic'

/** Farther than any word that stands beside its figure. */
const far = Infinity

/** A clause that says little before its figure goes on with the one before it: 蜂鸟心跳极快,飞行时每分钟可达1200次. */
const thin = 11

/** What a content is told by stands between its name and its figure. */
const portion = /每?(?:100|一百)(?:克|毫升|g|ml)/u

/** The words before a figure: those of its own clause, and of what it goes on about where its own says little. */
type Lead = { own: string; all: string }

/** 有多重? */
const asked = /多([大高长重远深宽厚快久])/u

const leadOf = ({ text, clause, earlier }: Place, start: number, { asks }: Topic): Lead => {
  const own = text.slice(clause.start, start).replace(portion, '')
  if (asks) return { own, all: `${earlier.replace(asked, '$1')}${text.slice(0, start)}` }
  if (clause.start < 2 || own.length > thin) return { own, all: own }
  return { own, all: text.slice(clauseAt(text, clause.start - 2).start, start) }
}

/** 10到 of 10到20 does not part a figure from the words before both. */
const startOf = (quantity: Quantity, figures: readonly Quantity[]) => {
  if (!quantity.joined) return quantity.start
  return figures[figures.indexOf(quantity) - 1]?.start ?? quantity.start
}

const isBetween = (gap: string) => !apart.test(gap) && !nearer.test(gap)

const isTold = (aspect: Aspect, { own, all }: Lead, rest: string): boolean => {
  const gap = patternOf(`^.*(?:${aspect.before})([^;:\\d]{0,16})$`).exec(all)?.[1]
  if (gap !== undefined && isBetween(gap.length > own.length ? own : gap)) return true
  return aspect.after !== undefined && patternOf(`${behind}${aspect.after}`).test(rest)
}

/** The clause but for the name of the thing: 皮 of 洋葱表皮 is no skin of something. */
const withoutName = ({ text, clause }: Place, { start, end }: Subject) =>
  start < clause.start
    ? text.slice(clause.start, clause.end)
    : `${text.slice(clause.start, start)}${text.slice(end, clause.end)}`

const isOfIt = ({ known: { reference, aspect, also }, subject }: Told, place: Place, carried: boolean) => {
  const { text, clause, earlier } = place
  const scope = `${carried ? earlier : ''}${text.slice(0, clause.end)}`
  const own = carried ? text.slice(clause.start, clause.end) : withoutName(place, subject)
  return (
    !isExcluded(reference, place) &&
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

/** Of the things that the sentence names before the end of the clause, the nearest first; else of what it goes on about. */
const possible = (place: Place, quantity: Quantity, subjects: readonly Subject[]): { told: Told[]; topic: Topic } => {
  const own = subjects.filter(({ start }) => start < place.clause.end).reverse()
  const told = ofItsKind(place, quantity, own)
  if (told.length > 0) return { told, topic: { subjects: own, carried: false, asks: isAsked(place.earlier) } }
  const topic = topicOf(place, quantity)
  return { told: ofItsKind(place, quantity, topic.subjects), topic }
}

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
  const lead = leadOf(place, startOf(quantity, figures), topic)
  const rest = text.slice(quantity.end, clause.end)
  const meant = told.filter(
    (one) =>
      isOfIt(one, place, carried) &&
      (isTold(one.known.aspect, lead, rest) || (!carried && isBeside(one, text, quantity))) &&
      (carried || !isGiven(one, text, quantity, figures)),
  )
  return ownFirst(meant, text).map(({ known: { reference }, bounds }) => ({
    reference,
    bounds,
    gap: far,
    mistaken: false,
  }))
}
