import { everyMatch } from '../../../numbers/everyMatch'
import { groupsOf, type Group } from '../../../numbers/groups'
import { numeralValue } from '../../../numbers/numeral'
import { remembering } from '../../../numbers/remembering'
import { inTurn } from './inTurn'
import { withoutLoans } from './loans'
import { isAdditive } from './lists'
import { takenAll } from './taken'

/** A number alone, but for 人口62万; the unit that it may have been given is that of the next figure. */
const isBare = (text: string, { text: own, times, unit, start }: Group) =>
  times === undefined &&
  /^[\d.,]+[万亿]*$/u.test(own) &&
  !(unit === '人' && /人口[\p{Script=Han}]{0,6}$/u.test(text.slice(Math.max(0, start - 8), start)))
const scale = /^[\d.,]+\s?([万亿]+)/u
const reach = 34

/** What may lend its unit to bare numbers: the whole before them, or the total behind. */
const lends = (text: string, one: Group): boolean =>
  !isBare(text, one) && isAdditive(one) && one.dimension !== 'time' && one.unit !== '' && !/^[一半]/u.test(one.text)

/** Says that the numbers behind a figure are parts of it. */
const total = /(?:共|总|合计|全)\p{Script=Han}{0,6}$/u
const opens = /[:]|其中|分别/u

/** 一家四口…1.2、0.9、1.1公斤: of things there are no tenths, but of so many 万. */
const isOfThings = (lender: Group, bare: readonly Group[]) =>
  lender.dimension === 'count' &&
  !scale.test(lender.text) &&
  bare.some(({ text, value }) => !Number.isInteger(value) && !scale.test(text))

const lenderOf = (text: string, all: readonly Group[], bare: readonly Group[]): Group | undefined => {
  const [first, last] = [bare[0], bare.at(-1)]
  if (!first || !last) return undefined
  const most = Math.max(...bare.map(({ value }) => value))
  const isNear = (one: Group, gap: number) =>
    gap >= 0 && gap <= reach && lends(text, one) && one.value * 1.05 >= most && !isOfThings(one, bare)
  const before = all.findLast((one) => isNear(one, first.start - one.end))
  if (before && (opens.test(text.slice(before.end, first.start)) || total.test(text.slice(0, before.start))))
    return before
  return all.find((one) => isNear(one, one.start - last.end))
}

/** 总人口141178万，男72334: a number without its own 万 is told in that of the whole. */
const scaledAs = (one: Group, signs: string): Group => {
  const factor = signs === '' || scale.test(one.text) ? 1 : (numeralValue(`1${signs}`) ?? 1)
  return { ...one, value: one.value * factor, slack: (one.slack / one.factor) * factor }
}

/** 一共45万元：设备20万，差旅8万: bare numbers are told in the unit of their whole. */
const withUnits = (text: string, all: readonly Group[]): readonly Group[] => {
  const bare = all.filter((one) => isBare(text, one))
  const isSure = bare.length > 1 || /[万亿]$/u.test(bare[0]?.text ?? '')
  const lender = isSure ? lenderOf(text, all, bare) : undefined
  if (!lender) return all
  const { unit, dimension, factor, offset, per } = lender
  const signs = scale.exec(lender.text)?.[1] ?? ''
  return all.map((one) => {
    if (!bare.includes(one)) return one
    const own = scaledAs(one, signs)
    return { ...own, unit, dimension, factor, offset, per, amount: own.value * factor, slack: own.slack * factor }
  })
}

/** 倒进同一个袋子, 下一次: names one thing and counts nothing. */
const isOnly = (text: string, { start, text: own }: Group) =>
  own.startsWith('一') && /[同这那某任下上哪]$/u.test(text.slice(Math.max(0, start - 1), start))
/** 三甲医院, 六氧: what looks like a count of things that are counted otherwise. */
const noCounters = new Set('甲氧氢碳氮酸维')

/** 大米:40、38公斤: a number behind a colon may be a clock's, but not at the head of a list. */
const headed = /(?<=[^\d]:)\d+(?:\.\d+)?(?=、)/gu

const withHeads = (text: string, all: readonly Group[]): readonly Group[] => {
  const heads = everyMatch(text, headed).flatMap(({ 0: own, index }): Group[] => {
    const end = index + own.length
    const next = all.find(({ start }) => start === end + 1)
    if (!next || all.some((one) => one.start < end && one.end > index)) return []
    return [
      { ...next, start: index, end, text: own, value: Number(own), amount: Number(own) * next.factor + next.offset },
    ]
  })
  return heads.length === 0 ? all : [...all, ...heads].sort((a, b) => a.start - b.start)
}

/** The amounts of a text as they may be added: in the unit of their whole where they have none, and as often as there are things that have each. */
export const summandsOf = remembering((text: string): readonly Group[] => {
  const all = withUnits(text, withHeads(text, inTurn(text, withoutLoans(text, groupsOf(text))))).filter(
    (one) => !isOnly(text, one) && !noCounters.has(one.unit),
  )
  return all.some(({ times }) => times !== undefined) || /[每单]/u.test(text) ? takenAll(text, all) : all
})
