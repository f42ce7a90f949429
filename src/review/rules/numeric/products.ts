import { clauseAt } from '../../numbers/clauses'
import { measuresOf, type Measure, type Reading } from '../../numbers/measures'
import { figuresOf } from '../../numbers/quantities'
import { isSlip } from '../../numbers/slip'
import type { Hit, SentenceRule } from '../rule'
import { isQuotient, keyOf } from '../../numbers/powers'
import { isOne, isOutcome, hasOutcome } from './outcome'
import { passageIn } from './passage'
import { reckonedAs, type Reckoned } from './reckoned'

/** A bound, or the best that something ever did, is no rate to reckon with. */
const bound = /最[高快大多低慢小少长短]|峰值|极限|设计|超过|至少|不足|不到|以上|以下|上限|达到?$|可达|几/u
const unsure = /[一二两三四五六七八九]{2}|约|左右|近|大约|多|余|来|几|上下|差不多|大概|将近|接近/u

/** Measures and what they make, for one reading of the figure that they are held against. */
type Way = { made: Reckoned; reading: Reading; before: readonly Measure[] }

const most = 6
const exact = 0.07
/** 30天 is 一个月. */
const restated = 0.02
const vague = 0.17

const toleranceOf = (text: string, { start, end }: Measure) =>
  unsure.test(`${text.slice(Math.max(0, start - 4), start)}${text.slice(end - 3, end + 3)}`) ? vague : exact

const agrees = ({ least, greatest }: Reckoned, said: Reading, tolerance: number) =>
  said.least <= greatest * (1 + tolerance) && said.greatest >= least * (1 - tolerance)

const isUsable = (text: string, { start, end }: Measure) =>
  !bound.test(text.slice(Math.max(0, start - 6), start)) && !/^(?:以上|以下|以内|多)/u.test(text.slice(end))

/** 上午四节,下午三节: how many times one of several like counts all of them are. */
const ofAll = (before: readonly Measure[], place: number): number => {
  const own = before[place]
  if (!own || !isCount(own)) return 1
  const alike = before.filter((one) => isCount(one) && one.figure.unit === own.figure.unit)
  return alike.reduce((sum, { plain }) => sum + plain.least, 0) / own.plain.least
}

const isCount = (one: Measure) =>
  one.figure.dimension === 'count' && !isOne(one) && one.readings.every(({ rate }) => !rate)

/** The product itself, or with another figure of its kind added or taken off: 刹车距离 and what is driven before braking. */
const isSaid = ({ made, reading, before }: Way, tolerance: number) =>
  agrees(made, reading, tolerance) ||
  made.of.some((place) => {
    const more = ofAll(before, place)
    return more > 1 && agrees({ ...made, least: made.least * more, greatest: made.greatest * more }, reading, tolerance)
  }) ||
  before.some((other, place) => {
    const { plain } = other
    if (isOne(other) || made.of.includes(place) || keyOf(plain.powers) !== keyOf(reading.powers)) return false
    return [plain.least, -plain.least].some((more) =>
      agrees({ ...made, least: made.least + more, greatest: made.greatest + more }, reading, tolerance),
    )
  })

/** What the figures before a figure make of it, when they make anything. */
const reckonings = (measures: readonly Measure[], at: number): Way[] => {
  const said = measures[at]
  if (!said) return []
  const from = Math.max(0, at - most)
  const before = measures.slice(from, at)
  return said.readings
    .filter(({ powers, daily }) => keyOf(powers) !== '' && !daily)
    .flatMap((reading) => reckonedAs(reading, before).map((made) => ({ made, reading, before })))
}

/** A rate over the very span that it is told for makes nothing new; nor does what another figure of the text already says. */
const isNew = ({ made, reading, before }: Way, said: Measure) =>
  !before.some(({ plain, figure }, place) =>
    made.of.includes(place)
      ? figure.unit === said.figure.unit && Math.abs(plain.least / made.least - 1) < 1e-6
      : keyOf(plain.powers) === keyOf(reading.powers) && agrees(made, plain, restated),
  )

/** A rate is worked out of mere amounts only where the text says so, and from what stands right before it. */
const isPlain = ({ made, reading, before }: Way, text: string, { start }: Measure) => {
  if (!isQuotient(reading.powers) || made.rates > 0) return true
  const { start: from } = clauseAt(text, start)
  const isNear = made.of.length > 2 || made.of.every((place) => place >= before.length - 2)
  const first = before[made.of[0] ?? 0]?.start ?? from
  const isShared = /每[^,;。\d]{0,4}$/u.test(text.slice(from, start)) && shared.test(text.slice(first, from))
  return (
    isNear &&
    (isShared || averaged.test(text.slice(from, start))) &&
    made.of.every((place) => before[place] && !isOne(before[place]))
  )
}
const shared = /[剪分截切锯裁]成|平分|均分|等分|等长/u
const averaged = /平均|均|相当于|折合|换算|也就是|算下来|等于|时速|速度|人均|密度/u

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
  const told = isOutcome(text, measures, at)
  if (!said || said.start < own || told === null) return []
  if (told === 'likely' && !measures.slice(Math.max(0, at - most), at).some(isRated)) return []
  const all = reckonings(measures, at)
  const tolerance = toleranceOf(text, said)
  if (all.some((one) => isSaid(one, tolerance))) return []
  const likely = all.filter((way) => isNew(way, said) && isPlain(way, text, said))
  const strict = likely.filter(({ made }) => !made.daily)
  const nearest = (strict.length > 0 ? strict : likely)
    .filter(({ made, before }) => made.of.every((place) => before[place] && isUsable(text, before[place])))
    .sort((a, b) => span(b.made) - span(a.made))[0]
  if (!nearest || (told === 'likely' && !(isUsable(text, said) && isMisprint(said, nearest, own)))) return []
  return [wording(own, said, nearest)]
}

/**
 * Where no word says that the figure follows from the others it must be what a slip makes of the right one, or lie near it where the
 * sentence measures nothing else.
 */
const isMisprint = (said: Measure, { made, reading, before }: Way, own: number) => {
  if (made.rates === 0 && !isQuotient(reading.powers)) return false
  const ratio = made.least / reading.least
  const isOnly = before.every((one, place) => made.of.includes(place) || isOne(one) || one.start < own)
  return (
    isSlip(said.figure.value, Number((ratio * said.figure.value).toPrecision(6))) ||
    (isOnly && ratio > 0.74 && ratio < 1.35)
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
      if (sentence.stance === 'refuted_here' || !hasOutcome(sentence.text)) return []
      const { text, own } = passage(sentence)
      if (figuresOf(text).length < 3) return []
      const measures = measuresOf(text)
      if (measures.length < 3) return []
      return measures
        .flatMap((_, at) => productAt(text, own, measures, at))
        .slice(0, 1)
        .map((hit) => ({ ...hit, start: hit.start - own, end: hit.end - own }))
    }
  },
}
