import { clauseAt, type Clause } from '../../../numbers/clauses'
import type { Quantity } from '../../../numbers/quantities'
import type { Hit, SentenceRule } from '../../rule'
import { earlierIn } from '../earlier'
import type { Place } from './reference/about'
import { candidates, isCircumstance, type Found } from './reference/candidates'
import { isConfirmed } from './reference/confirmed'
import { elsewhere, isCondition, isElsewhere } from './reference/circumstance'
import type { Subject } from './reference/facts/compiled'
import { toldFacts } from './reference/facts/told'
import { mayGoOn } from './reference/facts/topic'
import { figuresMeant, type Meant } from './reference/figuresMeant'
import { narrowCandidates } from './reference/narrow'
import { misratedIn } from './reference/rated'
import { readingOf } from './reference/reading'
import { judged, mistakenHit, rateHit, widened } from './reference/verdict'

/** What lived once is not among the classes of what lives. */
const extinct = /灭绝|化石|史前|远古|古生物/u
/** 每天服18克,是推荐量的180倍; 得吃掉一百多克盐才超标: too much, and said to be. */
const excessive =
  /鲍林|大剂量|(?:推荐|建议|需要|所需|正常)\p{Script=Han}{0,2}的[^,;。]{1,5}倍|[得要](?:一口气|一次|连续)?(?:吃|喝|服|摄入)[^。;]{0,24}才/u
/** 校园植物名录收裸子植物9种: of one place, where a table tells all there are. */
const local = /校园|保护区|公园|名录|植物园|动物园|标本|科考|本[地县市区校园]|[全我][县市区]|馆藏/u

/** 5 to 12,500 mm of rain: so wide that it vouches for nothing that is known better. */
const isVague = ({ bounds: { least, greatest } }: Found) => least > 0 && greatest / least > 400

/** The words beside a figure tell it first, then what the sentence speaks of, then its whole kind. */
const hitsAt = (place: Place, subjects: readonly Subject[], quantity: Meant, figures: readonly Quantity[]): Hit[] => {
  const found = place.words.length === 0 ? [] : candidates(place, quantity, figures)
  const direct = found.filter(({ mistaken }) => !mistaken)
  const exact = direct.filter(({ reference }) => !reference.broad)
  const spoken = () => [...narrowCandidates(place, quantity, figures), ...toldFacts(place, quantity, figures, subjects)]
  for (const known of [() => exact, spoken, () => direct]) {
    const fitting = known().filter(({ reference }) => !(reference.broad && extinct.test(place.text)))
    const close = fitting.filter((one) => !isVague(one))
    const verdict = judged(quantity, widened(close.length > 0 ? close : fitting, quantity))
    if (verdict === 'right' && close.length === 0) continue
    if (verdict) return verdict === 'right' ? [] : [verdict]
  }
  return direct.length === 0 ? mistakenHit(quantity, found) : []
}

const hitsOf = (text: string, earlier: string): Hit[] => {
  const figures = figuresMeant(text)
  if (figures.length === 0) return []
  const rated = misratedIn(text, figures)
  return rated.length > 0 && !elsewhere.test(text) ? rated.map(rateHit) : valueHits(text, earlier, figures)
}

/** Units that are words of the tables as well. */
const namedUnit = /大气压|光年|天文单位|水银柱/u

/** 二百个大气压 is a figure, and names nothing else. */
const namedOutside = (text: string, figures: readonly Meant[]) => {
  const reading = readingOf(text)
  if (!namedUnit.test(text)) return reading
  const isOutside = (named: { start: number; end: number }) =>
    !figures.some(({ start, end }) => named.start > start && named.end <= end)
  return { words: reading.words.filter(isOutside), subjects: reading.subjects.filter(isOutside) }
}

const valueHits = (text: string, earlier: string, figures: readonly Meant[]): Hit[] => {
  if (excessive.test(text)) return []
  const { words, subjects } = namedOutside(text, figures)
  if (words.length === 0 && subjects.length === 0 && !mayGoOn(text, earlier)) return []
  let clause: Clause = { start: 0, end: 0 }
  return figures.flatMap((quantity) => {
    if (isCircumstance(quantity) || (quantity.unit === '种' && local.test(earlier + text))) return []
    if (quantity.start >= clause.end) clause = clauseAt(text, quantity.start)
    const hits = hitsAt({ text, clause, words, earlier }, subjects, quantity, figures)
    if (hits.length === 0 || isCondition(text, quantity) || isConfirmed(text, quantity, figures)) return []
    return isElsewhere(text, clause, quantity) ? [] : hits
  })
}

/** A well-known quantity whose figure has slipped by powers of ten or into another unit. */
export const referenceValue: SentenceRule = {
  id: 'reference-value',
  reference: '公认的常数与参考值（出处见提示）',
  find: (scene) => {
    const before = earlierIn(scene)
    return (sentence) => hitsOf(sentence.text, before(sentence))
  },
}
