import type { Hit } from '../../../rule'
import { isDifference, isMadeOtherwise } from '../otherwise'
import type { Masked } from './masked'
import { isDenied, isMiswritten, isOfOther, isOfOtherWhole, isTaken, isUnit } from './meant'
import type { Figure } from './ownFigures'
import type { Told } from './told'

/** The value of a named figure in base units; what the text leaves out has the second value. */
export type Of = (name: string, otherwise?: number) => number

/** The words of a named group that is no figure. */
export type Written = Readonly<Record<string, string | undefined>>

export type Formula = {
  /** A word without which the formula is never spoken of. */
  word: RegExp
  /** The group `said` is what the text makes of the others. */
  pattern: Told
  /** What the words between the figures must not say. */
  without?: RegExp
  /** Of words that stand before the figures: whether they make them something else. */
  unlessAfter?: (words: string) => boolean
  /** How figures of one kind must be written: of what is counted, layers. */
  units?: Readonly<Record<string, RegExp>>
  /** Figures that must count the same. */
  alike?: readonly (readonly [string, string])[]
  /** What the figures make; of several readings any will do. */
  right: (of: Of, written: Written) => number | readonly number[]
  tolerance: number
  /** The share of one figure in another is the very error, and no other meaning. */
  isNaive?: true
  zh: string
  en: string
}

const shown = (value: number) => String(Number(value.toPrecision(3)))

const hitOf = (formula: Formula, figures: readonly Figure[], said: Figure, right: number): Hit => {
  const [figure, told] = [shown(right / said.factor), shown(said.value / said.factor)]
  return {
    start: Math.min(...figures.map(({ start }) => start)),
    end: Math.max(...figures.map(({ end }) => end)),
    severity: 'medium',
    message: {
      zh: `${formula.zh}，应约为 ${figure}，不是 ${told}`,
      en: `${formula.en}: ${figure}, not ${told}`,
    },
    hint: { zh: '核对算式', en: 'Check the sum' },
  }
}

const isWrong = (said: Figure, rights: readonly number[], tolerance: number) =>
  rights.every((right) => Math.abs(said.value - right) > Math.max(Math.abs(right) * tolerance, said.slack))

const figuresAt = (masked: Masked, { indices }: RegExpExecArray): Map<string, Figure> =>
  new Map(
    Object.entries(indices?.groups ?? {}).flatMap(([name, place]): [string, Figure][] => {
      const figure = place && masked.at(place[0])
      return figure ? [[name, figure]] : []
    }),
  )

/** Kinds have units of their own; what is counted must be the same thing. */
const isAlike = (one: Figure | undefined, other: Figure | undefined) =>
  one !== undefined && other !== undefined && (!one.counts || one.counts === other.counts)

const areMeant = (figures: ReadonlyMap<string, Figure>, { units = {}, alike = [] }: Formula) =>
  Object.entries(units).every(([name, unit]) => unit.test(figures.get(name)?.text ?? '')) &&
  alike.every(([one, other]) => isAlike(figures.get(one), figures.get(other)))

const wordsBefore = (source: string, figures: ReadonlyMap<string, Figure>) => {
  const start = Math.min(...[...figures.values()].map((one) => one.start))
  return source.slice(Math.max(0, start - 24), start)
}

const wrongAt = (masked: Masked, formula: Formula, match: RegExpExecArray): Hit[] => {
  const figures = figuresAt(masked, match)
  const said = figures.get('said')
  if (
    !said ||
    isUnit(masked.source, said) ||
    isDenied(masked.source, said) ||
    formula.without?.test(match[0]) ||
    formula.unlessAfter?.(wordsBefore(masked.source, figures)) ||
    !areMeant(figures, formula)
  )
    return []
  const made = formula.right(
    (name, otherwise) => figures.get(name)?.value ?? otherwise ?? Number.NaN,
    match.groups ?? {},
  )
  const rights = typeof made === 'number' ? [made] : made
  const [right] = rights
  if (right === undefined || rights.some(Number.isNaN)) return []
  const isOff =
    isWrong(said, rights, formula.tolerance) || (rights.length === 1 && isMiswritten(masked.source, said, right))
  if (!isOff) return []
  const used = [...figures.values()].filter((one) => one !== said)
  const isExplained =
    isDifference(masked.source, said) ||
    isMadeOtherwise(masked.source, said, used) ||
    isTaken(masked.source, said.value / right, used) ||
    isOfOtherWhole(masked.source, figures) ||
    (!formula.isNaive && [said, figures.get('share')].some((share) => isOfOther(masked, share)))
  return isExplained ? [] : [hitOf(formula, [...figures.values()], said, right)]
}

/** Whether a text with figures of these kinds may speak of the formula. */
export const isPossible = ({ pattern }: Formula, set: number): boolean =>
  pattern.needs.every((need) => (need & set) !== 0)

/** What the text works out by a formula, and wrongly. */
export const wrongIn = (masked: Masked, formula: Formula): Hit[] => {
  const { pattern, order } = formula.pattern
  if (!order.test(masked.kinds) || !formula.word.test(masked.source) || masked.text.search(pattern) < 0) return []
  return [...masked.text.matchAll(pattern)].flatMap((match) => wrongAt(masked, formula, match))
}
