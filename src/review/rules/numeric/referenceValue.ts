import { clauseAt } from '../../numbers/clauses'
import { figuresOf, type Quantity } from '../../numbers/quantities'
import type { ReadSentence, Scene } from '../../scene'
import type { Hit, SentenceRule } from '../rule'
import { candidates, isCircumstance, type Found } from './reference/candidates'
import { slipOf, type Bounds, type Slip } from './reference/slip'

/** Not of the world as it is and was measured. */
const elsewhere =
  /亿年前|万年前|如果|假如|假设|要是|古人|古代|曾认为|曾以为|模型|比例尺|小说|电影|科幻|不是|并非|而非|分别|依次|传统认为/u
const isInside = ({ least, greatest }: Bounds, amount: number) =>
  amount >= least - Math.abs(least) * 1e-6 && amount <= greatest + Math.abs(greatest) * 1e-6

/** How far outside a figure must lie before it is called wrong. */
const isFar = ({ least, greatest }: Bounds, { amount, dimension }: Quantity) =>
  dimension === 'temperature' || dimension === 'degree' || amount > greatest * 1.6 || amount < least / 1.6

const narrow = 1.4

const hitOf = (quantity: Quantity, { reference, bounds }: Found, slip: Slip): Hit => {
  const { zh, en, least, greatest, unit, per, source } = reference
  const by = per === '' ? '' : `/${per}`
  const isNarrow = bounds.least > 0 && bounds.greatest / bounds.least <= narrow
  return {
    start: quantity.start,
    end: quantity.end,
    severity: isNarrow ? 'high' : 'medium',
    message: {
      zh: `${zh}一般为 ${least}–${greatest} ${unit}${by}，文中为 ${quantity.text}；${slip.zh}`,
      en: `${en} is ${least}–${greatest} ${unit}${by}, the text says ${quantity.text}; ${slip.en}`,
    },
    hint: { zh: `核对数值和单位，可查：${source}`, en: `Check figure and unit; see ${source}` },
  }
}

/** 每100米, 3倍: the figure counts something else. */
const isCondition = (text: string, { start, end }: Quantity) =>
  text.charAt(start - 1) === '每' || text.charAt(end) === '倍'

const hitsOf = (text: string, earlier: string): Hit[] => {
  const figures = figuresOf(text)
  if (figures.length === 0) return []
  return figures.flatMap((quantity) => {
    const clause = clauseAt(text, quantity.start)
    if (elsewhere.test(`${text.slice(clause.start, quantity.start)}${text.slice(quantity.end + 1, clause.end)}`))
      return []
    if (isCircumstance(quantity) || isCondition(text, quantity)) return []
    const found = candidates({ text, clause, earlier }, quantity, figures)
    const [nearest] = found
    if (!nearest || found.some(({ bounds }) => isInside(bounds, quantity.amount) || !isFar(bounds, quantity))) return []
    const slip = slipOf(quantity, nearest.bounds, nearest.reference)
    return slip ? [hitOf(quantity, nearest, slip)] : []
  })
}

/** The sentence before, for those that go on with 它 or 其. */
const earlierIn = (scene: Scene): ReadonlyMap<ReadSentence, string> =>
  new Map(scene.sentences.map((sentence, at) => [sentence, scene.sentences[at - 1]?.text ?? '']))

/** A well-known quantity whose figure has slipped by powers of ten or into another unit. */
export const referenceValue: SentenceRule = {
  id: 'reference-value',
  reference: '公认的常数与参考值（出处见提示）',
  find: (scene) => {
    const earlier = earlierIn(scene)
    return (sentence) => (sentence.stance === 'refuted_here' ? [] : hitsOf(sentence.text, earlier.get(sentence) ?? ''))
  },
}
