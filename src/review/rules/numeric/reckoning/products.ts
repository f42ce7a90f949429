import { measuresOf, type Measure } from '../../../numbers/measures'
import { isQuotient } from '../../../numbers/powers'
import { figuresOf } from '../../../numbers/quantities'
import type { Hit, SentenceRule } from '../../rule'
import { hasOutcome, hasRate, isInterrupted, isOutcome, isPower } from './outcome'
import { passageIn } from '../passage'
import { isExcepted } from './exceptions'
import type { Reckoned } from './reckoned'
import { isComplete, isMisprint } from './misprint'
import { isOfAnother } from './ofAnother'
import { isMadeOtherwise } from './otherwise'
import { isNew, isSaid, most, reckonings, withSpeeds, type Way } from './reckoning'
import { isUsable } from './usable'
import { isPlain } from './plainRate'
import { hasRivals } from './rivals'
import { toleranceOf } from './tolerance'

const wording = (own: number, said: Measure, { made, reading, before }: Way): Hit => {
  const middle = (made.least + made.greatest) / 2
  const shown = Number(((middle / reading.least) * said.figure.value).toPrecision(3))
  return {
    start: Math.max(own, before[made.of[0] ?? 0]?.start ?? own),
    end: said.end,
    severity: 'medium',
    message: {
      zh: `按文中的数算约为 ${shown}，不是 ${said.figure.value}`,
      en: `The figures of the text make about ${shown}, not ${said.figure.value}`,
    },
    hint: { zh: '核对单量、数量与总量', en: 'Check rate, amount and total' },
  }
}

/** Among more figures than a few sentences tell, none belongs surely to any other. */
const crowd = 40

/** 每支58毫米粗、1.8米长 */
const isListed = (text: string, last: Measure | undefined, { start }: Measure) =>
  last !== undefined && /^\p{Script=Han}?、$/u.test(text.slice(last.end, start))

const productAt = (text: string, own: number, measures: readonly Measure[], at: number): Hit[] => {
  const said = measures[at]
  if (!said || said.start < own) return []
  const told = isOutcome(text, measures, at)
  if (told === null) return []
  if (told === 'likely' && isListed(text, measures[at - 1], said)) return []
  if (told === 'likely' && !measures.slice(Math.max(0, at - most), at).some(isRated)) return []
  const all = reckonings(text, measures, at)
  const tolerance = toleranceOf(text, said)
  if (all.some((one) => isSaid(one, tolerance, bothWays.test(text)))) return []
  const nearest = nearestOf(
    text,
    said,
    all,
    (way) => told === 'said' || (isUsable(text, said) && isMisprint(text, said, way, own, told)),
  )
  if (!nearest || isExcepted(text, said, nearest)) return []
  const used = nearest.made.of.flatMap((place) => nearest.before[place] ?? [])
  if (isMadeOtherwise(text, said, used) || isOfAnother(text, said, used)) return []
  return [wording(own, said, nearest)]
}

/** Of what the figures make that which is likeliest meant, if it is told so: what stands nearest belongs together most surely. */
const nearestOf = (
  text: string,
  said: Measure,
  all: readonly Way[],
  isTold: (way: Way) => boolean,
): Way | undefined => {
  const likely = all.filter(
    (way) =>
      isNew(way, said) &&
      isPlain(way, text, said) &&
      !hasRivals(text, way, said) &&
      way.made.of.every((place) => way.before[place] && isUsable(text, way.before[place], said)),
  )
  const strict = likely.filter(({ made }) => !made.daily)
  const sorted = (strict.length > 0 ? strict : likely).sort((a, b) => span(b.made) - span(a.made))
  const [first] = sorted
  return first && isTold(first) ? first : sorted.find((way) => isComplete(way) && isTold(way))
}

/** The way there and back. */
const bothWays = /回声|回音|往返|来回|返回|传回|反射|双程/u

const isRated = ({ readings }: Measure) => readings.some(({ rate, powers }) => rate === true || isQuotient(powers))
/** The latest first measure. */
const span = ({ of }: Reckoned) => of[0] ?? 0

/** 每分钟72次，一昼夜跳十五万次: a figure that the rates and amounts before it do not make. */
export const products: SentenceRule = {
  id: 'rate-times-amount',
  reference: '总量＝单量×数量',
  find: (scene) => {
    const passage = passageIn(scene)
    return (sentence) => {
      const isTold = hasOutcome(sentence.text)
      if (!(isTold || hasRate(sentence.text))) return []
      // What no word calls an outcome is looked for within one sentence.
      const { text, own } = isTold ? passage(sentence) : { text: sentence.text, own: 0 }
      if (figuresOf(text).length < 2 || isPower.test(text) || isInterrupted.test(sentence.text)) return []
      const measures = withSpeeds(text, measuresOf(text))
      if (measures.length < 3 || measures.length > crowd) return []
      return measures
        .flatMap((_, at) => productAt(text, own, measures, at))
        .slice(0, 1)
        .map((hit) => ({ ...hit, start: hit.start - own, end: hit.end - own }))
    }
  },
}
