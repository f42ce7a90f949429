import { amountsOf, type Amount } from '../../../numbers/amounts'
import { digitsOf } from '../../../numbers/digits'
import { everyMatch } from '../../../numbers/everyMatch'
import type { Dimension } from '../../../numbers/units'

type Place = Pick<Amount, 'start' | 'end'>

/** So many that hardly another reckoning makes them by chance. */
const telling = 3

/** 70÷1.75²: a figure that goes into a sum is not what comes of it. */
const isOperand = (text: string, { end }: Place) => /^\s?[²³]?\s?[÷×*+−](?=\s?[\d(])/u.test(text.slice(end, end + 5))

const spelled = /(?<![\d.])\d+(?:\.\d+)?(?:\s?[+×]\s?\d+(?:\.\d+)?)+/gu
const valueOf = (sum: string) =>
  sum
    .split('+')
    .map((product) => product.split('×').reduce((made, factor) => made * Number(factor), 1))
    .reduce((made, one) => made + one, 0)

/** 217加120, 35乘以2 as with their signs, in other places. */
const withSigns = (text: string) => text.replace(/(?<=\d)加上?(?=\d)/gu, '+').replace(/(?<=\d)乘以?(?=\d)/gu, '×')

/** 114天，即90+21+3: the text spells out what makes the figure. */
export const isSpelledOut = (text: string, { value }: Pick<Amount, 'value'>): boolean =>
  /\d\s?(?:[+×]|加上?|乘以?)\s?\d/u.test(text) &&
  everyMatch(withSigns(text), spelled).some(({ 0: sum }) => Math.abs(valueOf(sum) - value) <= 1e-6 * value)

/** Whether a figure is what is made, as exactly as it and that are written. */
const fits = ({ amount, slack }: Amount, made: number, room: number) =>
  Math.abs(made - amount) <= slack + Math.min(room, 0.004 * Math.abs(amount)) + 1e-9 * Math.abs(amount)

const isKin = (one: Amount, said: Amount) =>
  one.dimension === said.dimension && !one.ranged && (one.dimension !== 'count' || one.unit === said.unit)

const again = /^[^\d。;]{0,3}(?:也就是|就是|[即合(=]|等于|相当于|折)[^\d。;]{0,5}$/u

/** 0.4毫克，也就是400微克: the figure before it in another unit. */
const isRestated = (text: string, kin: readonly Amount[], said: Amount) =>
  kin.some(
    (one) =>
      one.unit !== said.unit &&
      one.end <= said.start &&
      again.test(text.slice(one.end, said.start)) &&
      fits(said, one.amount, one.slack),
  )

const manifold = new Set<Dimension>(['count', 'times', 'time'])
const isTimes = (one: Amount, said: Amount) =>
  manifold.has(one.dimension) &&
  one.unit !== said.unit &&
  one.dimension !== said.dimension &&
  Number.isInteger(one.value) &&
  one.value > 1 &&
  one.value < 1000 &&
  !one.ranged

/** 净增10.8万立方米，6小时净增64.8万立方米: so many times one of its kind. */
const isManifold = (all: readonly Amount[], kin: readonly Amount[], said: Amount) =>
  all.some(
    (times) => isTimes(times, said) && kin.some((one) => fits(said, one.amount * times.value, one.slack * times.value)),
  )

/** 11台，有7台出自水产店，占63.6%: a share of another of its kind that the text tells as well. */
const isShareOf = (all: readonly Amount[], kin: readonly Amount[], said: Amount, isUsed: (one: Amount) => boolean) =>
  all.some(
    (share) =>
      share.dimension === 'share' &&
      share.unit !== '百分点' &&
      !share.ranged &&
      !isUsed(share) &&
      digitsOf(share.value) >= 2 &&
      digitsOf(share.value) + digitsOf(said.value) > telling &&
      kin.some((one) => {
        const made = (one.amount * share.amount) / 100
        return !isUsed(one) && one.amount > said.amount && fits(said, made, (one.amount * share.slack) / 100)
      }),
  )

/** 标价250元…是180元，省下70元: exactly what two others of its kind leave between them. */
export const isDifference = (text: string, place: Place): boolean => {
  const all = amountsOf(text)
  const said = all.find(({ start, end }) => start < place.end && end > place.start)
  if (!said || said.dimension === 'share' || digitsOf(said.value) < 1) return false
  const kin = all.filter((one) => one !== said && isKin(one, said))
  const isNear = (value: number) => Math.abs(value - said.amount) <= 1e-6 * said.amount
  return kin.some((one) => kin.some((other) => isNear(one.amount - other.amount)))
}

/**
 * Whether another reckoning of the text makes a figure that a rule is about to call wrong: then the text means that one. `used` are the
 * figures that the rule held it against; by chance alone none is made of three digits.
 */
export const isMadeOtherwise = (text: string, place: Place, used: readonly Place[] = []): boolean => {
  if (isOperand(text, place)) return true
  const all = amountsOf(text)
  const said = all.find(({ start, end }) => start < place.end && end > place.start)
  if (!said) return false
  if (isSpelledOut(text, said)) return true
  const isUsed = (one: Amount) => used.some(({ start, end }) => one.start < end && one.end > start)
  const kin = all.filter((one) => one !== said && isKin(one, said))
  if (isRestated(text, kin, said) || isShareOf(all, kin, said, isUsed)) return true
  if (digitsOf(said.value) < telling || said.vague || said.dimension === 'share') return false
  return isManifold(all, kin, said)
}
