import { measuresOf, type Measure } from '../../numbers/measures'
import { isQuotient, keyOf } from '../../numbers/powers'
import { figuresOf } from '../../numbers/quantities'
import { isSlip } from '../../numbers/slip'
import type { Hit, SentenceRule } from '../rule'
import { hasOutcome, hasRate, isOne, isOutcome, isPower } from './outcome'
import { passageIn } from './passage'
import type { Reckoned } from './reckoned'
import { isNew, isPlain, isSaid, isUsable, most, reckonings, toleranceOf, type Way } from './reckoning'

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

const productAt = (text: string, own: number, measures: readonly Measure[], at: number): Hit[] => {
  const said = measures[at]
  if (!said || said.start < own) return []
  const told = isOutcome(text, measures, at)
  if (told === null) return []
  if (told === 'likely' && !measures.slice(Math.max(0, at - most), at).some(isRated)) return []
  const all = reckonings(measures, at)
  const tolerance = toleranceOf(text, said)
  if (all.some((one) => isSaid(one, tolerance))) return []
  const likely = all.filter((way) => isNew(way, said) && isPlain(way, text, said))
  const strict = likely.filter(({ made }) => !made.daily)
  const nearest = (strict.length > 0 ? strict : likely)
    .filter(({ made, before }) => made.of.every((place) => before[place] && isUsable(text, before[place])))
    .sort((a, b) => span(b.made) - span(a.made))[0]
  if (!nearest || (told !== 'said' && !(isUsable(text, said) && isMisprint(said, nearest, own, told)))) return []
  return [wording(own, said, nearest)]
}

/** 时速72公里，就是每秒20米: told twice. */
const isRestated = (one: Measure, used: readonly Measure[]) =>
  used.some(({ readings: [first], start }) =>
    one.readings.some(
      ({ powers, least }) =>
        start !== one.start &&
        first &&
        keyOf(powers) === keyOf(first.powers) &&
        Math.abs(least / first.least - 1) < 0.02,
    ),
  )

/**
 * Where no word says that the figure follows from the others it must be what a slip makes of the right one, or lie near it where the
 * sentence measures nothing else; what is said to have been done may then lie anywhere.
 */
const isMisprint = (said: Measure, { made, reading, before }: Way, own: number, told: 'done' | 'likely') => {
  if (made.rates === 0 && !isQuotient(reading.powers)) return false
  const ratio = made.least / reading.least
  const used = made.of.flatMap((place) => before[place] ?? [])
  const isOnly = before.every((one) => used.includes(one) || isOne(one) || one.start < own || isRestated(one, used))
  const power = Math.log10(ratio)
  const isTenfold = Math.abs(power) > 0.5 && Math.abs(power - Math.round(power)) < 0.02
  return (
    isSlip(said.figure.value, Number((ratio * said.figure.value).toPrecision(6))) ||
    (isOnly && (told === 'done' || isTenfold || (ratio > 0.74 && ratio < 1.35)))
  )
}

const isRated = ({ readings }: Measure) => readings.some(({ rate, powers }) => rate === true || isQuotient(powers))
/** The latest first measure: what stands nearest belongs together most surely. */
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
      if (figuresOf(text).length < 3 || isPower.test(text)) return []
      const measures = measuresOf(text)
      if (measures.length < 3) return []
      return measures
        .flatMap((_, at) => productAt(text, own, measures, at))
        .slice(0, 1)
        .map((hit) => ({ ...hit, start: hit.start - own, end: hit.end - own }))
    }
  },
}
