import { amountsOf } from '../../../../numbers/amounts'
import type { Hit } from '../../../rule'
import { isShareMade } from '../../sums/shareFit'
import { isDifference, isMadeOtherwise } from '../otherwise'
import type { Masked } from './masked'
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

/** 240批，不合格6批，不合格率2.5%，有4批: the share is what its neighbour is of another figure, and no share of that neighbour. */
const isOfOther = ({ source }: Masked, share: Figure | undefined): boolean => {
  if (!share) return false
  const all = amountsOf(source)
  const own = all.find(({ start }) => start === share.start)
  return own?.dimension === 'share' && isShareMade(all, own)
}

/** 6个台，每台每小时20人，8小时960人: what the formula makes is taken as often as the text counts something else. */
const isTaken = (source: string, times: number, used: readonly Figure[]): boolean =>
  times > 1 &&
  Number.isInteger(Number(times.toFixed(3))) &&
  !/^10+$/u.test(times.toFixed(0)) &&
  amountsOf(source).some(
    ({ dimension, value, start }) =>
      dimension === 'count' && value === Number(times.toFixed(3)) && used.every((one) => one.start !== start),
  )

/** 长24厘米、宽11.5厘米、厚5.3厘米，1立方米墙用512块: for each one, and nothing that was worked out. */
const isUnit = (source: string, { start, text }: Figure) =>
  /^[1一](?![\d.十百千万])/u.test(text) && /[,;。]/u.test(source.charAt(start - 1))

/** 7级地震的能量不是6级的10倍 */
const isDenied = (source: string, { start }: Figure) =>
  /(?:不是|并非|而非|不等于|≠)[^,;。]*$/u.test(source.slice(Math.max(0, start - 14), start))

const wrongAt = (masked: Masked, formula: Formula, match: RegExpExecArray): Hit[] => {
  const figures = figuresAt(masked, match)
  const said = figures.get('said')
  if (
    !said ||
    isUnit(masked.source, said) ||
    isDenied(masked.source, said) ||
    formula.without?.test(match[0]) ||
    !areMeant(figures, formula)
  )
    return []
  const made = formula.right(
    (name, otherwise) => figures.get(name)?.value ?? otherwise ?? Number.NaN,
    match.groups ?? {},
  )
  const rights = typeof made === 'number' ? [made] : made
  const [right] = rights
  if (right === undefined || rights.some(Number.isNaN) || !isWrong(said, rights, formula.tolerance)) return []
  const used = [...figures.values()].filter((one) => one !== said)
  const isExplained =
    isDifference(masked.source, said) ||
    isMadeOtherwise(masked.source, said, used) ||
    isTaken(masked.source, said.value / right, used) ||
    [said, figures.get('share')].some((share) => isOfOther(masked, share))
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
