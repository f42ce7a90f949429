import type { Quantity } from '../../../../numbers/quantities'
import { clauseAt } from '../../../../numbers/clauses'
import { apart, boundsFor, isExcluded, nearer, type Found, type Place } from '../candidates'
import { patternOf } from '../compiled'
import { kindsFor } from '../mistaken'
import type { Bounds } from '../slip'
import type { Aspect } from './aspects'
import { readingOf } from '../reading'
import type { Known, Subject } from './compiled'

/** Farther than any word that stands beside its figure. */
const far = Infinity

const behind = '^(?:左右|以上|以下|多|的|\\s)*'

/** A clause that says little before its figure goes on with the one before it: 蜂鸟心跳极快,飞行时每分钟可达1200次. */
const thin = 11

/** What a content is told by stands between its name and its figure. */
const portion = /每?(?:100|一百)(?:克|毫升|g|ml)/u

/** The words before a figure: those of its own clause, and of the one before it where its own says little. */
const leadOf = ({ text, clause }: Place, start: number): { own: string; all: string } => {
  const own = text.slice(clause.start, start).replace(portion, '')
  if (clause.start < 2 || own.length > thin) return { own, all: own }
  return { own, all: text.slice(clauseAt(text, clause.start - 2).start, start) }
}

/** 10到 of 10到20 does not part a figure from the words before both. */
const startOf = (quantity: Quantity, figures: readonly Quantity[]) => {
  if (!quantity.joined) return quantity.start
  return figures[figures.indexOf(quantity) - 1]?.start ?? quantity.start
}

const isBetween = (gap: string) => !apart.test(gap) && !nearer.test(gap)

const isTold = (aspect: Aspect, { own, all }: { own: string; all: string }, rest: string): boolean => {
  const gap = patternOf(`^.*(?:${aspect.before})([^;:\\d]{0,16})$`).exec(all)?.[1]
  if (gap !== undefined && isBetween(gap.length > own.length ? own : gap)) return true
  return aspect.after !== undefined && patternOf(`${behind}${aspect.after}`).test(rest)
}

/** 25瓦的节能灯, 100克米饭: the thing stands right behind its figure. */
const isBefore = (subject: Subject, text: string, end: number) =>
  subject.start >= end && patternOf(`${behind}$`).test(text.slice(end, subject.start))

/** The right figure stands before: this one tells something else. */
const isGiven = ({ least, greatest }: Bounds, quantity: Quantity, figures: readonly Quantity[]) =>
  figures.some(
    (other) =>
      other.end <= quantity.start &&
      other.dimension === quantity.dimension &&
      other.amount >= least * 0.97 &&
      other.amount <= greatest * 1.03,
  )

const isOfIt = ({ reference, aspect, also }: Known, place: Place, own: string) =>
  !isExcluded(reference, place) &&
  (also === null || patternOf(also).test(scopeOf(place))) &&
  !(aspect.not !== undefined && patternOf(aspect.not).test(own))

/** The sentence, with the one before where it goes on about that. */
const scopeOf = ({ text, earlier }: Place) => (pronoun.test(text) ? `${earlier}${text}` : text)

const pronoun = /^.{0,6}(?:它们?|其|该|这种|这些|这)/u

/** No fact can be told here: no thing is named, and nothing goes on about one named before. */
export const namesNothing = (text: string, subjects: readonly Subject[]) => subjects.length === 0 && !pronoun.test(text)

/** The things that the figure may be told of, the nearest first. */
const subjectsFor = ({ text, clause, earlier }: Place, subjects: readonly Subject[]): readonly Subject[] => {
  const near = subjects.filter(({ start }) => start < clause.end).reverse()
  return near.length === 0 && pronoun.test(text) ? [...readingOf(earlier).subjects].reverse() : near
}

type Told = { known: Known; subject: Subject; bounds: Bounds }

/** The facts that the figure could be of by its kind alone: few, so that the words are read only for these. */
const ofItsKind = (place: Place, quantity: Quantity, subjects: readonly Subject[]): Told[] => {
  const kinds = kindsFor(quantity.dimension)
  const found: Told[] = []
  for (const subject of subjectsFor(place, subjects))
    for (const known of subject.known) {
      const { dimension, rate } = known.reference
      if (!kinds.has(dimension) && rate?.dimension !== quantity.dimension) continue
      const bounds = boundsFor(known.reference, quantity, place)
      if (bounds) found.push({ known, subject, bounds })
    }
  return found
}

/** Facts known of a thing that the sentence names and tells the figure of: 成年蓝鲸是最大的动物,体重约18吨. */
export const toldFacts = (
  place: Place,
  quantity: Quantity,
  figures: readonly Quantity[],
  subjects: readonly Subject[],
): Found[] => {
  const possible = ofItsKind(place, quantity, subjects)
  if (possible.length === 0) return []
  const { text, clause } = place
  const lead = leadOf(place, startOf(quantity, figures))
  const rest = text.slice(quantity.end, clause.end)
  const own = text.slice(clause.start, clause.end)
  return possible
    .filter(
      ({ known, subject, bounds }) =>
        isOfIt(known, place, own) &&
        (isBefore(subject, text, quantity.end) || isTold(known.aspect, lead, rest)) &&
        !isGiven(bounds, quantity, figures),
    )
    .map(({ known, bounds }) => ({ reference: known.reference, bounds, gap: far, mistaken: false }))
}
