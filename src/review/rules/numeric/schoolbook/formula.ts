import type { Hit } from '../../rule'
import { setOf } from './kindSet'
import type { Masked } from './masked'
import type { Figure } from './ownFigures'

/** The value of a named figure in base units; what the text leaves out has the second value. */
export type Of = (name: string, otherwise?: number) => number

/** The words of a named group that is no figure. */
export type Written = Readonly<Record<string, string | undefined>>

/** A pattern on masked text, and the kinds of its figures: each as a set, and in their order, by which most texts are told apart at once. */
export type Told = { pattern: RegExp; needs: readonly number[]; order: RegExp }

export type Formula = {
  /** A word without which the formula is never spoken of. */
  word: RegExp
  /** The group `said` is what the text makes of the others. */
  pattern: Told
  /** What the words between the figures must not say. */
  without?: RegExp
  /** How figures of one kind must be written: of what is counted, layers. */
  units?: Readonly<Record<string, RegExp>>
  /** Figures that must count the same. */
  alike?: readonly (readonly [string, string])[]
  /** What the figures make; of several readings any will do. */
  right: (of: Of, written: Written) => number | readonly number[]
  tolerance: number
  zh: string
  en: string
}

/** Anything but a figure, at most so long. */
const words = (most: number) => `[^A-Z!?;。]{0,${most}}`
/** The same, though something may be counted there: 一桶, 一台. */
const uncounted = (most: number) => `[^ABD-Z!?;。]{0,${most}}`
/** Words within a clause. */
const near = (most: number) => `[^A-Z!?,;。]{0,${most}}`
/** `<a:LM>` and `<b=a>`, in their order. */
const figure = /<(\w+)(?::([A-Z]+)|=(\w+))>/gu

/** The kinds that each figure of a pattern may be of. */
const kindsOf = (source: string): string[] => {
  const kinds = new Map<string, string>()
  for (const [, name = '', own = '', other = ''] of source.matchAll(figure))
    kinds.set(name, own || (kinds.get(other) ?? ''))
  return [...kinds.values()]
}

/** Without backtracking: a text may hold thousands of figures. */
const orderOf = (kinds: readonly string[]) =>
  new RegExp(`^${kinds.map((kind) => `[^${kind}]*[${kind}]`).join('')}`, 'u')

/**
 * Named figures of a kind stand as <name:kind>, one of the same kind as another as <name=other>, words as <12>, words that may count
 * something as <~12>, words of one clause as <,12>. A figure that may be missing is written as a group of its own.
 */
export const told = (source: string): Told => {
  const pattern = source
    .replace(/<(\d+)>/gu, (_, most: string) => words(Number(most)))
    .replace(/<~(\d+)>/gu, (_, most: string) => uncounted(Number(most)))
    .replace(/<,(\d+)>/gu, (_, most: string) => near(Number(most)))
    .replace(figure, (_, name: string, kind?: string, other = '') =>
      kind === undefined ? `(?<${name}>\\k<${other}>)` : `(?<${name}>[${kind}])`,
    )
  const kinds = kindsOf(source)
  return { pattern: new RegExp(pattern, 'dgu'), needs: kinds.map(setOf), order: orderOf(kinds) }
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

const wrongAt = (masked: Masked, formula: Formula, match: RegExpExecArray): Hit[] => {
  const figures = figuresAt(masked, match)
  const said = figures.get('said')
  if (!said || formula.without?.test(match[0]) || !areMeant(figures, formula)) return []
  const made = formula.right(
    (name, otherwise) => figures.get(name)?.value ?? otherwise ?? Number.NaN,
    match.groups ?? {},
  )
  const rights = typeof made === 'number' ? [made] : made
  const [right] = rights
  if (right === undefined || rights.some(Number.isNaN) || !isWrong(said, rights, formula.tolerance)) return []
  return [hitOf(formula, [...figures.values()], said, right)]
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
