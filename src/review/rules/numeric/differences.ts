import { figuresOf, type Quantity } from '../../numbers/quantities'
import type { Hit, SentenceRule } from '../rule'

const said =
  /(?:两者|二者|之间|前后|上下|昼夜)?(?:相差|高差|落差|温差|相距|差了|差距|之差|高出|多出|少了|多了|高了|低了|缩短了|延长了|只差|差)(?:为|是|有|了|达|竟|足足|整整|高达|就|仅|只|约|大约|近|将近|超过)*$/u
const ratio = /(?:是|相当于|约为|大约是|约是|等于)(?:前者|后者|它|其|\p{Script=Han}{1,8})?的(?:约|近|大约|将近|整整)?$/u
const vague = /约|左右|近|多|余|上下|超过/u
const otherwise = /每|分别|平均|增|减|速度|误差|年|%|分之/u

const isClose = (value: number, right: number, isVague: boolean) =>
  Math.abs(value - right) <= Math.max(Math.abs(right) * (isVague ? 0.25 : 0.03), 1e-12)

const hit = (from: Quantity, to: Quantity, right: number): Hit => {
  const shown = Number(right.toPrecision(4))
  return {
    start: from.start,
    end: to.end,
    severity: 'medium',
    message: { zh: `按文中的数应约为 ${shown}，不是 ${to.value}`, en: `The figures make ${shown}, not ${to.value}` },
    hint: { zh: '核对两个数值及其差或倍数', en: 'Check the two figures and their difference or ratio' },
  }
}

const isSame = (a: Quantity, b: Quantity) =>
  a.dimension === b.dimension && (a.dimension !== 'count' || a.unit === b.unit)

/** The two figures of a kind directly before a third. */
const pairBefore = (figures: readonly Quantity[], at: number): [Quantity, Quantity] | null => {
  const [a, b] = [figures[at - 2], figures[at - 1]]
  return a && b && isSame(a, b) && !a.joined && !b.joined && figures[at]?.joined === false ? [a, b] : null
}

const wrongDifference = (text: string, figures: readonly Quantity[], at: number): Hit[] => {
  const [figure, pair] = [figures[at], pairBefore(figures, at)]
  if (!figure || !pair || !isSame(figure, pair[1]) || figures.length > at + 1 || pair[0].per !== pair[1].per) return []
  const link = text.slice(pair[1].end, figure.start)
  if (link.length > 16 || !said.test(link) || pair.some((one) => figures.indexOf(one) > 0 && at > 2)) return []
  const offset = figure.dimension === 'temperature' ? figure.offset : 0
  const right = Math.abs(pair[0].amount - pair[1].amount) / figure.factor
  const isVague = vague.test(text.slice(pair[0].start - 2, figure.end + 2))
  return offset !== 0 || isClose(figure.value, right, isVague) ? [] : [hit(pair[0], figure, right)]
}

const wrongRatio = (text: string, figures: readonly Quantity[], at: number): Hit[] => {
  const [figure, pair] = [figures[at], pairBefore(figures, at)]
  if (figure?.dimension !== 'times' || !pair || at !== 2 || figures.length > 3) return []
  const link = text.slice(pair[1].end, figure.start)
  if (link.length > 16 || !ratio.test(link) || pair[1].amount === 0 || pair[0].dimension === 'time') return []
  const [right, inverse] = [pair[0].amount / pair[1].amount, pair[1].amount / pair[0].amount]
  const isNear = [right, inverse].some((one) => Math.abs(figure.value - one) <= Math.max(one * 0.25, 0.5))
  return isNear ? [] : [hit(pair[0], figure, Math.max(right, inverse))]
}

/** 8849米和8611米，相差338米: a difference or a ratio that its two figures do not make. */
export const differences: SentenceRule = {
  id: 'difference-or-ratio',
  reference: '差＝被减数－减数；倍数＝前值÷后值',
  find:
    () =>
    ({ text, stance }) => {
      const figures = figuresOf(text)
      if (stance === 'refuted_here' || figures.length < 3) return []
      if (!/差|倍|高出|多出|少了|多了|高了|低了|缩短|延长/u.test(text) || otherwise.test(text)) return []
      return figures
        .flatMap((_, at) => [...wrongDifference(text, figures, at), ...wrongRatio(text, figures, at)])
        .slice(0, 1)
    },
}
