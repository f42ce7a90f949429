import { numeralValue } from '../../../numbers/numeral'
import type { Hit, SentenceRule } from '../../rule'
import { overfullEach } from './eachShares'
import { goOnInside } from './furtherShares'
import { isOfOther, isOverfull } from './overfull'
import { ages, divided, madeOfTwo, opposites, remainder, several, vague, whole } from './partWords'
import { listedShares, sharesIn, togetherOf, type Share } from './shares'

/** 22%变成电能,其余88%变成热量; 99.86%,其余天体合计只占1.14% */
const isRest = (text: string, [one, other]: readonly Share[]) => {
  const gap = one && other ? text.slice(one.end, other.start) : ''
  return rest.test(gap) && !/另有|还有|等|[里中]/u.test(gap)
}
const rest =
  /^[^。;]{1,24}(?:(?:其余|剩下|剩余|余下)的?|(?:其余|其他)[^,;。]{1,4}(?:合计|总共|一共|加起来)?[只仅]?占)(?:约|大约|近|将近|大概)*$/u

const isPair = (text: string, shares: readonly Share[]) =>
  shares.length === 2 && (isRest(text, shares) || isNamedPair(text, shares))

/** 900名,占18%,其中男性180名,女性占八成: the second is a share of those that the first is told of. */
const isWithinFirst = (text: string, [one, other]: readonly Share[]) =>
  text.slice(one?.end, other?.start).includes('其中')

const isNamedPair = (text: string, shares: readonly Share[]) =>
  !isWithinFirst(text, shares) &&
  ([...text.matchAll(/占/gu)].length > 1 || shares.every(({ end }) => /^[是为属]/u.test(text.slice(end, end + 1)))) &&
  (madeOfTwo.test(text) || opposites.some(([one, other]) => one.test(text) && other.test(text)))

/** As many shares as the whole is said to have parts: 胃分四室. */
const isCounted = (text: string, shares: readonly Share[]) =>
  shares.length > 2 &&
  numeralValue(divided.exec(text.slice(0, shares[0]?.start))?.groups?.count ?? '') === shares.length

/** 17.95%、63.35%、28.70%: exact shares that one changed digit keeps from making a hundred. */
const isMisprinted = (shares: readonly Share[], sum: number) => {
  const exact = shares.filter(({ text }) => /\.\d/u.test(text))
  const off = String(Math.abs(Math.round((sum - 100) * 100)))
  return shares.length > 2 && exact.length > 1 && sum > 60 && sum < 190 && /^[1-9]0+$/u.test(off) && off.length > 2
}

/** The text without ages, in the same places. */
const withoutAges = (text: string): string =>
  text.includes('岁') ? text.replace(ages, (found) => '人'.repeat(found.length)) : text

/** 97.5%, 78.08%: as exactly as they are written. */
const lastPlace = ({ text: said }: Share) => 10 ** -(/\.(\d+)/u.exec(said)?.[1]?.length ?? 0)
/** 约97.5%是咸水,其余3.5%: what the others leave is known as exactly as they are. */
const isClosed = (text: string, shares: readonly Share[]) => {
  const [before, last] = [shares.at(-2), shares.at(-1)]
  return (
    shares.every(({ text: said }) => /%/u.test(said)) &&
    shares.some(({ text: said }) => said.includes('.')) &&
    before !== undefined &&
    last !== undefined &&
    /(?:其余|其他|其它|剩下|剩余|余下)的?[^,;。]{0,12}$/u.test(text.slice(before.end, last.start))
  )
}

/** 约七成,约两成: tenths that are all told only about are each up to a quarter of one off. */
const roomOf = (text: string, shares: readonly Share[]): number =>
  isClosed(text, shares)
    ? 0.05 + shares.reduce((sum, one) => sum + lastPlace(one), 0) / 2
    : shares.every(({ vague: isAbout, text: said }) => isAbout && said.includes('成'))
      ? 2.5 * shares.length
      : vague.test(text)
        ? 2.5
        : 1

/** Whether the shares should have made up the whole and don't. */
const isWrong = (text: string, shares: readonly Share[], sum: number): boolean => {
  const last = shares.at(-1)
  const isOpen = remainder.test(text.slice(last?.end ?? 0).replace(/^[^,;]{0,3}/u, ''))
  const tolerance = roomOf(text, shares)
  if (isOpen) return sum >= 100 + tolerance
  return Math.abs(sum - 100) > tolerance && sum > 50 && sum < 250
}

/** 剪去余下的一半: of what the others left, not of the whole. */
const isOfRest = (text: string, { start, text: said }: Share) =>
  /半|分之/u.test(said) && /(?:余下|剩下|剩余|其余)的$/u.test(text.slice(0, start))

const isDivided = (text: string, shares: readonly Share[]) =>
  shares.every((one) => !one.ranged && !isOfRest(text, one)) &&
  !several.test(text) &&
  (!isOfOther(text, shares) || (isRest(text, shares) && isClosed(text, shares))) &&
  (isPair(text, shares) ||
    isCounted(text, shares) ||
    (shares.length > 2 && (whole.test(text) || isMisprinted(shares, togetherOf(shares)))))

/** 加起来是126%: the text itself says what they make, and means it. */
const isSaid = (text: string, sum: number) =>
  Math.abs(sum - 100) > 1 && sharesIn(text).some((one) => one.amount === sum && saysSum.test(text.slice(0, one.start)))
const saysSum = /(?:加起来|相加|之和|加在一起|总和)[^,;。]{0,6}$/u

const hitOf = (shares: readonly Share[], sum: number): Hit => ({
  start: Math.min(...shares.map(({ start }) => start)),
  end: Math.max(...shares.map(({ end }) => end)),
  severity: 'medium',
  message: { zh: `各部分相加为 ${sum}%，不等于 100%`, en: `The parts add up to ${sum} %` },
  hint: { zh: '核对各项占比，或说明为何不为 100%', en: 'Check the shares or say why they differ' },
})

const gate = /[%成]|分之/u

/** Shares of one whole that do not add up to it. */
export const parts: SentenceRule = {
  id: 'parts-sum',
  reference: '各部分之和应为 100%（允许 1 个百分点的舍入）',
  find:
    () =>
    ({ text: sentence, around }) => {
      if (!gate.test(sentence)) return []
      const text = withoutAges(sentence)
      const each = overfullEach(text)
      if (each) return [hitOf(each, togetherOf(each))]
      const shares = listedShares(text)
      if (shares.length === 0 || goOnInside(text, shares)) return []
      const sum = togetherOf(shares)
      if (isSaid(around, sum)) return []
      if (!(isDivided(text, shares) && isWrong(text, shares, sum)) && !isOverfull(text, shares)) return []
      return [hitOf(shares, sum)]
    },
}
