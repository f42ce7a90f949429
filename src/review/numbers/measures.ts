import { amountsOf } from './amounts'
import { besideTime } from './composedTime'
import { byName, divisorBefore, divisorBehind, type Divisor } from './divisors'
import { keyOf, multiplied, type Powers } from './powers'
import { figuresOf, type Quantity } from './quantities'
import { remembering } from './remembering'
import { unitNamed } from './seldomUnits'

/** One way to read a measure: between `least` and `greatest` in base units of these powers; `by` is where 一天 stands when that divides it; `daily` when 每天 or 每次 is left out; `rate` when it is divided by anything. */
export type Reading = { powers: Powers; least: number; greatest: number; by?: number; daily?: true; rate?: true }
/** What a text measures, from its first to its last sign, undivided and with every way to read it: 一天3次 is a count and a count by the day. */
export type Measure = { start: number; end: number; figure: Quantity; plain: Reading; readings: readonly Reading[] }

const divided = ({ powers, least, greatest }: Reading, by: Divisor): Reading => ({
  powers: multiplied(powers, by.powers, -1),
  least: least / by.amount,
  greatest: greatest / by.amount,
  rate: true,
})

const electric = /电(?:量|能)?(?:约|为|是|了|大约|达|近|将近|仅|只|需|要|可达|共|就)*$/u
/** 耗电1.8度 */
const isElectric = (text: string, { dimension, start, end, unit }: Quantity) =>
  dimension === 'degree' &&
  unit === '度' &&
  (electric.test(text.slice(Math.max(0, start - 10), start)) || text.startsWith('电', end))

/** 用水2吨 is as much as two cubic metres. */
const isWater = (text: string, { start, end, unit }: Quantity) =>
  unit === '吨' &&
  (text.startsWith('水', end) ||
    /水(?:约|了|近|大约)?$|多少水\?[^?。;]{0,16}$/u.test(text.slice(Math.max(0, start - 20), start)))

const isThing = ({ dimension, unit }: Quantity) => dimension === 'count' && !unitNamed(unit)

const plainReading = (text: string, figure: Quantity, until: Quantity, more: number): Reading | null => {
  const top = figure.unit.split('/')[0] ?? figure.unit
  const unit =
    byName(isElectric(text, figure) ? '度电' : top) ?? (isThing(figure) ? { powers: { [top]: 1 }, factor: 1 } : null)
  if (!unit) return null
  if (isWater(text, figure))
    return {
      powers: { m: 3 },
      least: (figure.value * unit.factor) / 1000,
      greatest: (until.value * unit.factor) / 1000,
    }
  return { powers: unit.powers, least: figure.value * unit.factor + more, greatest: until.value * unit.factor + more }
}

/** What is told of each day or time is often summed up without saying so again. */
const isHabit = ({ powers, amount }: Divisor) =>
  ['s1', '次1', '人1'].includes(keyOf(powers)) && (amount === 1 || amount === day)
const day = 86_400

/** 每次每千克体重5毫克 is divided twice; what 一 begins may also merely stand before its figure. */
const readingsOf = (text: string, start: number, plain: Reading, figure: Quantity): Reading[] => {
  const behindIt = divisorBehind(text, figure)
  const first = behindIt ? divided(plain, behindIt) : plain
  const by = divisorBefore(text, start)
  if (!by || (behindIt && keyOf(by.powers) === keyOf(behindIt.powers))) return [first]
  const once = divided(first, by)
  const second = divisorBefore(text, by.start)
  const twice = second ? [divided(once, second)] : []
  if (!by.isOptional) return isHabit(by) ? [...twice, once, { ...first, daily: true }] : [...twice, once]
  const outer = second ? [{ ...divided(first, second), by: second.start }] : []
  return [first, { ...once, by: by.start }, ...outer, ...twice]
}

const everyOther = /每(?![次天日])[^,;:。()\d每]{1,10}$/u
/** 每班45人: counted by something that is no unit. */
const isCountedOtherwise = (text: string, start: number) =>
  everyOther.test(text.slice(Math.max(0, start - 12), start)) && divisorBefore(text, start) === null

const measureOf = (text: string, figure: Quantity, next: Quantity | undefined): Measure[] => {
  const until = next?.joined ? next : figure
  const { start, end, more } = besideTime(text, figure)
  if (text.charAt(start - 1) === '每' || isCountedOtherwise(text, start)) return []
  const plain = plainReading(text, figure, until, more)
  if (!plain || !(plain.least > 0) || plain.greatest < plain.least) return []
  return [{ start, end: Math.max(end, until.end), figure, plain, readings: readingsOf(text, start, plain, figure) }]
}

/** Things counted by no unit of the table, where the text says how much each of them is: 五段, 每段2.4米. */
const thingsIn = (text: string): Quantity[] =>
  text.includes('每')
    ? amountsOf(text)
        .filter((one) => isThing({ ...one, joined: false }) && !one.ranged && text.includes(`每${one.unit}`))
        .map((one) => ({ ...one, joined: false }))
    : []

/** Everything that a text measures or counts, ranges and times of several units taken together. */
export const measuresOf: (text: string) => readonly Measure[] = remembering((text: string) => {
  const figures = [...figuresOf(text), ...thingsIn(text)].sort((a, b) => a.start - b.start)
  return figures.flatMap((figure, at) => (figure.joined ? [] : measureOf(text, figure, figures[at + 1])))
})
